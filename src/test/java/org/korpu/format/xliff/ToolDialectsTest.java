package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.xliff.XliffPart.Lock;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * Files as Trados Studio, memoQ, Phrase, Matecat, Smartcat, Xcode, Angular and others write them.
 */
class ToolDialectsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "studio.sdlxliff",
        "memoq.mqxliff",
        "phrase.mxliff",
        "matecat.xlf",
        "smartcat.xliff",
        "xcode.xliff",
        "angular.xlf",
        "angular2.xlf",
        "omegat.xlf",
        "weblate.xliff"
      })
  void oneTargetIsChangedAndNothingElse(String name) {
    byte[] file = file(name);
    XliffEditor editor = open(file, name);
    assertThat(editor.revise((each, unit, part) -> null)).isEqualTo(file);
    List<XliffPart> editable = new ArrayList<>();
    for (XliffFile each : editor.document().files()) {
      for (XliffUnit unit : each.units()) {
        unit.segments().stream().filter(unit::isEditable).forEach(editable::add);
      }
    }
    assertThat(editable).isNotEmpty();
    for (XliffPart chosen : editable) {
      XliffEdit edit = XliffEdit.of(renamed(chosen.source()), State.REVIEWED);
      byte[] changed = editor.revise((each, unit, part) -> part.equals(chosen) ? edit : null);
      onlyOneUnitDiffers(file, changed);
      XliffDocument document = open(changed, name).document();
      List<XliffPart> before = segments(editor.document());
      List<XliffPart> after = segments(document);
      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < before.size(); i++) {
        if (before.get(i).equals(chosen)) {
          assertThat(after.get(i).target()).isEqualTo(edit.target());
          assertThat(after.get(i).state())
              .isEqualTo(name.endsWith(".mxliff") ? State.TRANSLATED : State.REVIEWED);
        } else {
          assertThat(after.get(i).withoutPosition()).isEqualTo(before.get(i).withoutPosition());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "studio.sdlxliff, TRANSLATED FINAL! INITIAL- INITIAL",
    "memoq.mqxliff, TRANSLATED INITIAL FINAL! INITIAL- INITIAL REVIEWED",
    "phrase.mxliff, TRANSLATED INITIAL! INITIAL- INITIAL",
    "matecat.xlf, TRANSLATED TRANSLATED REVIEWED",
    "smartcat.xliff, FINAL TRANSLATED INITIAL-",
    "xcode.xliff, TRANSLATED INITIAL- INITIAL-",
    "angular.xlf, TRANSLATED INITIAL-",
    "angular2.xlf, TRANSLATED INITIAL-",
    "omegat.xlf, TRANSLATED INITIAL-",
    "weblate.xliff, REVIEWED INITIAL"
  })
  void statesAndLocksAreThoseOfTheTool(String name, String states) {
    List<String> found = new ArrayList<>();
    for (XliffPart part : segments(open(file(name), name).document())) {
      found.add(
          part.state()
              + (part.lock() == Lock.LOCKED ? "!" : "")
              + (part.target() == null ? "-" : ""));
    }
    assertThat(String.join(" ", found)).isEqualTo(states);
  }

  @Test
  void studioKeepsNativeCodesAndCommentsElsewhere() {
    XliffDocument document = open(file("studio.sdlxliff"), "studio.sdlxliff").document();
    XliffUnit unit = document.files().get(0).units().get(1);
    XliffPart part = unit.segments().get(0);
    assertThat(part.source().codes().get(0).data()).isEqualTo("<cf bold=\"True\">");
    assertThat(part.source().codes().get(1).data()).isEqualTo("</cf>");
    assertThat(part.target().text()).isEqualTo("Agentlik icazə verir.");
    assertThat(part.percent()).isEqualTo(87);
    assertThat(part.qualifier()).isEqualTo(Qualifier.FUZZY_MATCH);
    assertThat(unit.segments().get(1).qualifier()).isEqualTo(Qualifier.CONTEXT_MATCH);
    assertThat(unit.notes())
        .containsExactly(new XliffNote("Check the name of the agency.", "Leyla", "1"));
    assertThat(document.files().get(0).units().get(0).translate()).isFalse();
  }

  @Test
  void studioSeesWhoChangedATarget() {
    byte[] file = file("studio.sdlxliff");
    XliffEditor editor = open(file, "studio.sdlxliff");
    String changed =
        new String(
            editor.revise(
                (each, unit, part) ->
                    part.id().equals("1")
                        ? XliffEdit.of(renamed(part.source()), State.TRANSLATED)
                        : null),
            StandardCharsets.UTF_8);
    assertThat(changed)
        .contains(
            "<mrk mtype=\"seg\" mid=\"1\"><mrk mtype=\"x-sdl-comment\" sdl:cid=\"c-1\">"
                + "The * <g id=\"5\">agency *</g>issues permits. *</mrk></mrk>")
        .contains(
            "<sdl:seg id=\"1\" conf=\"Translated\" origin=\"interactive\""
                + " origin-system=\"agency.sdltm\"><sdl:value");
  }

  @Test
  void memoqCommentsAndMatchesAreRead() {
    XliffDocument document = open(file("memoq.mqxliff"), "memoq.mqxliff").document();
    XliffUnit unit = document.files().get(0).units().get(0);
    assertThat(unit.notes()).containsExactly(new XliffNote("Так в законе.", "Айгюн", null));
    assertThat(unit.segments().get(0).qualifier()).isEqualTo(Qualifier.CONTEXT_MATCH);
    assertThat(document.files().get(0).units().get(1).segments().get(0).percent()).isEqualTo(92);
  }

  @Test
  void phraseCodesInTheTextAreCodes() {
    XliffDocument document = open(file("phrase.mxliff"), "phrase.mxliff").document();
    XliffPart part = document.files().get(0).units().get(0).segments().get(0);
    assertThat(part.source().text()).isEqualTo("The agency issues permits.");
    assertThat(part.source().codes()).hasSize(3);
    assertThat(document.files().get(0).units().get(2).segments().get(0).source().text())
        .isEqualTo("Bring {approx} a passport.");
  }

  @Test
  void filesWithTheSameNameAndUnitsAreKeptApart() {
    XliffDocument document = open(file("matecat.xlf"), "matecat.xlf").document();
    assertThat(document.files()).extracting(XliffFile::id).containsExactly("f1", "f2");
    assertThat(document.files())
        .extracting(XliffFile::original)
        .containsExactly("word/document.xml", "word/document.xml");
  }

  @Test
  void repeatedIdsOfFilesBecomeUnique() {
    String file =
        """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en">
        <file id="f"><unit id="u"><segment><source>a</source></segment></unit></file>
        <file id="f"><unit id="u"><segment><source>b</source></segment></unit></file></xliff>
        """;
    XliffFiles.Reading reading = XliffFiles.read(file);
    assertThat(reading.document().files()).extracting(XliffFile::id).containsExactly("f", "f-2");
    assertThat(reading.warningKeys()).containsExactly("DUPLICATE_FILE");
  }

  private static List<XliffPart> segments(XliffDocument document) {
    List<XliffPart> segments = new ArrayList<>();
    for (XliffFile file : document.files()) {
      file.units().stream()
          .filter(XliffUnit::translate)
          .forEach(unit -> segments.addAll(unit.segments()));
    }
    return segments;
  }

  /** The bytes before and after what differs are the same, and what differs is in one unit. */
  private static void onlyOneUnitDiffers(byte[] before, byte[] after) {
    String old = new String(before, StandardCharsets.UTF_8);
    String now = new String(after, StandardCharsets.UTF_8);
    int start = 0;
    while (old.charAt(start) == now.charAt(start)) {
      start++;
    }
    int end = 0;
    while (old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
      end++;
    }
    String differs = now.substring(start, Math.max(start, now.length() - end));
    assertThat(differs).doesNotContain("trans-unit", "<unit", "</unit", "alt-trans", "<note");
  }

  private static Segment renamed(Segment source) {
    List<Inline> content = new ArrayList<>();
    for (Inline inline : source.content()) {
      content.add(inline instanceof TextRun run ? new TextRun(run.text().strip() + " *") : inline);
      if (inline instanceof TextRun && source.hasCodes() && content.size() == 1) {
        content.set(0, new TextRun(((TextRun) content.get(0)).text() + " "));
      }
    }
    return new Segment(content);
  }

  private static byte[] file(String name) {
    try (InputStream in = ToolDialectsTest.class.getResourceAsStream("dialects/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XliffEditor open(byte[] file, String name) {
    try {
      return XliffEditor.open(
          file,
          name,
          warning -> {
            if (!warning.cause().key().equals(XliffMessage.OTHER_VERSION)) {
              throw new AssertionError(warning);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
