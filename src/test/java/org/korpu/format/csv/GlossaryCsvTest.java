package org.korpu.format.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.termtable.TermTableMessage;
import org.korpu.glossary.CaseRule;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Period;
import org.korpu.glossary.SampleGlossaries;
import org.korpu.glossary.Tenure;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;

class GlossaryCsvTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  @Test
  void firstTermIsPreferredAndTheRestAreAdmitted() throws IOException {
    Concept concept = read("id,en,az\nun,United Nations|UN,BMT\n").find("un").orElseThrow();

    assertThat(concept.terms())
        .containsExactly(
            new Term("United Nations", LanguageTag.EN, TermStatus.PREFERRED),
            new Term("UN", LanguageTag.EN, TermStatus.ADMITTED),
            new Term("BMT", LanguageTag.AZ, TermStatus.PREFERRED));
    assertThat(faults).isEmpty();
  }

  @Test
  void columnOfAStatusGivesAllItsTermsThatStatus() throws IOException {
    Concept concept =
        read("id,ru,ru:forbidden,RU:Admitted\noscе,ОБСЕ,ОБСЕЕ|ОСЦЕ,СБСЕ\n").concepts().get(0);

    assertThat(concept.terms(LanguageTag.RU))
        .extracting(Term::status)
        .containsExactly(
            TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.FORBIDDEN, TermStatus.FORBIDDEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id;en;note\na;x;y, z\n", "id\ten\tnote\na\tx\ty, z\n"})
  void separatorIsTheOneOfTheHeader(String csv) throws IOException {
    assertThat(read(csv).find("a").orElseThrow().note()).isEqualTo("y, z");
    assertThat(faults).isEmpty();
  }

  @Test
  void byteOrderMarkCarriageReturnsAndBlankRowsArePassedOver() throws IOException {
    assertThat(read("\uFEFFid,en\r\n\r\na,x\r\n,,\r\nb,y").concepts())
        .extracting(Concept::id)
        .containsExactly("a", "b");
    assertThat(faults).isEmpty();
  }

  @Test
  void columnsMayComeInAnyOrderAndRowsMayBeShort() throws IOException {
    Concept concept = read("az-Cyrl,note,id,en\nтерм,,a\n").find("a").orElseThrow();

    assertThat(concept.terms())
        .containsExactly(
            new Term("терм", LanguageTag.parse("az-Cyrl").orElseThrow(), TermStatus.PREFERRED));
  }

  @Test
  void badRowsAreReportedWithTheirLinesAndTheRestIsRead() throws IOException {
    Glossary glossary = read("id,en,note\na,x,\"two\nlines\"\nb,y,,,z\n,w\na,v\nc,u\n");

    assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("a", "c");
    assertThat(faults)
        .extracting(Diagnostic::position)
        .containsExactly(Position.ofLine(4), Position.ofLine(5), Position.ofLine(6));
    assertThat(faults)
        .extracting(Diagnostic::cause)
        .containsExactly(
            Message.of(TermTableMessage.TOO_MANY_CELLS, 5, 3),
            Message.of(TermTableMessage.BLANK_ID),
            Message.of(TermTableMessage.DUPLICATE_ID, "a", 2));
    assertThat(faults).extracting(Diagnostic::file).containsOnly("terms.csv");
  }

  @Test
  void readingGoesOnAfterBrokenQuotes() throws IOException {
    Glossary glossary = read("id,en\na,x\n\nb,\"y\" z\nc,w\nd,\"never closed\ne,v\n");

    assertThat(glossary.concepts()).extracting(Concept::id).containsExactly("a", "c", "e");
    assertThat(faults)
        .extracting(fault -> fault.cause().key(), fault -> fault.position().line())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(CsvMessage.BROKEN_QUOTES, 4),
            org.assertj.core.groups.Tuple.tuple(CsvMessage.BROKEN_QUOTES, 6));
  }

  @Test
  void unknownAndDoubleColumnsAreReportedAndNotRead() throws IOException {
    Glossary glossary = read("id,en,comment,en:wrong,en,\na,x,p,q,r,\n");

    assertThat(glossary.find("a").orElseThrow().terms())
        .extracting(Term::text)
        .containsExactly("x");
    assertThat(faults)
        .extracting(Diagnostic::cause)
        .containsExactly(
            Message.of(TermTableMessage.UNKNOWN_COLUMN, "comment"),
            Message.of(TermTableMessage.UNKNOWN_COLUMN, "en:wrong"),
            Message.of(TermTableMessage.DUPLICATE_COLUMN, "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "a,x\nb,y\n", "term,en\n", "\"id,en\n"})
  void fileWithoutHeaderIsRefused(String csv) {
    assertThatThrownBy(() -> read(csv))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.diagnostics())
                    .extracting(Diagnostic::cause)
                    .containsExactly(Message.of(TermTableMessage.NO_ID_COLUMN)));
  }

  @Test
  void headerWithoutLanguageIsRefused() {
    assertThatThrownBy(() -> read("id,domain,note\n"))
        .hasMessageContaining(TermTableMessage.NO_LANGUAGE_COLUMN.name());
  }

  @Test
  void firstByteThatIsNotUtf8IsNamedWithItsPlace() {
    byte[] bytes = "id,ru\na,вода\nb,мир\n".getBytes(Charset.forName("windows-1251"));

    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.diagnostics())
                    .containsExactly(
                        Diagnostic.error(
                                "terms.csv",
                                new Position(2, 3),
                                Message.of(CsvMessage.NOT_UTF8, "E2"))
                            .withAdvice(Message.of(CsvMessage.NOT_UTF8_ADVICE))));
  }

  @Test
  void fileCutOffInsideACharacterIsNotUtf8() {
    byte[] whole = "id,ru\na,я".getBytes(UTF_8);

    assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, whole.length - 1)))
        .hasMessageContaining(CsvMessage.NOT_UTF8.name());
  }

  @Test
  void barsAndBackslashesInTermsAreEscaped() throws IOException {
    Glossary glossary =
        Glossary.of(
            List.of(
                new Concept(
                    "a",
                    ConceptDescription.NONE,
                    List.of(
                        new Term("x|y", LanguageTag.EN, TermStatus.PREFERRED),
                        new Term("C:\\", LanguageTag.EN, TermStatus.ADMITTED)))));

    assertThat(write(glossary)).isEqualTo("id,en,domain,note\na,x\\|y|C:\\\\,,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"glossary/official-titles.csv", "glossary/terms.csv"})
  void starterGlossaryIsWrittenAsItWasRead(String path) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(path));

    assertThat(write(read(bytes))).isEqualTo(new String(bytes, UTF_8));
    assertThat(faults).isEmpty();
  }

  @Property(seed = "20261123", edgeCases = EdgeCasesMode.NONE)
  void nothingThatAGlossarySaysIsLost(@ForAll("full") Glossary glossary) throws IOException {
    for (CsvLayout layout : CsvLayout.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      GlossaryCsvWriter.write(glossary, layout, out);
      Glossary again = read(out.toByteArray());

      assertThat(faults).isEmpty();
      assertThat(again.concepts()).isEqualTo(glossary.concepts());
      ByteArrayOutputStream twice = new ByteArrayOutputStream();
      GlossaryCsvWriter.write(again, layout, twice);
      assertThat(twice.toByteArray()).isEqualTo(out.toByteArray());
    }
  }

  @Provide
  Arbitrary<Glossary> full() {
    return SampleGlossaries.all();
  }

  @Test
  void attributesOfATermStandInBracesBehindIt() throws IOException {
    Term term =
        read("id,az\na,\"Xidmət|Nazirlik {from: 1991-10-18; until: 2005-03-19; case: title}\"\n")
            .find("a")
            .orElseThrow()
            .terms()
            .get(1);

    assertThat(term.text()).isEqualTo("Nazirlik");
    assertThat(term.details().validity())
        .isEqualTo(new Period(LocalDate.of(1991, 10, 18), LocalDate.of(2005, 3, 19)));
    assertThat(term.details().caseRule()).isEqualTo(CaseRule.TITLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          x {until: 2005}             # BAD_ATTRIBUTE
          x {case: upper}             # BAD_ATTRIBUTE
          x {from: 2005-01-02; until: 2004-01-01} # BAD_ATTRIBUTE
          x {colour: red}             # UNKNOWN_ATTRIBUTE
          x {red}                     # NO_ATTRIBUTE
          x {usage: a; usage: b}      # ATTRIBUTE_TWICE
          """)
  void badAttributesAreReportedAndLeftOut(String cell, TermTableMessage expected)
      throws IOException {
    Glossary glossary = read("id,en\n\na," + cell.strip() + "\n");

    assertThat(faults)
        .extracting(fault -> fault.cause().key(), fault -> fault.position().line())
        .containsExactly(org.assertj.core.groups.Tuple.tuple(expected, 3));
    assertThat(glossary.find("a").orElseThrow().terms())
        .extracting(Term::text)
        .containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f(x) = {x", "{x}", "x} {y", "a \\{b}"})
  void bracesThatHoldNoAttributesBelongToTheTerm(String cell) throws IOException {
    Glossary glossary = read("id,en\na,\"" + cell + "\"\n");

    assertThat(glossary.find("a").orElseThrow().terms())
        .containsExactly(new Term(cell.replace("\\{", "{"), LanguageTag.EN, TermStatus.PREFERRED));
    assertThat(faults).isEmpty();
  }

  /** Its tag is the name of the column of ids, which cannot stand twice. */
  @Test
  void indonesianTermsComeBack() throws IOException {
    Glossary glossary = read("id,in,az\na,kantor,idarə\n");

    assertThat(write(glossary)).startsWith("id,az,in,");
    assertThat(read(write(glossary)).concepts()).isEqualTo(glossary.concepts());
  }

  @Test
  void holdersAndPropertiesThatNameNothingAreReported() throws IOException {
    Glossary glossary =
        read("id,en,holders,properties\na,x,p 2018-05-01..2022-03-04|q 2018..|r,n=v|w\n");

    assertThat(glossary.find("a").orElseThrow().holders())
        .extracting(Tenure::text)
        .containsExactly("p 2018-05-01..2022-03-04", "r ..");
    assertThat(faults)
        .extracting(fault -> fault.cause().key())
        .containsExactlyInAnyOrder(TermTableMessage.BAD_HOLDER, TermTableMessage.BAD_PROPERTY);
  }

  @Test
  void unicodeTextOfExcelIsRead() throws IOException {
    byte[] bytes =
        "\uFEFFid\tru\r\na\tвода\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

    assertThat(read(bytes).find("a").orElseThrow().terms())
        .extracting(Term::text)
        .containsExactly("вода");
  }

  private Glossary read(String csv) throws IOException {
    return read(csv.getBytes(UTF_8));
  }

  private Glossary read(byte[] csv) throws IOException {
    faults.clear();
    return GlossaryCsvReader.read(new ByteArrayInputStream(csv), "terms.csv", faults::add);
  }

  private static String write(Glossary glossary) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GlossaryCsvWriter.write(glossary, out);
    return out.toString(UTF_8);
  }
}
