package org.korpu.guide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.korpu.cli.CommandLineRun;
import org.korpu.guide.ShellLine.Stage;
import org.korpu.guide.ShellLine.Word;

/**
 * A shell in a folder, as far as pages need one. korpu runs in this process; a few small programs
 * of every Unix run beside it; all others are refused.
 */
final class PageShell {

  /** What pages may call besides korpu. */
  private static final Set<String> PROGRAMS =
      Set.of(
          "cat", "cp", "diff", "git", "grep", "gzip", "head", "ls", "mkdir", "mv", "printf", "rm",
          "sed", "sort", "tail", "touch", "wc");

  /** How long a reader thinks. */
  private static final Duration BETWEEN_COMMANDS = Duration.ofSeconds(97);

  private static final String FUNCTION = "korpu() {";

  private final Path home;
  private final Locale locale;
  private final Map<String, String> environment;
  private final Map<String, String> variables = new HashMap<>();
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private Path folder;
  private Instant now = CommandLineRun.NOW;

  PageShell(Path home, Path folder, Locale locale) throws IOException {
    this.home = home;
    this.folder = folder;
    this.locale = locale;
    this.environment =
        Map.of(
            "PATH", home.resolve("bin") + File.pathSeparator + System.getenv("PATH"),
            "HOME", home.toString(),
            "EDITOR", "true",
            "XDG_STATE_HOME", home.resolve(".local/state").toString(),
            "XDG_CACHE_HOME", home.resolve(".cache").toString(),
            "XDG_CONFIG_HOME", home.resolve(".config").toString());
    installKorpu();
    variables.put("?", "0");
    variables.put("HOME", home.toString());
  }

  /** What {@code korpu git install} looks for on the path, and git would start. */
  private void installKorpu() throws IOException {
    Path script = Files.createDirectories(home.resolve("bin")).resolve("korpu");
    Files.writeString(
        script,
        "#!/bin/sh\nexec '"
            + Path.of(System.getProperty("java.home"), "bin", "java")
            + "' -cp '"
            + System.getProperty("java.class.path")
            + "' org.korpu.cli.Main \"$@\"\n");
    if (!script.toFile().setExecutable(true)) {
      throw new IOException(script + " cannot be made executable");
    }
  }

  /**
   * Runs a line.
   *
   * @param here what stands in the lines after it up to the word behind {@code <<}; empty where
   *     nothing does
   * @return what a terminal would show
   */
  List<String> run(String line, String here) throws IOException {
    terminal.reset();
    now = now.plus(BETWEEN_COMMANDS);
    if (line.startsWith(FUNCTION)) {
      return List.of();
    }
    int status = 0;
    for (List<Stage> pipeline : ShellLine.of(line, variables).pipelines()) {
      status = run(pipeline, here);
      if (status != 0) {
        break;
      }
    }
    variables.put("?", String.valueOf(status));
    String shown = terminal.toString(StandardCharsets.UTF_8);
    return shown.isEmpty() ? List.of() : List.of(plain(shown).split("\n", -1));
  }

  /** The exit status of the last line. */
  int status() {
    return Integer.parseInt(variables.getOrDefault("?", "0"));
  }

  /** Without the last line feed, and with the reader’s home in place of the test’s. */
  private String plain(String shown) {
    String text = shown.replace("\r\n", "\n").replace(home.toString(), "/home/aysel");
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private int run(List<Stage> pipeline, String here) throws IOException {
    byte[] data = here.getBytes(StandardCharsets.UTF_8);
    int status = 0;
    for (int i = 0; i < pipeline.size(); i++) {
      Stage stage = pipeline.get(i);
      if (stage.input() != null) {
        data = Files.readAllBytes(folder.resolve(stage.input()));
      }
      boolean last = i == pipeline.size() - 1;
      if (last && stage.output() == null) {
        status = run(words(stage), data, terminal);
      } else {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        status = run(words(stage), data, out);
        data = out.toByteArray();
        if (stage.output() != null) {
          Path file = folder.resolve(stage.output());
          if (stage.append() && Files.exists(file)) {
            Files.write(file, data, StandardOpenOption.APPEND);
          } else {
            Files.write(file, data);
          }
        }
      }
    }
    return status;
  }

  private int run(List<String> words, byte[] in, OutputStream out) throws IOException {
    List<String> arguments = words.subList(1, words.size());
    switch (words.get(0)) {
      case "korpu", "./korpu" -> {
        return CommandLineRun.inShell(
            folder,
            locale,
            now,
            environment,
            new ByteArrayInputStream(in),
            out,
            terminal,
            arguments.toArray(String[]::new));
      }
      case "cd" -> {
        folder = folder.resolve(arguments.isEmpty() ? home.toString() : arguments.get(0));
        folder = folder.normalize();
        return Files.isDirectory(folder) ? 0 : 1;
      }
      case "echo" -> {
        out.write((String.join(" ", arguments) + "\n").getBytes(StandardCharsets.UTF_8));
        return 0;
      }
      case "translate" -> {
        translate(folder.resolve(arguments.get(0)), folder.resolve(arguments.get(1)));
        return 0;
      }
      case "word" -> {
        WordTable.write(
            folder.resolve(arguments.get(0)),
            Integer.parseInt(arguments.get(1)),
            arguments.get(2),
            arguments.get(3));
        return 0;
      }
      default -> {
        return runBeside(words, in, out);
      }
    }
  }

  /** Fills an XLIFF file by a document that is its translation, or by lines of text. */
  private void translate(Path xliff, Path translation) throws IOException {
    if (!xliff.toString().endsWith(".xlf")) {
      throw new AssertionError("translate FILE.xlf DOCUMENT|LINES.lines");
    }
    if (translation.toString().endsWith(".lines")) {
      SampleTranslation.takeLines(xliff, translation);
      return;
    }
    Path other = Files.createDirectory(home.resolve("translation"));
    String language = translation.toString().contains(".ru.") ? "ru" : "az";
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        CommandLineRun.inShell(
            folder,
            Locale.ENGLISH,
            now,
            environment,
            InputStream.nullInputStream(),
            said,
            said,
            "xliff",
            "export",
            translation.toString(),
            "--from",
            language,
            "--to",
            "en",
            "--out",
            other.toString());
    if (status != 0) {
      throw new AssertionError(said.toString(StandardCharsets.UTF_8));
    }
    try (Stream<Path> files = Files.list(other)) {
      SampleTranslation.take(xliff, files.findFirst().orElseThrow());
    }
    try (Stream<Path> files = Files.list(other)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(other);
  }

  private int runBeside(List<String> words, byte[] in, OutputStream out) throws IOException {
    if (!PROGRAMS.contains(words.get(0))) {
      throw new AssertionError("pages do without “" + words.get(0) + "”");
    }
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Path errors = home.resolve("errors.txt");
    Process process = builder.redirectError(errors.toFile()).start();
    try (OutputStream to = process.getOutputStream()) {
      to.write(in);
    } catch (IOException endedBeforeItRead) {
      // Such as head, or ls: what it did not read, it did not need.
    }
    process.getInputStream().transferTo(out);
    try {
      int status = process.waitFor();
      terminal.write(Files.readAllBytes(errors));
      return status;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private List<String> words(Stage stage) throws IOException {
    List<String> words = new ArrayList<>();
    for (Word word : stage.words()) {
      if (word.bare() && word.text().contains("*")) {
        words.addAll(names(word.text()));
      } else {
        words.add(word.text());
      }
    }
    return words;
  }

  /** The files that a pattern stands for; a shell leaves a pattern as it is if there is none. */
  private List<String> names(String pattern) throws IOException {
    int slash = pattern.lastIndexOf('/') + 1;
    String above = pattern.substring(0, slash);
    if (above.contains("*")) {
      throw new AssertionError("pages do without stars for folders: " + pattern);
    }
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash));
    try (Stream<Path> files = Files.list(folder.resolve(above))) {
      List<String> found =
          files
              .map(Path::getFileName)
              .filter(matcher::matches)
              .map(name -> above + name)
              .sorted()
              .toList();
      return found.isEmpty() ? List.of(pattern) : found;
    }
  }
}
