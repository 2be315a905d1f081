package org.korpu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.curate.UnitImport.Counts;
import org.korpu.model.LanguageTag;
import org.korpu.model.Note;
import org.korpu.model.TranslationUnit;

class PoContractTest extends ReaderContract {

  @Override
  String name() {
    return "az.po";
  }

  @Override
  FileFormat format() {
    return FileFormat.PO;
  }

  @Override
  String document(List<Pair> pairs, String encoding) {
    StringBuilder text = new StringBuilder(header("az", encoding));
    for (Pair pair : pairs) {
      text.append("\nmsgid \"").append(escaped(pair.english()));
      text.append("\"\nmsgstr \"\"\n\"").append(escaped(pair.azerbaijani())).append("\"\n");
    }
    return text.toString();
  }

  @Override
  String broken() {
    return document(List.of(SIGNING, new Pair("R", "x"), new Pair("Talks", "Danışıqlar")), "UTF-8")
        .replace("msgid \"R\"", "msgid \"R");
  }

  @Override
  int brokenLine() {
    return 10;
  }

  @Test
  void pluralFormsContextsAndRemarksAreRead() throws IOException {
    List<TranslationUnit> units =
        read(
            """
            # Şəhər adı
            msgctxt "menu"
            msgid "%d file"
            msgid_plural "%d files"
            msgstr[0] "%d файл"
            msgstr[1] "%d файла"
            msgstr[2] "%d файлов"
            """);

    assertThat(units)
        .extracting(unit -> unit.variants().get(0).segment().text())
        .containsExactly("%d file", "%d files", "%d files");
    assertThat(units)
        .extracting(unit -> unit.variants().get(1).segment().text())
        .containsExactly("%d файл", "%d файла", "%d файлов");
    assertThat(units.get(0).metadata().value("x-po-context")).contains("menu");
    assertThat(units.get(0).metadata().notes()).containsExactly(Note.of("Şəhər adı"));
  }

  @Test
  void escapesOfCAreRead() throws IOException {
    List<TranslationUnit> units =
        read(
            """
            msgid "a\\tb\\n\\"c\\" \\\\ \\x41"
            msgstr "ş\\n"
            "\\101"
            """);

    assertThat(units.get(0).variants())
        .extracting(variant -> variant.segment().text())
        .containsExactly("a\tb\n\"c\" \\ A", "ş\nA");
  }

  @Test
  void guessesAndOldAndUntranslatedMessagesAreLeftOutWithTheirLines() throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    String text =
        header("ru", "UTF-8")
            + """

            #, fuzzy, c-format
            #| msgid "Old"
            msgid "Guess"
            msgstr "Догадка"

            msgid "Open"
            msgstr ""

            #~ msgid "Gone"
            #~ msgstr "Ушло"
            """;
    FileReport report =
        new UnitIntake(ImportOptions.DEFAULT, LanguageTag.EN)
            .read(file(name(), bytes(text)), FileFormat.PO, units::add, faults::add)
            .report(file(name(), bytes(text)), FileFormat.PO, new Counts(0, 0, 0));

    assertThat(units).isEmpty();
    assertThat(report.read()).isEqualTo(3);
    assertThat(report.leftOut().get(LeftOut.FUZZY).positions().get(0).line()).isEqualTo(8);
    assertThat(report.leftOut().get(LeftOut.UNTRANSLATED).positions().get(0).line()).isEqualTo(11);
    assertThat(report.leftOut().get(LeftOut.OBSOLETE).positions().get(0).line()).isEqualTo(14);
  }

  @Test
  void declaredEncodingIsFollowed() throws IOException {
    String text = header("ru", "windows-1251") + "\nmsgid \"Visa\"\nmsgstr \"Виза\"\n";

    assertThat(read(file(name(), text.getBytes(Charset.forName("windows-1251")))))
        .singleElement()
        .extracting(unit -> unit.variants().get(1).segment().text())
        .isEqualTo("Виза");
  }

  private List<TranslationUnit> read(String messages) throws IOException {
    return read(file(name(), bytes(header("ru", "UTF-8") + "\n" + messages)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String header(String language, String encoding) {
    return "msgid \"\"\nmsgstr \"\"\n\"Language: "
        + language
        + "\\n\"\n\"Content-Type: text/plain; charset="
        + encoding
        + "\\n\"\n";
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
