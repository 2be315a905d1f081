package org.korpu.format.xliff.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.korpu.format.xliff.RandomDocuments;
import org.korpu.format.xliff.Schemas;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffGroup;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffReader;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.format.xliff.XliffVisitor;
import org.korpu.format.xliff.XliffWriter;
import org.korpu.format.xliff.validation.XliffFault;
import org.korpu.format.xliff.validation.XliffValidator;
import org.korpu.model.InputException;
import org.korpu.model.Severity;

class XliffConversionTest {

  private static final String V2 =
      """
      <?xml version="1.0"?>
      <!-- version="2.0" -->
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="az"
        version='2.0' xmlns:my="urn:my">
       <file id="f1" original="a.txt">
        <my:x a="1"/>
        <group id="g1" name="outer" canResegment="no">
         <notes><note priority="2">group note</note></notes>
         <group id="g2">
          <unit id="u1" name="key.one" my:b="2">
           <segment id="s1" state="final" subState="my:x"><source>A &lt; b</source><target>B</target></segment>
          </unit>
         </group>
        </group>
        <unit id="u2"><segment><source><ph id="1" canDelete="no"/>C</source></segment></unit>
       </file>
      </xliff>
      """;

  private static final String V1 =
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:my">
       <file original="a.strings" source-language="en" target-language="az" datatype="plaintext" date="2026-11-23T09:30:00Z">
        <header><skl><external-file href="a.skl"/></skl><tool tool-id="t" tool-name="T"/></header>
        <body>
         <group id="g" resname="dialog"><note>In a dialog.</note>
          <trans-unit id="k 1" resname="key one" maxwidth="20" my:x="1"><source>Save</source><target state="needs-review-translation">Saxla</target>
           <note priority="1" annotates="target">Short.</note>
           <alt-trans alttranstype="previous-version"><target>Yadda saxla</target></alt-trans>
           <alt-trans match-quality="80"><source>Save it</source><target>Onu saxla</target></alt-trans>
          </trans-unit>
         </group>
         <bin-unit id="b" mime-type="image/png"><bin-source><external-file href="a.png"/></bin-source></bin-unit>
        </body>
       </file>
      </xliff>
      """;

  @Example
  void aFileOf20Becomes21AndKeepsEveryOtherByte() throws IOException {
    assertThat(converted(V2, Version.V2_1)).isEqualTo(V2.replace("version='2.0'", "version='2.1'"));
  }

  @Example
  void encodingsAndByteOrderMarksStay() throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "windows-1251", "UTF-8")) {
      String declared = charset.startsWith("UTF-16") ? "UTF-16" : charset;
      String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
      String file =
          mark
              + V2.replace(
                      "<?xml version=\"1.0\"?>",
                      "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>")
                  .replace("A &lt; b", "Привет");
      byte[] bytes = file.getBytes(Charset.forName(charset));
      assertThat(converted(bytes, Version.V2_1))
          .isEqualTo(
              file.replace("version='2.0'", "version='2.1'").getBytes(Charset.forName(charset)));
    }
  }

  @Example
  void aFileOf22Becomes21() throws IOException {
    String file = V2.replace("document:2.0", "document:2.2").replace("'2.0'", "'2.2'");
    assertThat(converted(file, Version.V2_1)).isEqualTo(V2.replace("'2.0'", "'2.1'"));
  }

  @Example
  void aFileOfTheVersionStaysAsItIs() throws IOException {
    XliffConversion conversion =
        XliffConversion.of(V1.getBytes(StandardCharsets.UTF_8), "in.xlf", Version.V1_2);
    assertThat(conversion.isNeedless()).isTrue();
    assertThat(converted(V1, Version.V1_2)).isEqualTo(V1);
  }

  @Example
  void groupsAndNamesAreCarriedOver() throws IOException {
    assertThat(converted(V2, Version.V1_2))
        .contains(
            "<group id=\"g1\" resname=\"outer\">",
            "<note>group note</note>",
            "<group id=\"g2\">",
            "<trans-unit id=\"u1\" resname=\"key.one\"");
    assertThat(converted(V1, Version.V2_1))
        .contains(
            "<group id=\"g\" name=\"dialog\">",
            "<note>In a dialog.</note>",
            "id=\"korpu1-k_00201\" name=\"key one\"");
    assertThat(outline(converted(V2, Version.V1_2))).isEqualTo(outline(V2));
    assertThat(outline(converted(V1, Version.V2_1))).isEqualTo(outline(V1));
  }

  @Example
  void whatIsLeftOutIsCounted() throws IOException {
    assertThat(losses(V2, Version.V1_2))
        .isEqualTo(
            Map.of(
                XliffLoss.EXTENSION, 2,
                XliffLoss.EDITING_HINT, 2,
                XliffLoss.NOTE_DETAIL, 1,
                XliffLoss.SUB_STATE, 1));
    assertThat(losses(V1, Version.V2_1))
        .isEqualTo(
            Map.of(
                XliffLoss.SKELETON, 1,
                XliffLoss.TOOL, 1,
                XliffLoss.FILE_DETAIL, 1,
                XliffLoss.RESTRICTION, 1,
                XliffLoss.EXTENSION, 1,
                XliffLoss.STATE, 1,
                XliffLoss.NOTE_DETAIL, 1,
                XliffLoss.MATCH, 1,
                XliffLoss.BINARY_UNIT, 1));
  }

  @Example
  void aFileThatCannotBeReadWholeIsNotConverted() {
    String broken = V1.replace("<source>Save</source>", "");
    assertThatThrownBy(() -> converted(broken, Version.V2_1)).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> converted("<html/>", Version.V2_1)).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> converted("", Version.V2_1)).isInstanceOf(InputException.class);
  }

  @Provide
  Arbitrary<XliffDocument> documents() {
    return Arbitraries.randomValue(
        random ->
            new RandomDocuments(random, random.nextBoolean() ? Version.V1_2 : Version.V2_1)
                .document());
  }

  @Property(tries = 200, seed = "20261123")
  void whatIsConvertedIsValidAndComesBackAsItWas(@ForAll("documents") XliffDocument document)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XliffWriter.write(document, out);
    Version other = document.version() == Version.V1_2 ? Version.V2_1 : Version.V1_2;
    byte[] there = converted(out.toByteArray(), other);
    assertValid(there, other);
    byte[] back = converted(there, document.version());
    assertValid(back, document.version());
    assertThat(units(back)).isEqualTo(units(out.toByteArray()));
  }

  private static void assertValid(byte[] file, Version version) throws IOException {
    List<XliffFault> faults = new ArrayList<>();
    XliffValidator.validate(new ByteArrayInputStream(file), "in.xlf", faults::add);
    assertThat(faults).noneMatch(fault -> fault.diagnostic().severity() == Severity.ERROR);
    if (version == Version.V1_2) {
      Schemas.validate(Schemas.XLIFF_1_2_TRANSITIONAL, file);
      Schemas.validate(Schemas.XLIFF_1_2_STRICT, file);
      return;
    }
    Schemas.validate(Schemas.XLIFF_2_MODULES, file);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        reader.next();
      }
    }
  }

  /** Texts with their codes, states and notes, unit by unit. */
  private static List<Object> units(byte[] file) throws IOException {
    List<Object> content = new ArrayList<>();
    XliffDocument document = XliffReader.read(new ByteArrayInputStream(file), "in.xlf", w -> {});
    for (XliffFile each : document.files()) {
      content.add(List.of(each.id(), each.original(), each.notes()));
      for (XliffUnit unit : each.units()) {
        content.add(List.of(unit.id(), unit.translate(), unit.preserveSpace(), unit.notes()));
        content.add(unit.source());
        content.add(unit.target());
        for (XliffPart part : unit.segments()) {
          content.add(List.of(part.id(), part.state(), part.source().text()));
          if (part.target() != null) {
            content.add(part.qualifier());
          }
        }
      }
    }
    return content;
  }

  /** Groups and units as they stand in each other, with their names. */
  private static String outline(String file) throws IOException {
    StringBuilder outline = new StringBuilder();
    XliffReader.read(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        "in.xlf",
        new XliffVisitor() {
          @Override
          public void file(XliffFile each) {
            outline.append(each.original());
          }

          @Override
          public void startGroup(XliffGroup group) {
            outline.append('(').append(group.id()).append(group.name()).append(group.notes());
          }

          @Override
          public void endGroup() {
            outline.append(')');
          }

          @Override
          public void unit(XliffUnit unit) {
            throw new AssertionError("units come with their names");
          }

          @Override
          public void unit(XliffUnit unit, String name) {
            outline.append('[').append(unit.id()).append(' ').append(name).append(']');
          }
        },
        warning -> {});
    return outline.toString();
  }

  private static String converted(String file, Version version) throws IOException {
    return new String(
        converted(file.getBytes(StandardCharsets.UTF_8), version), StandardCharsets.UTF_8);
  }

  private static byte[] converted(byte[] file, Version version) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XliffConversion.of(file, "in.xlf", version).write(out, warning -> {});
    return out.toByteArray();
  }

  private static Map<XliffLoss, Integer> losses(String file, Version version) throws IOException {
    return XliffConversion.of(file.getBytes(StandardCharsets.UTF_8), "in.xlf", version)
        .write(new ByteArrayOutputStream(), warning -> {});
  }
}
