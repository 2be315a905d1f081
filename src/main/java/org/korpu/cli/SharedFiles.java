package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.korpu.files.AtomicFile;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.manual.CommandTable;
import org.korpu.manual.ManualPages;
import org.korpu.manual.Shell;

/**
 * Writes what a program installs beside itself, where the systems look for it: manual pages in the
 * three languages, and completion of the shells. A step of the build; prints nothing.
 */
public final class SharedFiles {

  private SharedFiles() {}

  /**
   * Writes the files.
   *
   * @param arguments the folder {@code share}, the version of korpu, and the time of the release as
   *     {@code 2026-11-23T00:00:00Z}
   */
  public static void main(String[] arguments) throws IOException {
    Path share = Path.of(arguments[0]);
    for (Map.Entry<String, String> file :
        all(arguments[1], OffsetDateTime.parse(arguments[2])).entrySet()) {
      Path path = share.resolve(file.getKey());
      AtomicFile.createFolders(Objects.requireNonNull(path.getParent()));
      AtomicFile.write(path, out -> out.write(file.getValue().getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** The files by their paths below {@code share}. The same arguments give the same files. */
  static Map<String, String> all(String version, OffsetDateTime time) {
    Map<String, String> files = new LinkedHashMap<>();
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      CommandTable table = CommandTables.in(language, session());
      String folder =
          language == InterfaceLanguage.EN ? "man/man1/" : "man/" + language.code() + "/man1/";
      new ManualPages(table, new Messages(language), version, time.toLocalDate())
          .all()
          .forEach((name, page) -> files.put(folder + name, page));
      if (language == InterfaceLanguage.EN) {
        files.put("bash-completion/completions/korpu", Shell.BASH.script(table));
        files.put("zsh/site-functions/_korpu", Shell.ZSH.script(table));
        files.put("fish/vendor_completions.d/korpu.fish", Shell.FISH.script(table));
      }
    }
    return files;
  }

  private static Session session() {
    return new Session(
        new ByteArrayInputStream(new byte[0]),
        OutputStream.nullOutputStream(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Path.of(""),
        Map.of(),
        false,
        Locale.ENGLISH,
        Clock.systemUTC());
  }
}
