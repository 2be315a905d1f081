package org.korpu.handoff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice as a reader of documents. The program is {@code soffice}, or what the environment
 * variable {@code KORPU_SOFFICE} names; it works in a profile of its own.
 */
final class LibreOffice {

  static final String HOW_TO_INSTALL =
      "needs LibreOffice: apt install libreoffice-writer libreoffice-calc libreoffice-impress";

  private final Path folder;

  private LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** The program, if it is installed. */
  static Optional<LibreOffice> in(Path folder) throws IOException {
    LibreOffice office = new LibreOffice(folder);
    try {
      return office.run(List.of("--version")) == 0 ? Optional.of(office) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Converts files, all in one run.
   *
   * @param format what {@code --convert-to} takes
   * @return the written files by name; fewer than there were files where a file cannot be read, or
   *     where a part of LibreOffice is not installed
   */
  Map<String, Path> convert(List<Path> files, String format, String name) throws IOException {
    Path out = Files.createDirectories(folder.resolve(name));
    List<String> arguments =
        new ArrayList<>(List.of("--convert-to", format, "--outdir", out.toString()));
    files.forEach(file -> arguments.add(file.toString()));
    run(arguments);
    Map<String, Path> written = new TreeMap<>();
    try (Stream<Path> list = Files.list(out)) {
      list.forEach(file -> written.put(file.getFileName().toString(), file));
    }
    return written;
  }

  /** The texts of converted files by name. */
  Map<String, String> texts(List<Path> files, String format, String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, Path> file : convert(files, format, name).entrySet()) {
      texts.put(file.getKey(), Files.readString(file.getValue(), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private int run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getenv().getOrDefault("KORPU_SOFFICE", "soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.add("--headless");
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    try {
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("LibreOffice hangs");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
