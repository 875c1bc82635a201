package org.mamapost.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of Java that the READMEs print compile, and print what the READMEs say they print. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final List<String> PACKAGES = List.of(
      "java.time", "java.util", "org.mamapost.amount", "org.mamapost.catalogue", "org.mamapost.fact",
      "org.mamapost.policy", "org.mamapost.post", "org.mamapost.region", "org.mamapost.spi", "org.mamapost.time",
      "org.mamapost.validation");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theExampleCompilesAndPrintsWhatItSays(String readme) throws Exception {
    String text = Files.readString(ROOT.resolve(readme));
    String printed = run(block(text, "java"));
    assertEquals(block(text, "text").strip(), printed.lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void everyCommandOfMatchingAndInsightIsShownWithALine(String readme) throws Exception {
    String text = Files.readString(ROOT.resolve(readme));
    for (String command : List.of("match", "assign", "generate", "resume", "insight")) {
      assertTrue(text.contains("/mama-post.jar " + command + " "), command);
    }
  }

  private static String block(String text, String language) {
    Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
    assertTrue(block.find(), () -> "no block of " + language);
    return block.group(1);
  }

  private String run(String lines) throws Exception {
    Path source = Files.writeString(folder.resolve("Example.java"), PACKAGES.stream()
        .map(room -> "import " + room + ".*;\n")
        .reduce("", String::concat)
        + "public class Example {\n  public static void run(java.io.PrintStream out) {\n"
        + lines.replace("System.out", "out") + "  }\n}\n");
    compile(source);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Method run = loader.loadClass("Example").getMethod("run", PrintStream.class);
      run.invoke(null, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int status = compiler.run(null, null, errors, "-encoding", "UTF-8", "-proc:none",
        "-cp", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
    assertEquals(0, status, () -> errors.toString(StandardCharsets.UTF_8));
  }
}
