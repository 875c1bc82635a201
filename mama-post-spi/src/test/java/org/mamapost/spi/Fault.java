package org.mamapost.spi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A jar with something wrong with it.
 *
 * @param name what is wrong
 * @param jar the jar
 * @param told what the load report has to say of it, beside where the jar lies
 */
record Fault(String name, PluginJar jar, List<String> told) {

  private static final String MISSING = "org.example.Missing";

  static Fault of(String name, PluginJar jar, String... told) {
    return new Fault(name, jar, List.of(told));
  }

  /** A provider that is broken in one member. */
  private static Fault member(String className, String members, String... told) {
    return of(className, PluginJar.of("org.example." + className, Sources.provider(className, members)),
        told.length == 0 ? new String[] {"org.example." + className, "spoilt"} : told);
  }

  static List<Fault> all() {
    return Stream.concat(inMethods().stream(), inLoading().stream()).toList();
  }

  /** Providers that are found and made, and then break the contract. */
  static List<Fault> inMethods() {
    return List.of(
        member("ThrowsInId", "public String id() { throw new IllegalStateException(\"spoilt\"); }"),
        member("ThrowsInVersion", "public int spiVersion() { throw new IllegalStateException(\"spoilt\"); }"),
        member("ThrowsInRegions", "public Set<Region> regions() { throw new Error(\"spoilt\"); }"),
        member("ThrowsInPolicies", "public List<RegionalPolicy> policies() { throw new AssertionError(\"spoilt\"); }"),
        member("ThrowsInPriority", "public int priority() { throw new IllegalStateException(\"spoilt\"); }"),
        member("NeverReturns", "public String id() { return id(); }", "org.example.NeverReturns", "StackOverflowError"),
        member("ThrowsWhenTold", """
            static class Spoilt extends RuntimeException {
              private static final long serialVersionUID = 1L;
              public String toString() { throw new IllegalStateException(); }
            }
            public String id() { throw new Spoilt(); }
            """, "org.example.ThrowsWhenTold", "org.example.ThrowsWhenTold$Spoilt"),
        member("NullId", "public String id() { return null; }", "org.example.NullId", "id() returned null"),
        member("NullRegions", "public Set<Region> regions() { return null; }",
            "org.example.NullRegions", "regions() returned null"),
        member("NullPolicies", "public List<RegionalPolicy> policies() { return null; }",
            "org.example.NullPolicies", "policies() returned null"),
        member("NullPolicy", "public List<RegionalPolicy> policies() { return Arrays.asList((RegionalPolicy) null); }",
            "org.example.NullPolicy", "policies() returned a list with null in it"),
        member("Undeclared", "public List<RegionalPolicy> policies() { return List.of("
            + "invented(\"elsewhere\", \"371000\", \"2020-01-01\")); }",
            "org.example.Undeclared", "elsewhere", "371000 威海市, which the provider does not declare"),
        member("OfNation", """
            public Set<Region> regions() { return Set.of(Region.of("100000")); }
            public List<RegionalPolicy> policies() { return List.of(invented("nation", "100000", "2020-01-01")); }
            """, "org.example.OfNation", "the policy nation is the nation's"),
        member("Newer", "public int spiVersion() { return 2; }",
            "org.example.Newer", "written for version 2 of the contract; this library has version 1"));
  }

  /** Jars that fail in the machinery of the JVM. */
  static List<Fault> inLoading() {
    return List.of(
        member("ThrowsInConstructor", "public ThrowsInConstructor() { throw new IllegalStateException(\"spoilt\"); }"),
        member("ThrowsInInitializer", "static final int X = Integer.parseInt(\"spoilt\");"),
        of("calls a method of a newer library", PluginJar.of("org.example.NewerStill",
                Sources.provider("NewerStill", "public String id() { return org.mamapost.time.DateRange.today(); }"))
            .source("org.mamapost.time.DateRange", """
                package org.mamapost.time;
                public final class DateRange {
                  public static String today() { return ""; }
                  public static DateRange startingOn(java.time.LocalDate day) { return null; }
                }
                """).without("org.mamapost.time.DateRange"),
            "org.example.NewerStill", "NoSuchMethodError"),
        of("compiled for a newer JVM", PluginJar.of("org.example.NewerJvm", Sources.provider("NewerJvm", ""))
            .spoiling(Fault::forNewerJvm), "org.example.NewerJvm", "UnsupportedClassVersionError"),
        of("a class file that is cut off", PluginJar.of("org.example.CutOff", Sources.provider("CutOff", ""))
            .spoiling(bytes -> Arrays.copyOf(bytes, bytes.length / 2)), "org.example.CutOff", "ClassFormatError"),
        of("a missing superclass", PluginJar.of("org.example.Orphan",
                "package org.example; public class Orphan extends Missing {}")
            .source(MISSING, Sources.provider("Missing", "")).without(MISSING),
            "org.example.Orphan", "NoClassDefFoundError: org/example/Missing"),
        of("a missing class", PluginJar.empty().serviceFile("org.example.Nowhere"),
            "org.example.Nowhere", "there is no such class"),
        of("a wrong type", PluginJar.of("org.example.Other", "package org.example; public class Other {}"),
            "org.example.Other", "it is no org.mamapost.spi.RegionalPolicyProvider"),
        member("NoConstructor", "public NoConstructor(int x) {}",
            "org.example.NoConstructor", "no public constructor without parameters"));
  }

  private static byte[] forNewerJvm(byte[] classFile) {
    byte[] changed = classFile.clone();
    changed[7] = 120;
    return changed;
  }
}
