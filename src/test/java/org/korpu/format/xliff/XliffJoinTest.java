package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.InputException;
import org.korpu.model.Segment;

class XliffJoinTest {

  @Provide
  Arbitrary<XliffDocument> documents() {
    return Arbitraries.randomValue(
        random ->
            new RandomDocuments(random, random.nextBoolean() ? Version.V1_2 : Version.V2_1)
                .document());
  }

  @Property(seed = "20261123")
  void partsMakeTheFileAgain(@ForAll("documents") XliffDocument document, @ForAll int seed) {
    Random random = new Random(seed);
    byte[] file = XliffFiles.write(document);
    List<byte[]> parts = split(file).parts((each, unit) -> random.nextBoolean());
    int units = 0;
    for (byte[] part : parts) {
      for (XliffFile each : XliffFiles.read(part).document().files()) {
        units += each.units().size();
      }
    }
    assertThat(units)
        .isEqualTo(document.files().stream().mapToInt(each -> each.units().size()).sum());
    assertThat(join(parts)).isEqualTo(file);
  }

  @Property(seed = "20261123")
  void joinedFilesCanBeTakenApartAgain(
      @ForAll("documents") XliffDocument first, @ForAll("documents") XliffDocument other) {
    XliffDocument second =
        new XliffDocument(first.version(), other.source(), other.target(), other.files());
    if (first.target() == null || second.target() == null) {
      return;
    }
    List<byte[]> files = List.of(XliffFiles.write(first), XliffFiles.write(second));
    byte[] joined = join(files);
    assertThat(XliffFiles.read(joined).document().files())
        .hasSize(first.files().size() + second.files().size());
    assertThat(split(joined).documents())
        .extracting(JoinedDocument::bytes)
        .containsExactlyElementsOf(files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"studio.sdlxliff", "memoq.mqxliff", "phrase.mxliff", "matecat.xlf", "xcode.xliff"})
  void filesOfToolsAreCutAndMadeAgain(String name) {
    byte[] file = file(name);
    List<byte[]> parts = split(file).parts((each, unit) -> true);
    assertThat(parts).hasSizeGreaterThan(1);
    parts.forEach(XliffFiles::read);
    List<byte[]> backwards = new ArrayList<>(parts);
    java.util.Collections.reverse(backwards);
    assertThat(join(backwards)).isEqualTo(file);
  }

  @Test
  void whatWasTranslatedInAPartIsInTheWhole() throws IOException {
    byte[] file = file("xcode.xliff");
    List<byte[]> parts = new ArrayList<>(split(file).parts((each, unit) -> true));
    XliffEditor editor = XliffEditor.open(parts.get(2), "3.xliff", warning -> {});
    parts.set(
        2,
        editor.revise((each, unit, part) -> XliffEdit.of(Segment.of("İcazə"), State.TRANSLATED)));
    byte[] joined = join(parts);
    assertThat(new String(joined, StandardCharsets.UTF_8))
        .isEqualTo(
            new String(file, StandardCharsets.UTF_8)
                .replace(
                    "<source>Permit</source>",
                    "<source>Permit</source>\n        <target state=\"translated\">İcazə</target>"));
  }

  @Test
  void aFileOfAnotherToolKeepsItsNamespaces() {
    List<byte[]> files = List.of(file("smartcat.xliff"), file("memoq.mqxliff"));
    byte[] joined = join(files);
    XliffDocument document = XliffFiles.read(joined).document();
    assertThat(document.files().get(1).units().get(0).notes()).hasSize(1);
    assertThat(split(joined).documents())
        .extracting(JoinedDocument::bytes)
        .containsExactlyElementsOf(files);
  }

  @Test
  void aMissingPartIsNamed() {
    List<byte[]> parts = split(file("xcode.xliff")).parts((each, unit) -> true);
    assertThatThrownBy(() -> join(List.of(parts.get(0), parts.get(2))))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.diagnostics().get(0).cause().key())
                  .isEqualTo(RevisionMessage.MISSING_PART);
              assertThat(e.diagnostics().get(0).cause().arguments()).containsExactly("2", 1, 3);
            });
  }

  @Test
  void otherLanguagesAreRefused() {
    assertThatThrownBy(() -> join(List.of(file("xcode.xliff"), file("smartcat.xliff"))))
        .isInstanceOfSatisfying(
            InputException.class,
            e ->
                assertThat(e.diagnostics().get(0).cause().key())
                    .isEqualTo(RevisionMessage.OTHER_LANGUAGES));
  }

  private static byte[] file(String name) {
    try (InputStream in = XliffJoinTest.class.getResourceAsStream("dialects/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XliffSplit split(byte[] file) {
    try {
      return XliffSplit.open(file, "in.xlf", warning -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] join(List<byte[]> files) {
    XliffJoin join = new XliffJoin();
    try {
      for (int i = 0; i < files.size(); i++) {
        join.add(files.get(i), i + ".xlf", warning -> {});
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return join.join();
  }
}
