package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Position;

class XliffFaultsTest {

  private static final String V2 =
      "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en'";

  private static List<Diagnostic> faults(String file) {
    InputException e = catchThrowableOfType(InputException.class, () -> XliffFiles.read(file));
    assertThat(e).as("no fault was found").isNotNull();
    return e.diagnostics();
  }

  private static List<String> keys(String file) {
    return faults(file).stream().map(fault -> fault.cause().key().name()).toList();
  }

  @Test
  void malformedXmlHasItsPlace() {
    Diagnostic fault = faults(V2 + ">\n <file id='f'>\n  <unit id='1'></file>").get(0);
    assertThat(fault.cause().key()).isEqualTo(XliffMessage.MALFORMED);
    assertThat(fault.file()).isEqualTo("in.xlf");
    assertThat(fault.position().line()).isEqualTo(3);
  }

  @Test
  void invalidBytesAreMalformed() {
    byte[] file = (V2 + "><file id='ə'/></xliff>").getBytes(StandardCharsets.ISO_8859_1);
    file[file.length - 15] = (byte) 0xFF;
    InputException e = catchThrowableOfType(InputException.class, () -> XliffFiles.read(file));
    assertThat(e.diagnostics().get(0).cause().key()).isEqualTo(XliffMessage.MALFORMED);
  }

  @Test
  void secondTargetIsAFaultInBothVersions() {
    assertThat(
            keys(
                V2
                    + " trgLang='az'><file id='f'><unit id='1'><segment><source>One.</source>"
                    + "<target>Bir.</target><target>İki.</target></segment></unit></file></xliff>"))
        .containsExactly("SECOND_ELEMENT");
    assertThat(
            keys(
                "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file"
                    + " original='a' source-language='en' target-language='az'"
                    + " datatype='plaintext'><body><trans-unit id='1'><source>One.</source>"
                    + "<target>Bir.</target><target>İki.</target></trans-unit></body></file>"
                    + "</xliff>"))
        .containsExactly("SECOND_ELEMENT");
  }

  /** The second is what korpu writes where the first is taken. */
  @Test
  void twoTokensForOneIdAreADuplicate() {
    assertThat(
            keys(
                V2
                    + "><file id='f'><unit id='1'><segment id='a'><source>x</source></segment>"
                    + "<segment id='korpu1-a'><source>y</source></segment></unit></file></xliff>"))
        .containsExactly("DUPLICATE_SEGMENT");
  }

  @Test
  void aMarkedSegmentNeedsAnId() {
    for (String mid : List.of("", " mid=''", " mid='korpu1-'")) {
      assertThat(
              keys(
                  "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file"
                      + " original='a' source-language='en' target-language='az'"
                      + " datatype='plaintext'><body><trans-unit id='1'><source>One.</source>"
                      + ("<seg-source><mrk mtype='seg'" + mid + ">One.</mrk></seg-source>")
                      + "<target>Bir.</target></trans-unit></body></file></xliff>"))
          .as(mid)
          .containsExactly("MISSING_ID");
    }
  }

  @Test
  void anEmptyFileIsMalformed() {
    assertThat(keys("")).containsExactly("MALFORMED");
  }

  @Test
  void entitiesAreNeverLoaded() {
    assertThat(
            keys(
                "<!DOCTYPE xliff [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                    + V2
                    + "><file id='f'><unit id='1'><segment><source>&e;</source></segment></unit>"
                    + "</file></xliff>"))
        .containsExactly("MALFORMED");
  }

  @Test
  void anotherFormatIsNoXliff() {
    assertThat(keys("<tmx version='1.4'/>")).containsExactly("NOT_XLIFF");
    assertThat(keys("<xliff version='2.1' srcLang='en'/>")).containsExactly("NOT_XLIFF");
  }

  @Test
  void anUnknownVersionIsRefused() {
    assertThat(keys("<xliff version='3.0'/>")).containsExactly("UNSUPPORTED_VERSION");
    assertThat(keys("<xliff/>")).containsExactly("UNSUPPORTED_VERSION");
  }

  @Test
  void languagesAreNeeded() {
    assertThat(keys("<xliff version='2.0' xmlns='urn:oasis:names:tc:xliff:document:2.0'/>"))
        .containsExactly("NO_SOURCE_LANGUAGE");
    assertThat(keys(V2 + " trgLang='not a tag'/>")).containsExactly("INVALID_LANGUAGE");
    List<Diagnostic> faults =
        faults(
            V2
                + "><file id='f'>"
                + "<unit id='1'><segment><source>a</source><target>b</target></segment></unit>"
                + "<unit id='2'><segment><source>a</source><target>b</target></segment></unit>"
                + "</file></xliff>");
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).cause().key()).isEqualTo(XliffMessage.NO_TARGET_LANGUAGE);
    assertThat(faults.get(0).advice().key()).isEqualTo(XliffMessage.ADD_TARGET_LANGUAGE);
  }

  @Test
  void filesOfSeveralPairsAreRefused() {
    String file =
        "<file original='a' datatype='plaintext' source-language='en' target-language='%s'>"
            + "<body/></file>";
    assertThat(
            keys(
                "<xliff version='1.2'>" + file.formatted("az") + file.formatted("ru") + "</xliff>"))
        .containsExactly("LANGUAGES_DIFFER");
  }

  @Test
  void allFaultsAreToldAndTheGoodUnitsHandedOut() throws IOException {
    String file =
        V2
            + """
             trgLang="az"><file id="f">
            <unit id="good"><segment><source>a</source></segment></unit>
            <unit id="good"><segment><source>b</source></segment></unit>
            <unit id="none"><ignorable><source> </source></ignorable></unit>
            <unit><segment><source>c</source></segment></unit>
            <unit id="order"><segment><source>d</source><target order="x">e</target></segment></unit>
            <unit id="data"><segment><source><ph id="1" dataRef="d9"/></source></segment></unit>
            <unit id="twice"><segment id="s"><source>f</source></segment><segment id="s">
            <source>g</source></segment></unit>
            <unit id="bare"><segment/></unit>
            <unit id="last"><segment><source>h</source></segment></unit>
            </file></xliff>
            """;
    List<String> read = new ArrayList<>();
    InputException e =
        catchThrowableOfType(
            InputException.class,
            () ->
                XliffReader.read(
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                    "in.xlf",
                    new XliffVisitor() {
                      @Override
                      public void file(XliffFile begun) {}

                      @Override
                      public void unit(XliffUnit unit) {
                        read.add(unit.id());
                      }
                    },
                    warning -> {}));
    assertThat(e.diagnostics())
        .extracting(fault -> fault.cause().key().name())
        .containsExactly(
            "DUPLICATE_UNIT",
            "NO_SEGMENT",
            "MISSING_ID",
            "INVALID_VALUE",
            "MISSING_DATA",
            "DUPLICATE_SEGMENT",
            "MISSING_SOURCE");
    assertThat(e.diagnostics().get(0).position()).isEqualTo(new Position(3, 1));
    assertThat(read).startsWith("good").endsWith("last").doesNotContain("order", "data", "bare");
  }

  @Test
  void aTargetSegmentWithoutSourceIsAnError() {
    assertThat(
            keys(
                "<xliff version='1.2'><file original='a' datatype='plaintext' source-language='en'"
                    + " target-language='az'><body><trans-unit id='1'><source>a</source>"
                    + "<seg-source><mrk mtype='seg' mid='1'>a</mrk></seg-source>"
                    + "<target><mrk mtype='seg' mid='2'>b</mrk></target></trans-unit></body></file>"
                    + "</xliff>"))
        .containsExactly("UNKNOWN_SEGMENT");
  }

  @Test
  void aMatchOfNothingIsAWarning() {
    XliffFiles.Reading reading =
        XliffFiles.read(
            V2
                + " trgLang='az' xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0'><file id='f'>"
                + "<unit id='1'><mtc:matches><mtc:match ref='#zz'><source>a</source>"
                + "<target>b</target></mtc:match></mtc:matches>"
                + "<segment><source>a</source></segment></unit></file></xliff>");
    assertThat(reading.warningKeys()).containsExactly("UNKNOWN_REFERENCE");
  }
}
