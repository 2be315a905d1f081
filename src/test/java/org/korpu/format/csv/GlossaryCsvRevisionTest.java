package org.korpu.format.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GlossaryChange;
import org.korpu.glossary.SampleGlossaries;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

/** A change of one concept changes the row of that concept only. */
class GlossaryCsvRevisionTest {

  private static final String TABLE =
      "id;en;domain\r\n# no row;;;;x\r\na;x;p\r\n\r\nc;\"y\r\nz\";p\r\nq;w;r";

  @Test
  void everyOtherByteStaysAsItIs() throws IOException {
    assertThat(revised(TABLE, GlossaryChange.put(List.of(concept("c", "v", "p")))))
        .isEqualTo("id;en;domain\r\n# no row;;;;x\r\na;x;p\r\n\r\nc;v;p\r\nq;w;r\r\n");
  }

  @Test
  void conceptThatIsThereAlreadyKeepsItsRow() throws IOException {
    String quoted = "id,en\na,\"x\"\n";

    assertThat(revised(quoted, GlossaryChange.put(List.of(concept("a", "x", "")))))
        .isEqualTo(quoted);
  }

  @Test
  void newConceptStandsAmongThoseOfItsDomain() throws IOException {
    assertThat(
            revised(
                TABLE, GlossaryChange.put(List.of(concept("b", "n", "p"), concept("z", "m", "")))))
        .isEqualTo(
            "id;en;domain\r\n# no row;;;;x\r\na;x;p\r\n\r\nb;n;p\r\nc;\"y\r\nz\";p\r\n"
                + "q;w;r\r\nz;m;\r\n");
  }

  @Test
  void removedConceptLosesItsRow() throws IOException {
    assertThat(revised(TABLE, GlossaryChange.remove(List.of("a", "unknown"))))
        .isEqualTo("id;en;domain\r\n# no row;;;;x\r\n\r\nc;\"y\r\nz\";p\r\nq;w;r\r\n");
  }

  @Test
  void missingColumnIsAddedAtTheEndOfTheHeader() throws IOException {
    Concept concept =
        new Concept(
            "b",
            ConceptDescription.of("", "n"),
            List.of(new Term("t", LanguageTag.RU, TermStatus.FORBIDDEN)));

    assertThat(revised("id,en\na,x\n", GlossaryChange.put(List.of(concept))))
        .isEqualTo("id,en,ru:forbidden,note\na,x\nb,,t,n\n");
  }

  @Test
  void encodingAndMarkStay() throws IOException {
    byte[] before = "\uFEFFid\ten\na\tx\n".getBytes(UTF_16LE);
    byte[] after =
        GlossaryCsvRevision.apply(
            before, "x.tsv", GlossaryChange.put(List.of(concept("b", "ə", ""))));

    assertThat(new String(after, UTF_16LE)).isEqualTo("\uFEFFid\ten\na\tx\nb\tə\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en,az\n", "\"id\n"})
  void fileWithoutHeaderIsRefused(String text) {
    assertThatThrownBy(() -> revised(text, GlossaryChange.put(List.of())))
        .isInstanceOf(InputException.class);
  }

  @Test
  void changeOfOneConceptOfTheStarterGlossaryIsOneLine() throws IOException {
    byte[] before = Files.readAllBytes(Path.of("glossary", "terms.csv"));
    Concept concept = read(before).concepts().get(100);
    byte[] after =
        GlossaryCsvRevision.apply(
            before,
            "terms.csv",
            GlossaryChange.put(
                List.of(
                    concept.withDescription(ConceptDescription.of(concept.domain(), "a remark")))));
    List<String> lines = new String(before, UTF_8).lines().toList();
    List<String> changed = new String(after, UTF_8).lines().toList();

    assertThat(changed).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i != 101) {
        assertThat(changed.get(i)).isEqualTo(lines.get(i));
      }
    }
    assertThat(changed.get(101)).contains("a remark");
  }

  @Property(seed = "20261123", edgeCases = EdgeCasesMode.NONE)
  void conceptsAreAsTheyWerePut(
      @ForAll("glossaries") Glossary before, @ForAll("glossaries") Glossary change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GlossaryCsvWriter.write(before, out);
    List<Concept> expected = new ArrayList<>(before.concepts());
    expected.removeIf(concept -> change.find(concept.id()).isPresent());
    expected.addAll(change.concepts());

    Glossary after =
        read(
            GlossaryCsvRevision.apply(
                out.toByteArray(), "x", GlossaryChange.put(change.concepts())));

    assertThat(after.concepts())
        .containsExactlyInAnyOrderElementsOf(Glossary.of(expected).concepts());
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    return SampleGlossaries.all();
  }

  private static Concept concept(String id, String term, String domain) {
    return new Concept(
        id,
        ConceptDescription.of(domain, ""),
        List.of(new Term(term, LanguageTag.EN, TermStatus.PREFERRED)));
  }

  private static String revised(String text, GlossaryChange change) throws IOException {
    return new String(GlossaryCsvRevision.apply(text.getBytes(UTF_8), "x.csv", change), UTF_8);
  }

  private static Glossary read(byte[] csv) throws IOException {
    return GlossaryCsvReader.read(new ByteArrayInputStream(csv), "x", fault -> {});
  }
}
