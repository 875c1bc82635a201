package org.mamapost.testkit;

import java.util.List;
import java.util.regex.Pattern;

/** What no class of a policy may ask: an answer depends on its arguments alone. */
final class Surroundings {

  private static final Pattern FORBIDDEN = Pattern.compile(String.join("|",
      // the clock
      "java/time/\\w+\\.now", "java/time/Clock(\\..*)?", "java/lang/System\\.(currentTimeMillis|nanoTime)",
      "java/util/(Gregorian)?Calendar(\\..*)?", "java/util/Date\\.<init>",
      // files, processes and everything else outside the virtual machine
      "java/io/(File|RandomAccess|Console)\\w*(\\..*)?", "java/nio/(file|channels)/.*",
      "java/lang/(Process|ProcessBuilder|Runtime)(\\..*)?",
      "java/lang/System\\.(getenv|getProperty|getProperties|exit|load.*)",
      "java/util/prefs/.*", "java/sql/.*", "javax/sql/.*", "javax/naming/.*",
      // the network
      "java/net/(?!URI(SyntaxException)?\\b).*", "javax/net/.*", "java/rmi/.*",
      // chance
      "java/util/(Random|SplittableRandom)(\\..*)?", "java/util/random/.*", "java/security/SecureRandom(\\..*)?",
      "java/util/concurrent/ThreadLocalRandom(\\..*)?", "java/lang/(Strict)?Math\\.random",
      "java/util/UUID\\.randomUUID",
      "java/util/Collections\\.shuffle",
      // threads, and what the machine is set to
      "java/lang/(Thread|ThreadLocal|InheritableThreadLocal)(\\..*)?", "java/util/Timer(\\..*)?",
      "java/util/concurrent/(Executor|ForkJoin|CompletableFuture)\\w*(\\..*)?",
      "java/util/(Locale|TimeZone)\\.[gs]etDefault", "java/time/ZoneId\\.systemDefault"));

  private Surroundings() {}

  /** The forbidden things that a class names, in alphabetical order. */
  static List<String> askedBy(ClassFile type) {
    return type.uses().stream().filter(used -> FORBIDDEN.matcher(used).matches()).sorted().toList();
  }
}
