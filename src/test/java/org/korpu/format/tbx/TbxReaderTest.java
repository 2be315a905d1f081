package org.korpu.format.tbx;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Property;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.MessageKey;
import org.korpu.model.Severity;
import org.korpu.morph.GrammaticalNumber;
import org.korpu.morph.PartOfSpeech;

/** Termbases as other tools write them are read, or refused with place and cause. */
class TbxReaderTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  @Test
  void version3WithCategoriesAsAttributesIsRead() {
    Concept concept =
        only(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <?xml-model href="http://example.org/no.rng"?>
            <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
              <tbxHeader><fileDesc><sourceDesc><p>a test</p></sourceDesc></fileDesc></tbxHeader>
              <text><body>
                <conceptEntry id="c1">
                  <descrip type="subjectField">migration</descrip>
                  <transacGrp>
                    <transac type="transactionType">origination</transac>
                    <date>2020-05-01</date>
                    <transacNote type="responsibility">AB</transacNote>
                  </transacGrp>
                  <note>two
                    lines</note>
                  <langSec xml:lang="en">
                    <descripGrp>
                      <descrip type="definition">leave to stay</descrip>
                      <admin type="source">Code</admin>
                    </descripGrp>
                    <termSec>
                      <term>residence permit</term>
                      <termNote type="partOfSpeech">noun</termNote>
                      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                      <descrip type="context">She has a <hi type="bold">residence</hi> permit.</descrip>
                    </termSec>
                    <termSec>
                      <term>residency permit</term>
                      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                      <note>not in acts</note>
                    </termSec>
                  </langSec>
                  <langSec xml:lang="az">
                    <termSec><term>yaşama
                      icazəsi</term></termSec>
                  </langSec>
                </conceptEntry>
              </body></text>
            </tbx>
            """);

    assertThat(concept.id()).isEqualTo("c1");
    assertThat(concept.domain()).isEqualTo("migration");
    assertThat(concept.description().definitions()).containsEntry(LanguageTag.EN, "leave to stay");
    assertThat(concept.description().properties())
        .containsExactly(
            new Property("transactionType", "origination"),
            new Property("transactionType/date", "2020-05-01"),
            new Property("transactionType/responsibility", "AB"),
            new Property("definition/source:en", "Code"));
    assertThat(concept.terms())
        .extracting(Term::text, Term::status, term -> term.details().usage())
        .containsExactly(
            tuple("residence permit", TermStatus.PREFERRED, ""),
            tuple("residency permit", TermStatus.FORBIDDEN, "not in acts"),
            tuple("yaşama icazəsi", TermStatus.PREFERRED, ""));
    assertThat(concept.terms().get(0).details().properties())
        .containsExactly(new Property("context", "She has a residence permit."));
    assertThat(concept.terms().get(0).details().grammar().partOfSpeech())
        .isEqualTo(PartOfSpeech.NOUN);
    assertThat(faults)
        .extracting(fault -> fault.cause().key(), Diagnostic::severity)
        .containsExactly(tuple(TbxMessage.MARKUP_LEFT_OUT, Severity.WARNING));
  }

  @Test
  void version3WithCategoriesAsTagsIsRead() {
    Concept concept =
        only(
            """
            <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
              <tbxHeader/><text><body><conceptEntry id="c1">
                <min:subjectField>migration</min:subjectField>
                <langSec xml:lang="ru">
                  <basic:definition>право жить в стране</basic:definition>
                  <termSec>
                    <term>вид на жительство</term>
                    <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus>
                    <basic:termType>fullForm</basic:termType>
                    <basic:source>Закон</basic:source>
                  </termSec>
                </langSec>
              </conceptEntry></body></text>
            </tbx>
            """);

    assertThat(concept.domain()).isEqualTo("migration");
    assertThat(concept.description().definitions())
        .containsEntry(LanguageTag.RU, "право жить в стране");
    Term term = concept.terms().get(0);
    assertThat(term.status()).isEqualTo(TermStatus.ADMITTED);
    assertThat(term.details().source()).isEqualTo("Закон");
    assertThat(term.details().properties()).containsExactly(new Property("termType", "fullForm"));
    assertThat(faults).isEmpty();
  }

  @Test
  void version2WithItsDocumentTypeIsReadWithoutLookingForIt() {
    Concept concept =
        only(
            """
            <?xml version='1.0'?>
            <!DOCTYPE martif SYSTEM "http://nowhere.invalid/TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic-V1" xml:lang="en-US">
              <martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
              <text><body><termEntry id="67">
                <descrip type="subjectField">law</descrip>
                <descrip type="broaderConceptGeneric" target="66">permit</descrip>
                <langSet xml:lang="en_US"><tig>
                  <term>work permit</term>
                  <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                </tig></langSet>
              </termEntry></body>
              <back><refObjectList type="respPerson"><refObject id="p1"/></refObjectList></back></text>
            </martif>
            """);

    assertThat(concept.relations().broader()).isEqualTo("66");
    assertThat(concept.terms())
        .extracting(Term::language, Term::status)
        .containsExactly(tuple(new LanguageTag("en-US"), TermStatus.DEPRECATED));
    assertThat(faults)
        .extracting(fault -> fault.cause().key())
        .containsExactly(TbxMessage.BACK_LEFT_OUT);
  }

  @Test
  void nestedTermGroupsOfMicrosoftAreRead() {
    Concept concept =
        only(
            """
            <martif type="TBX" xml:lang="en-US"><martifHeader/><text><body>
              <termEntry id="1_2"><langSet xml:lang="en-US">
                <descripGrp><descrip type="definition">A key.</descrip></descripGrp>
                <ntig><termGrp><term id="1_2_3">access key</term>
                  <termNote type="partOfSpeech">Noun</termNote></termGrp></ntig></langSet>
                <langSet xml:lang="az-Latn-AZ"><ntig><termGrp>
                  <term id="1_2_4">giriş açarı</term><termNote type="partOfSpeech">Noun</termNote>
                  <termNoteGrp><termNote type="grammaticalNumber">singular</termNote>
                    <note>rare</note></termNoteGrp>
                  </termGrp></ntig></langSet>
              </termEntry></body></text></martif>
            """);

    assertThat(concept.terms())
        .extracting(Term::text, term -> term.language().value())
        .containsExactly(tuple("access key", "en-US"), tuple("giriş açarı", "az-Latn-AZ"));
    assertThat(concept.terms().get(1).details().properties())
        .containsExactly(new Property("grammaticalNumber/note", "rare"));
    assertThat(concept.terms().get(1).details().grammar().number())
        .isEqualTo(GrammaticalNumber.SINGULAR);
    assertThat(faults).isEmpty();
  }

  @Test
  void tbxMinIsRead() {
    Concept concept =
        only(
            """
            <TBX dialect="TBX-Min"><header><id>x</id></header><body><entry id="e">
              <subjectField>law</subjectField>
              <langGroup xml:lang="en"><termGroup><term>visa</term>
                <termStatus>notRecommended</termStatus><customer>ACME</customer></termGroup>
              </langGroup></entry></body></TBX>
            """);

    assertThat(concept.terms()).extracting(Term::status).containsExactly(TermStatus.FORBIDDEN);
    assertThat(concept.terms().get(0).details().properties())
        .containsExactly(new Property("customer", "ACME"));
    assertThat(faults).isEmpty();
  }

  @Test
  void ofTermsWithoutStatusTheFirstIsPreferred() {
    assertThat(only(entry("c", langSec("en", "a", "b"), langSec("ru", "в", "г"))).terms())
        .extracting(Term::text, Term::status)
        .containsExactly(
            tuple("a", TermStatus.PREFERRED),
            tuple("b", TermStatus.ADMITTED),
            tuple("в", TermStatus.PREFERRED),
            tuple("г", TermStatus.ADMITTED));
  }

  @Test
  void conceptsWithoutIdsGetThemFromTheirTerms() {
    Glossary glossary =
        read(
            body(
                "<conceptEntry>"
                    + langSec("en", "Work Permit")
                    + "</conceptEntry>"
                    + "<conceptEntry>"
                    + langSec("en", "work permit")
                    + "</conceptEntry>"
                    + "<conceptEntry>"
                    + langSec("az", "İş icazəsi")
                    + "</conceptEntry>"));

    assertThat(glossary.concepts())
        .extracting(Concept::id)
        .containsExactly("work-permit", "work-permit-2", "is-icazasi");
  }

  @Test
  void faultyPartsAreReportedWithTheirPlacesAndTheRestIsRead() {
    Glossary glossary =
        read(
            body(
                entry(
                        "a",
                        "<langSec><termSec><term>x</term></termSec></langSec>",
                        langSec("en", "y"))
                    + "\n"
                    + entry("b", langSec("no such", "x"), langSec("ru", "я"))
                    + "\n"
                    + entry(
                        "c", "<langSec xml:lang='en'><termSec><term> </term></termSec></langSec>")
                    + "\n"
                    + entry("a", langSec("en", "again"))
                    + "\n<termBank/>"
                    + entry("d", "<note>[korpu:holder] </note>", langSec("en", "z"))));

    assertThat(glossary.concepts())
        .extracting(Concept::id, concept -> concept.terms().size())
        .containsExactly(tuple("a", 1), tuple("b", 1), tuple("c", 0), tuple("d", 1));
    assertThat(faults)
        .extracting(fault -> fault.cause().key(), fault -> fault.position().line())
        .containsExactly(
            tuple(TbxMessage.NO_LANGUAGE, 1),
            tuple(TbxMessage.BAD_LANGUAGE, 2),
            tuple(TbxMessage.NO_TERM_TEXT, 3),
            tuple(TbxMessage.NO_TERMS, 3),
            tuple(TbxMessage.DUPLICATE_ID, 4),
            tuple(TbxMessage.UNKNOWN_ELEMENT, 5),
            tuple(TbxMessage.BAD_KORPU_NOTE, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      textBlock =
          """
          <xliff version="2.0"><file/></xliff>            ~ WRONG_ROOT ~ 1
          <tmx version="1.4"><body/></tmx>                ~ WRONG_ROOT ~ 1
          <tbx><tbxHeader/></tbx>                         ~ NO_BODY    ~ 1
          <tbx><text><body><conceptEntry id="a"></body>   ~ MALFORMED  ~ 1
          no XML at all                                   ~ MALFORMED  ~ 1
          <!DOCTYPE tbx [<!ENTITY a "b">]><tbx><text><body><conceptEntry id="x"><note>&a;</note></conceptEntry></body></text></tbx> ~ ENTITY ~ 1
          <tbx><text><body><conceptEntry><note>&nbsp;</note></conceptEntry></body></text></tbx> ~ ENTITY ~ 1
          """)
  void whatIsNoTermbaseIsRefusedWithPlaceAndCause(String xml, TbxMessage cause, int line) {
    refused(xml.getBytes(UTF_8), cause, line);
  }

  @Test
  void entitiesThatExplodeAreNotExpanded() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE tbx [<!ENTITY e0 \"ha\">\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY e").append(i).append(" \"");
      bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("\">\n");
    }
    bomb.append("]>\n<tbx><text><body><conceptEntry id='a'><note>&e29;</note></conceptEntry>");

    refused(bomb.append("</body></text></tbx>").toString().getBytes(UTF_8), TbxMessage.ENTITY, 32);
  }

  @Test
  void nestingWithoutEndIsRefused() {
    refused(body(entry("a", "<x>".repeat(100_000))).getBytes(UTF_8), TbxMessage.TOO_DEEP, 1);
  }

  @Test
  void bytesOfAnotherEncodingAreRefused() {
    byte[] bytes =
        ("<?xml version='1.0' encoding='UTF-8'?>\n" + body(entry("a", langSec("ru", "виза"))))
            .getBytes(Charset.forName("windows-1251"));

    refused(bytes, TbxMessage.ENCODING, 2);
  }

  @Test
  void fileWithoutConceptsIsReadWithAWarning() {
    assertThat(read(body("")).concepts()).isEmpty();
    assertThat(faults)
        .extracting(fault -> fault.cause().key())
        .containsExactly(TbxMessage.NO_CONCEPTS);
  }

  private void refused(byte[] bytes, MessageKey cause, int line) {
    assertThatThrownBy(() -> TbxReader.read(new ByteArrayInputStream(bytes), "x.tbx", faults::add))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              Diagnostic fault = e.diagnostics().get(0);
              assertThat(fault.cause().key()).isEqualTo(cause);
              assertThat(fault.file()).isEqualTo("x.tbx");
              assertThat(fault.position().line()).isEqualTo(line);
            });
  }

  /** Otherwise a termbase with such a character could be read but never be written. */
  @Test
  void charactersThatXmlForbidsAreDropped() {
    String section = langSec("en", "per\uFFFEmit").replace("<term>", "<term id='\uFFFFt'>");
    byte[] file = body(entry("c\uFFFE1", section)).getBytes(UTF_16); // of UTF-8 they are refused
    Concept concept =
        TbxReader.read(new ByteArrayInputStream(file), "x.tbx", faults::add).concepts().get(0);

    assertThat(concept.id()).isEqualTo("c1");
    assertThat(concept.terms()).extracting(Term::text).containsExactly("permit");
    assertThat(faults)
        .extracting(fault -> fault.cause().key(), fault -> fault.cause().arguments())
        .containsExactly(tuple(TbxMessage.CHARACTERS_DROPPED, List.of(3)));
  }

  private static String body(String entries) {
    return "<tbx style='dca' type='TBX-Basic' xml:lang='en'><text><body>"
        + entries
        + "</body></text></tbx>";
  }

  private static String entry(String id, String... parts) {
    return "<conceptEntry id='" + id + "'>" + String.join("", parts) + "</conceptEntry>";
  }

  private static String langSec(String language, String... terms) {
    StringBuilder section = new StringBuilder("<langSec xml:lang='" + language + "'>");
    for (String term : terms) {
      section.append("<termSec><term>").append(term).append("</term></termSec>");
    }
    return section.append("</langSec>").toString();
  }

  private Concept only(String xml) {
    String whole = xml.startsWith("<conceptEntry") ? body(xml) : xml;
    List<Concept> concepts = read(whole).concepts();
    assertThat(concepts).hasSize(1);
    return concepts.get(0);
  }

  private Glossary read(String xml) {
    faults.clear();
    return TbxReader.read(new ByteArrayInputStream(xml.getBytes(UTF_8)), "x.tbx", faults::add);
  }
}
