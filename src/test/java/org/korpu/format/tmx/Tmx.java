package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.MessageKey;
import org.korpu.model.TranslationUnit;

/** What a TMX text gives when it is read: the header, the units, the faults. */
record Tmx(TmxHeader header, List<TranslationUnit> units, List<Diagnostic> faults) {

  static final String HEADER =
      "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\""
          + " adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/>";

  /** The lines of a body between a head of three lines and a tail. */
  static String file(String... body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">"
        + HEADER
        + "\n<body>\n"
        + String.join("\n", body)
        + "\n</body></tmx>\n";
  }

  static String unit(String id, String text) {
    return "<tu tuid=\"" + id + "\"><tuv xml:lang=\"en\"><seg>" + text + "</seg></tuv></tu>";
  }

  static Tmx read(String text) {
    return read(text.getBytes(UTF_8));
  }

  static Tmx read(byte[] bytes) {
    List<Diagnostic> faults = new ArrayList<>();
    List<TranslationUnit> units = new ArrayList<>();
    try {
      TmxReader reader = new TmxReader(new ByteArrayInputStream(bytes), "m.tmx", faults::add);
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        units.add(unit);
      }
      return new Tmx(reader.header(), units, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(TmxHeader header, List<TranslationUnit> units) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TmxWriter writer = new TmxWriter(out, "m.tmx", header);
      for (TranslationUnit unit : units) {
        writer.write(unit);
      }
      writer.finish();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(TranslationUnit... units) {
    return write(TmxHeader.of(LanguageTag.EN, "0.1.0"), List.of(units));
  }

  List<String> ids() {
    return units.stream().map(u -> String.valueOf(u.id())).toList();
  }

  List<String> texts() {
    return units.stream().flatMap(u -> u.variants().stream()).map(v -> v.segment().text()).toList();
  }

  /** Each fault as {@code line:column KEY}, with the inner key of a unit that was left out. */
  List<String> places() {
    return faults.stream()
        .map(f -> f.position().line() + ":" + f.position().column() + " " + innermost(f.cause()))
        .toList();
  }

  private static String innermost(Message message) {
    MessageKey key = message.key();
    for (Object argument : message.arguments()) {
      if (argument instanceof Message inner) {
        key = inner.key();
      }
    }
    return key.name();
  }
}
