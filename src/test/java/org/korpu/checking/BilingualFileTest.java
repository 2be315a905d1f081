package org.korpu.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.korpu.check.SegmentPair;
import org.korpu.exchange.ImportFile;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;

/** The pairs that files of all formats hold. */
class BilingualFileTest {

  private static final Set<String> CHECKS = Set.of("NumberMismatch", "Dashes");

  private final List<SegmentPair> pairs = new ArrayList<>();
  private final List<Diagnostic> faults = new ArrayList<>();

  @Test
  void everyTargetOfAUnitIsAPairWithItsPlace() throws IOException {
    read("a.tmx", tmx("<tu tuid=\"t1\">" + en("One.") + az("Bir.") + ru("Один.") + "</tu>"));

    assertThat(pairs)
        .extracting(pair -> pair.unit() + " " + pair.to() + " " + pair.target().text())
        .containsExactly("t1 az Bir.", "t1 ru Один.");
    assertThat(pairs.get(0).position()).isEqualTo(new Position(4, 1));
  }

  @Test
  void emptyVariantOfAMemoryIsAPairForItIsCalledATranslation() throws IOException {
    read("a.tmx", tmx("<tu>" + en("One.") + az("") + "</tu>"));

    assertThat(pairs).singleElement().matches(pair -> pair.target().isBlank());
  }

  @Test
  void languagesChooseThePairs() throws IOException {
    BilingualFile file =
        file(
            "a.tmx",
            tmx("<tu>" + en("One.") + az("Bir.") + ru("Один.") + "</tu>"),
            new PairLanguages(LanguageTag.AZ, List.of(LanguageTag.RU), LanguageTag.EN));

    file.read(pairs::add, faults::add);

    assertThat(pairs)
        .singleElement()
        .matches(pair -> pair.source().text().equals("Bir.") && pair.to().equals(LanguageTag.RU));
  }

  @Test
  void columnsOfATableAreLanguages() throws IOException {
    read("a.csv", "az;en;comment\nBir.;One.;x\n;Two.;\nÜç.;;\n");

    assertThat(pairs)
        .extracting(pair -> pair.unit() + " " + pair.source().text() + " " + pair.target().text())
        .containsExactly("2 One. Bir.");
  }

  @Test
  void finishedSegmentWithoutTargetIsAPairAndAnUntranslatedOneIsNot() throws IOException {
    read(
        "a.xlf",
        xliff2(
            "<unit id=\"u\"><segment id=\"a\" state=\"translated\"><source>One.</source>"
                + "<target></target></segment><segment id=\"b\"><source>Two.</source></segment>"
                + "<segment id=\"c\"><source>Three.</source><target>Üç.</target></segment></unit>"));

    assertThat(pairs)
        .extracting(pair -> pair.unit() + " " + pair.target().text())
        .containsExactly("u/a ", "u/c Üç.");
  }

  @Test
  void unitThatIsNotToBeTranslatedIsNoPair() throws IOException {
    read(
        "a.xlf",
        xliff2(
            "<unit id=\"u\" translate=\"no\"><segment><source>X</source><target>X</target>"
                + "</segment></unit>"));

    assertThat(pairs).isEmpty();
  }

  @Test
  void noteSilencesChecksOfItsUnit() throws IOException {
    read(
        "a.xlf",
        xliff2(
            "<unit id=\"u\"><notes><note>korpu: off NumberMismatch, Dashes – as agreed</note>"
                + "</notes><segment><source>1</source><target>2</target></segment></unit>"
                + "<unit id=\"v\"><segment><source>1</source><target>2</target></segment></unit>"));

    assertThat(pairs.get(0).silenced()).containsExactlyInAnyOrder("NumberMismatch", "Dashes");
    assertThat(pairs.get(1).silenced()).isEmpty();
    assertThat(faults).isEmpty();
  }

  @Test
  void noteOfAVersion12FileSilencesToo() throws IOException {
    read(
        "a.xlf",
        "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file"
            + " original=\"a\" source-language=\"en\" target-language=\"az\" datatype=\"x\">"
            + "<header><note>korpu: off all</note></header><body><trans-unit id=\"1\"><source>1"
            + "</source><target>2</target></trans-unit></body></file></xliff>");

    assertThat(pairs.get(0).silenced()).isEqualTo(CHECKS);
  }

  @Test
  void noteOfAMemorySilencesItsVariantOrItsUnit() throws IOException {
    String note = "<note>korpu: off Dashes</note>";
    read(
        "a.tmx",
        tmx(
            "<tu>"
                + note
                + en("1")
                + az("2")
                + "</tu><tu>"
                + en("1")
                + az("2")
                + ru("3").replace("<seg>", note + "<seg>")
                + "</tu>"));

    assertThat(pairs)
        .extracting(SegmentPair::silenced)
        .containsExactly(Set.of("Dashes"), Set.of(), Set.of("Dashes"));
  }

  @Test
  void misspeltNameInANoteIsWarnedOf() throws IOException {
    read("a.tmx", tmx("<tu><note>korpu: off NumberMissmatch</note>" + en("1") + az("2") + "</tu>"));

    assertThat(faults)
        .singleElement()
        .matches(fault -> fault.cause().key() == CheckingMessage.NOTE_WITH_UNKNOWN_NAME);
  }

  @Test
  void noteAboutSomethingElseSilencesNothing() {
    assertThat(SilencingNote.of("korpu: offline since Monday", CHECKS).names()).isEmpty();
    assertThat(SilencingNote.of("switch korpu: off, please", CHECKS).names()).isEmpty();
    assertThat(SilencingNote.of("Agreed.\nkorpu: off Dashes because", CHECKS).names())
        .containsExactly("Dashes");
    assertThat(SilencingNote.of("korpu: off", CHECKS).unknown()).containsExactly("");
  }

  @Test
  void fileWithoutTargetLanguageIsRefused() {
    assertThatThrownBy(
            () ->
                read(
                    "a.xlf",
                    "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\""
                        + " srcLang=\"en\"><file id=\"f\"><unit id=\"u\"><segment><source>x"
                        + "</source></segment></unit></file></xliff>"))
        .isInstanceOf(InputException.class);
  }

  private void read(String name, String content) throws IOException {
    file(name, content, new PairLanguages(null, List.of(), LanguageTag.EN))
        .read(pairs::add, faults::add);
  }

  private static BilingualFile file(String name, String content, PairLanguages languages) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new BilingualFile(
        new ImportFile(name, () -> new ByteArrayInputStream(bytes)), languages, CHECKS);
  }

  private static String tmx(String units) {
    return "<tmx version=\"1.4\">\n<header srclang=\"en\" creationtool=\"t\""
        + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\""
        + " datatype=\"x\"/>\n<body>\n"
        + units
        + "</body></tmx>";
  }

  private static String xliff2(String units) {
    return "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\""
        + " trgLang=\"az\"><file id=\"f\">"
        + units
        + "</file></xliff>";
  }

  private static String en(String text) {
    return "<tuv xml:lang=\"en\"><seg>" + text + "</seg></tuv>";
  }

  private static String az(String text) {
    return "<tuv xml:lang=\"az\"><seg>" + text + "</seg></tuv>";
  }

  private static String ru(String text) {
    return "<tuv xml:lang=\"ru\"><seg>" + text + "</seg></tuv>";
  }
}
