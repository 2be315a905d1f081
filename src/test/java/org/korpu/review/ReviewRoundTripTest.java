package org.korpu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.review.ReviewImport.Confirmed;
import org.korpu.review.ReviewImport.NewState;

/** A table that nobody touched changes nothing; what was typed arrives. */
class ReviewRoundTripTest {

  @TestFactory
  Stream<DynamicTest> untouchedTableChangesNothingInFilesOfAnyTool() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : Samples.dialects()) {
      for (ReviewFormat format : ReviewFormat.values()) {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
          tests.add(
              DynamicTest.dynamicTest(
                  file.getFileName() + " " + format + " " + language,
                  () -> assertUntouched(Files.readAllBytes(file), format, language)));
        }
      }
    }
    return tests.stream();
  }

  private static void assertUntouched(
      byte[] file, ReviewFormat format, InterfaceLanguage language) {
    byte[] table = Tables.table(format, language, file);
    ReviewResult result = Tables.result(table, file);
    assertThat(result.changes()).isEmpty();
    assertThat(result.refusals()).isEmpty();
    assertThat(result.missing()).isEmpty();
    assertThat(result.unchanged()).isEqualTo(segments(file)).isPositive();
    assertThat(Tables.open(file).revise(result.edits(1))).isEqualTo(file);
    assertThat(Tables.table(format, language, file)).isEqualTo(table);
  }

  private static int segments(byte[] file) {
    return Tables.open(file).document().files().stream()
        .flatMap(each -> each.units().stream())
        .mapToInt(unit -> unit.segments().size())
        .sum();
  }

  @Test
  void confirmingAllOfAFileChangesOnlyStates() throws IOException {
    for (Path path : Samples.dialects()) {
      byte[] file = Files.readAllBytes(path);
      ReviewResult result = Tables.result(Tables.docx(file), NewState.FINAL, Confirmed.ALL, file);
      assertThat(result.refusals()).as(path.toString()).isEmpty();
      byte[] after = Tables.open(file).revise(result.edits(1));
      assertThat(targets(after)).as(path.toString()).isEqualTo(targets(file));
    }
  }

  private static List<String> targets(byte[] file) {
    XliffEditor editor = Tables.open(file);
    List<String> targets = new ArrayList<>();
    editor
        .document()
        .files()
        .forEach(
            each ->
                each.units()
                    .forEach(
                        unit -> unit.segments().forEach(part -> targets.add("" + part.target()))));
    return targets;
  }

  @Test
  void tableOfSeveralFilesIsTakenApartAgain() {
    byte[] table = Tables.docx(Samples.V2, Samples.V1);
    ReviewResult result = Tables.result(table, Samples.V2, Samples.V1);
    assertThat(result.unchanged()).isEqualTo(9);
    byte[] changed = Tables.replaced(table, ">Bir.<", ">Biri.<");
    ReviewResult one = Tables.result(changed, Samples.V2, Samples.V1);
    assertThat(Tables.open(Samples.V2).revise(one.edits(1))).isEqualTo(Samples.V2);
    assertThat(Samples.text(Tables.open(Samples.V1).revise(one.edits(2)))).contains(">Biri.</mrk>");
  }

  @Test
  void longTableIsSeveralTablesWithTheSameHeadings() {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < 450; i++) {
      units.append("<unit id=\"").append(i).append("\"><segment><source>One</source><target>Bir");
      units.append(i).append("</target></segment></unit>");
    }
    byte[] file =
        Samples.utf8(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\""
                + " trgLang=\"az\"><file id=\"f\">"
                + units
                + "</file></xliff>");
    byte[] table = Tables.docx(file);
    assertThat(Tables.part(table, Tables.DOCUMENT).split("<w:tblHeader/>", -1)).hasSize(4);
    assertThat(Tables.result(table, file).unchanged()).isEqualTo(450);
    byte[] edited = Tables.replaced(table, ">Bir431<", ">Biri<");
    assertThat(Tables.result(edited, file).changes())
        .extracting(change -> change.place().number())
        .containsExactly("432");
  }

  /** What can stand in a segment and may be hard for a format. */
  private static final List<String> HARD =
      List.of(
          "söz",
          "=1+1",
          "007",
          "12.05.2026",
          "+994 12",
          "-",
          "@ünvan",
          "&lt;b&gt;",
          "&amp;amp;",
          "_x0041_",
          "{1}",
          "\\{2}",
          "  ",
          "\u00A0",
          "\u00AD",
          "\u2011",
          "“dırnaq”",
          "'",
          "\t",
          "\n",
          "😀",
          "İı",
          "\u200B",
          "]]&gt;",
          "_x005F_",
          "a\u0301");

  @Property(seed = "20261123", tries = 60)
  void hardTextsComeBackAsTheyWere(@ForAll("units") List<String> texts) {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      units.append("<unit id=\"u").append(i).append("\" xml:space=\"");
      units.append(i % 2 == 0 ? "preserve" : "default").append("\"><segment><source>");
      units.append(texts.get(i)).append("</source><target>");
      units.append(texts.get((i + 1) % texts.size())).append("</target></segment></unit>");
    }
    byte[] file =
        Samples.utf8(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\""
                + " trgLang=\"az\"><file id=\"f\">"
                + units
                + "</file></xliff>");
    for (ReviewFormat format : ReviewFormat.values()) {
      ReviewResult result = Tables.result(Tables.table(format, InterfaceLanguage.RU, file), file);
      assertThat(result.refusals()).isEmpty();
      assertThat(result.changes()).isEmpty();
      assertThat(result.unchanged()).isEqualTo(texts.size());
    }
  }

  @Provide
  Arbitrary<List<String>> units() {
    Arbitrary<String> code = Arbitraries.of("<ph id=\"1\"/>", "<pc id=\"2\">", "");
    Arbitrary<String> words =
        Arbitraries.of(HARD).list().ofMaxSize(6).map(list -> String.join("", list));
    return Combinators.combine(words, code, words)
        .as(
            (before, tag, after) ->
                before + (tag.startsWith("<pc") ? tag + after + "</pc>" : tag + after))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Test
  void unitsThatAreNotEditableAreInTheTableToo() {
    XliffUnit unit = Tables.open(Samples.V2).document().files().get(0).units().get(4);
    XliffPart part = unit.segments().get(0);
    assertThat(unit.isEditable(part)).isFalse();
    String table = Tables.part(Tables.docx(Samples.V2), Tables.DOCUMENT);
    assertThat(Tables.row(Tables.docx(Samples.V2), 6)).contains("EDEDED", "KORPU");
    assertThat(table).contains("not to be translated");
  }
}
