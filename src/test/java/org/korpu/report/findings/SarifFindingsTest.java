package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.i18n.InterfaceLanguage;

/** SARIF, held against the schema of OASIS. */
class SarifFindingsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource(InterfaceLanguage.class)
  void reportMeetsTheSchema(InterfaceLanguage language) throws IOException {
    assertThat(schema().validate(sarif(language, SampleFindings.ALL))).isEmpty();
  }

  @Test
  void reportWithoutFindingsMeetsTheSchema() throws IOException {
    JsonNode sarif = sarif(InterfaceLanguage.EN, List.of());

    assertThat(schema().validate(sarif)).isEmpty();
    assertThat(sarif.at("/runs/0/results")).isEmpty();
  }

  @Test
  void schemaRefusesWhatIsNotSarif() throws IOException {
    JsonNode other = JSON.readTree("{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{}]}]}");

    assertThat(schema().validate(other)).isNotEmpty();
  }

  @Test
  void everyCheckThatRanIsARuleWithItsTitle() throws IOException {
    JsonNode rules = sarif(InterfaceLanguage.RU, List.of()).at("/runs/0/tool/driver/rules");

    assertThat(rules.findValuesAsText("id"))
        .containsExactlyElementsOf(SampleFindings.CHECKS.stream().map(Check::name).toList());
    assertThat(rules.at("/0/shortDescription/text").asText())
        .isEqualTo("В переводе нет утверждённого термина глоссария");
  }

  @Test
  void findingHasItsPlaceItsUnitAndAFingerprintThatSurvivesAMove() throws IOException {
    JsonNode result = sarif(InterfaceLanguage.EN, SampleFindings.ALL).at("/runs/0/results/2");
    Finding moved = SampleFindings.ALL.get(2);
    Finding elsewhere =
        new Finding(
            moved.check(),
            moved.severity(),
            SampleFindings.pair(
                "new name.tmx", "99", 3, moved.pair().source().text(), "21\u00a0 noyabr"),
            moved.message(),
            moved.sourceSpan(),
            moved.targetSpan(),
            moved.fix());
    JsonNode other = sarif(InterfaceLanguage.EN, List.of(elsewhere)).at("/runs/0/results/0");

    assertThat(result.at("/level").asText()).isEqualTo("note");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("tm/old%20memory.tmx");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(31);
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("7");
    assertThat(other.get("partialFingerprints")).isEqualTo(result.get("partialFingerprints"));
  }

  private static JsonNode sarif(InterfaceLanguage language, List<Finding> findings)
      throws IOException {
    return JSON.readTree(SampleFindings.report(FindingFormat.SARIF, language, findings));
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream schema =
        SarifFindingsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(JSON.readTree(schema));
    }
  }
}
