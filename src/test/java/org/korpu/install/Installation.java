package org.korpu.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An installed korpu, run as a user runs it who has no Java: nothing of the environment of the
 * build is handed on, and on the path is everything of this machine but Java.
 *
 * @param launcher the command
 * @param user the folder in which the user, his home and the tools are
 */
record Installation(Path launcher, Path user) {

  /**
   * What a command said.
   *
   * @param status its exit status
   * @param output both its streams
   */
  record Said(int status, String output) {}

  Path home() {
    return user.resolve("home");
  }

  /** Runs korpu in a folder. */
  Said run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("/bin/bash", launcher.toString()));
    command.addAll(List.of(arguments));
    return process(folder, command);
  }

  /** Runs korpu, which must succeed, and gives what it printed. */
  String done(Path folder, String... arguments) {
    Said said = run(folder, arguments);
    assertThat(said.status()).as("%s%n%s", List.of(arguments), said.output()).isZero();
    return said.output();
  }

  /** Runs a line of the shell, with the same environment as korpu. */
  Said shell(Path folder, String line) {
    return process(folder, List.of("/bin/bash", "-c", line));
  }

  /**
   * The main job, on the sample release: a memory of the published versions, export, import, merge.
   */
  void doTheMainJob(Path workspace) throws IOException {
    done(
        workspace,
        "align",
        "samples/release.en.docx",
        "samples/release.az.docx",
        "--langs",
        "en,az",
        "--out",
        "tm/release.tmx");
    assertThat(
            done(
                workspace,
                "xliff",
                "export",
                "samples/release.en.docx",
                "--to",
                "az",
                "--out",
                "handoff"))
        .endsWith("handoff/release.en.en-az.xlf\n");
    assertThat(
            done(
                workspace, "xliff", "import", "handoff/release.en.en-az.xlf", "--state", "initial"))
        .contains("tm/reviewed.tmx: ");
    done(workspace, "xliff", "merge", "handoff/release.en.en-az.xlf");
    assertThat(part(workspace.resolve("handoff/release.en.az.docx"), "word/document.xml"))
        .contains("Dövlət Miqrasiya Xidməti");
  }

  /** A workspace with the starter memory, the glossary and the sample release. */
  static Path workspace(Path folder) throws IOException {
    Files.createDirectories(folder);
    copy(Path.of("tm"), folder.resolve("tm"));
    copy(Path.of("glossary"), folder.resolve("glossary"));
    copy(Path.of("src/samples"), folder.resolve("samples"));
    return folder;
  }

  /** The only file in {@code target/install} with such an end. */
  static Path made(String end) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target/install"))) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(end))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    }
  }

  /** The digest of each file in a folder, by its name in it; links are files of their own. */
  static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        digests.put(
            folder.relativize(file).toString(),
            HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file))));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return digests;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Makes a home, and a folder for the path that starts all programs but those of Java. */
  static Path userWithoutJava(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("home"));
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (Path bin : List.of(Path.of("/usr/sbin"), Path.of("/usr/bin"), Path.of("/bin"))) {
      try (Stream<Path> programs = Files.list(bin)) {
        for (Path program : programs.filter(Files::isExecutable).toList()) {
          Path start = tools.resolve(program.getFileName());
          if (!Files.exists(start)
              && !program.toRealPath().toString().matches(".*(/jvm/|/java[^/]*$).*")) {
            // No links: JUnit warns of each when it deletes them.
            Files.writeString(start, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
            Files.setPosixFilePermissions(start, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
    return folder;
  }

  private static String part(Path document, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(document))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(document + " has no " + name);
  }

  private Said process(Path folder, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", user.resolve("tools").toString());
    builder.environment().put("JAVA_HOME", "/nosuch");
    builder.environment().put("HOME", home().toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output;
      try (InputStream in = process.getInputStream()) {
        output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      return new Said(process.exitValue(), output);
    } catch (IOException e) {
      throw new AssertionError(command.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(command.toString(), e);
    }
  }
}
