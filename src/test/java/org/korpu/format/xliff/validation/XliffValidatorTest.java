package org.korpu.format.xliff.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.korpu.format.xliff.Schemas;
import org.korpu.format.xliff.XliffMessage;
import org.korpu.model.InputException;
import org.korpu.model.Position;
import org.korpu.model.Severity;

class XliffValidatorTest {

  private static final List<String> VALID =
      List.of(ValidDocuments.V2, ValidDocuments.ITS, ValidDocuments.TRACKED, ValidDocuments.V1);

  @Test
  void aValidFileHasNoFault() {
    for (String file : VALID) {
      assertThat(Oracles.korpu(bytes(file))).isEmpty();
    }
  }

  @Test
  void othersFindNoFaultInTheValidFilesEither() {
    for (String file : VALID.subList(0, 3)) {
      assertThat(Oracles.okapi(bytes(file))).isEmpty();
    }
    assertThat(Oracles.schema(Schemas.XLIFF_1_2_TRANSITIONAL, bytes(ValidDocuments.V1))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsFoundAndHasAPlace() {
    return FaultSamples.all().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.kind().label() + ": " + sample.change().replaceAll("\\s+", " "),
                    () -> assertFound(sample)));
  }

  private static void assertFound(FaultSamples.Sample sample) {
    List<XliffFault> faults = Oracles.korpu(bytes(sample.file()));
    assertThat(faults).extracting(XliffFault::kind).contains(sample.kind());
    assertThat(faults)
        .allSatisfy(
            fault -> {
              assertThat(fault.diagnostic().position()).isNotNull();
              assertThat(fault.diagnostic().severity()).isEqualTo(fault.kind().severity());
            });
    assertThat(faults).isSortedAccordingTo((a, b) -> Integer.compare(line(a), line(b)));
  }

  @Test
  void everyKindOfFaultHasASample() {
    Set<XliffFaultKind> missing = EnumSet.allOf(XliffFaultKind.class);
    FaultSamples.all().forEach(sample -> missing.remove(sample.kind()));
    assertThat(missing).isEmpty();
  }

  @Test
  void allFaultsOfAFileAreFoundInTheirOrder() {
    String file =
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en">
         <file id="f1">
          <unit id="u1">
           <segment id="s1" state="done">
            <source><ph id="1" dataRef="d1"/></source>
            <target>x</target>
           </segment>
           <segment id="s1">
            <source><ec startRef="9"/></source>
           </segment>
          </unit>
          <unit id="u1"/>
         </file>
        </xliff>
        """;
    assertThat(Oracles.korpu(bytes(file)))
        .extracting(fault -> line(fault) + " " + fault.kind().label() + " " + fault.unit())
        .containsExactly(
            "4 WrongAttributeValue u1",
            "5 UnknownData u1",
            "6 MissingTargetLanguage u1",
            "8 DuplicateId u1",
            "9 UnpairedCode u1",
            "12 MissingElement u1",
            "12 DuplicateId u1");
  }

  @Test
  void thePositionIsThatOfTheElement() {
    String file = ValidDocuments.V2.replace("<ph id=\"c2\"/> ", "<ph id=\"c2\" dataRef=\"d9\"/> ");
    assertThat(Oracles.korpu(bytes(file)))
        .singleElement()
        .satisfies(
            fault -> {
              String line = file.lines().toList().get(line(fault) - 1);
              assertThat(line.substring(column(fault) - 1)).startsWith("<ph id=\"c2\" dataRef");
              assertThat(fault.unit()).isEqualTo("u1");
            });
  }

  @Test
  void whatIsNoXliffIsRefused() {
    assertThatThrownBy(() -> validate("<html/>"))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.diagnostics().get(0).cause().key()).isEqualTo(XliffMessage.NOT_XLIFF));
    assertThatThrownBy(() -> validate("<xliff version='3.0'/>"))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.diagnostics().get(0).cause().key())
                    .isEqualTo(XliffMessage.UNSUPPORTED_VERSION));
    assertThatThrownBy(() -> validate("no XML")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> validate("")).isInstanceOf(InputException.class);
  }

  @Test
  void noDocumentTypeAndNoEntityIsLoaded() {
    String file =
        ValidDocuments.V2.replace(
            "<xliff ", "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<xliff ");
    assertThat(Oracles.korpu(bytes(file))).isEmpty();
    assertThat(Oracles.korpu(bytes(file.replace("Formal.", "&x;"))))
        .extracting(XliffFault::kind)
        .containsExactly(XliffFaultKind.BROKEN_MARKUP);
  }

  @Test
  void theCoreOf22IsReadAsThatOf21() {
    String file =
        ValidDocuments.V2
            .replace("version=\"2.1\"", "version=\"2.2\"")
            .replace("document:2.0", "document:2.2");
    assertThat(Oracles.korpu(bytes(file)))
        .extracting(XliffFault::kind)
        .containsExactly(XliffFaultKind.OTHER_VERSION);
    assertThat(Oracles.errors(bytes(file.replace("id=\"s2\"", "id=\"s1\"")))).isNotEmpty();
  }

  @Test
  void aProfileOfSomebodyElseHasItsOwnSizes() {
    String file =
        ValidDocuments.V2
            .replace("xliff:codepoints", "my:pixels")
            .replace("slr:sizeRestriction=\"900\"", "slr:sizeRestriction=\"wide\"");
    assertThat(Oracles.korpu(bytes(file))).isEmpty();
  }

  @Test
  void aWarningIsNoError() {
    String file = ValidDocuments.V2.replace("category=\"style\"", "category=\"\"");
    assertThat(Oracles.korpu(bytes(file)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.diagnostic().severity()).isEqualTo(Severity.WARNING));
    assertThat(Oracles.errors(bytes(file))).isEmpty();
  }

  private static void validate(String file) throws Exception {
    XliffValidator.validate(new ByteArrayInputStream(bytes(file)), "in.xlf", fault -> {});
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private static int line(XliffFault fault) {
    Position position = fault.diagnostic().position();
    return position == null ? 0 : position.line();
  }

  private static int column(XliffFault fault) {
    Position position = fault.diagnostic().position();
    return position == null ? 0 : position.column();
  }
}
