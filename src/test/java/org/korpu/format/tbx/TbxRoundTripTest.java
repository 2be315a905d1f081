package org.korpu.format.tbx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korpu.format.csv.GlossaryCsvReader;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.SampleGlossaries;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

/** What is written is valid, and what was written is read again. */
class TbxRoundTripTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  @Property(seed = "20261123", edgeCases = EdgeCasesMode.NONE)
  void nothingThatAGlossarySaysIsLost(
      @ForAll("glossaries") Glossary glossary, @ForAll TbxVersion version) throws Exception {
    byte[] tbx = write(glossary, version);
    Glossary again = read(tbx);

    assertThat(again.concepts()).isEqualTo(glossary.concepts());
    assertThat(write(again, version)).isEqualTo(tbx);
    if (!glossary.concepts().isEmpty()
        && glossary.concepts().stream().noneMatch(concept -> concept.terms().isEmpty())) {
      assertThat(faults).isEmpty();
      assertValid(tbx, version);
    }
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    return SampleGlossaries.all();
  }

  @ParameterizedTest
  @EnumSource(TbxVersion.class)
  void starterGlossaryIsValidTbxBasic(TbxVersion version) throws Exception {
    for (String name : List.of("terms", "official-titles")) {
      Glossary glossary;
      try (InputStream in =
          java.nio.file.Files.newInputStream(java.nio.file.Path.of("glossary", name + ".csv"))) {
        glossary = GlossaryCsvReader.read(in, name, faults::add);
      }
      byte[] tbx = write(glossary, version);

      assertValid(tbx, version);
      assertThat(read(tbx).concepts()).isEqualTo(glossary.concepts());
      assertThat(faults).isEmpty();
    }
  }

  @Test
  void whatXmlCannotHoldIsRefusedWithConceptAndCharacter() {
    Glossary glossary =
        Glossary.of(
            List.of(
                new Concept(
                    "a",
                    ConceptDescription.of("", "x\u000By"),
                    List.of(new Term("t", LanguageTag.EN, TermStatus.PREFERRED)))));

    assertThatThrownBy(() -> write(glossary, TbxVersion.V3))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("[a, U+000B]");
  }

  private Glossary read(byte[] tbx) {
    faults.clear();
    return TbxReader.read(new ByteArrayInputStream(tbx), "terms.tbx", faults::add);
  }

  private static byte[] write(Glossary glossary, TbxVersion version) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TbxWriter.write(glossary, version, out);
    return out.toByteArray();
  }

  private static void assertValid(byte[] tbx, TbxVersion version) throws Exception {
    String name = version == TbxVersion.V3 ? "tbx-basic-3.rng" : "tbx-basic-2.rng";
    XMLValidationSchema schema =
        XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_RELAXNG)
            .createSchema(Objects.requireNonNull(TbxRoundTripTest.class.getResource(name)));
    XMLStreamReader2 xml =
        (XMLStreamReader2)
            new WstxInputFactory().createXMLStreamReader(new ByteArrayInputStream(tbx));
    xml.validateAgainst(schema);
    try {
      while (xml.hasNext()) {
        xml.next();
      }
    } catch (javax.xml.stream.XMLStreamException e) {
      throw new AssertionError(e.getMessage() + "\n" + new String(tbx, UTF_8), e);
    }
  }
}
