package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class XliffEditorTest {

  @Provide
  Arbitrary<XliffDocument> documents() {
    return Arbitraries.randomValue(
        random ->
            new RandomDocuments(random, random.nextBoolean() ? Version.V1_2 : Version.V2_1)
                .document());
  }

  @Property(seed = "20261123")
  void withoutChangesTheBytesAreTheSame(@ForAll("documents") XliffDocument document) {
    byte[] file = XliffFiles.write(document);
    assertThat(open(file).revise((each, unit, part) -> null)).isEqualTo(file);
    assertThat(
            open(file)
                .revise(
                    (each, unit, part) -> {
                      Segment target = part.target();
                      return new XliffEdit(
                          target == null ? Segment.EMPTY : target, part.state(), part.qualifier());
                    }))
        .isEqualTo(file);
  }

  @Property(seed = "20261123")
  void oneChangedTargetIsAllThatChanges(
      @ForAll("documents") XliffDocument written, @ForAll int seed) {
    Random random = new Random(seed);
    byte[] file = XliffFiles.write(written);
    XliffEditor editor = open(file);
    XliffDocument document = editor.document();
    List<XliffPart> editable = new ArrayList<>();
    document.files().stream()
        .flatMap(each -> each.units().stream())
        .filter(XliffUnit::translate)
        // The end of a torn pair takes its type from a beginning that the target may not have.
        .filter(unit -> !hasTornPair(unit))
        .forEach(unit -> unit.segments().stream().filter(unit::isEditable).forEach(editable::add));
    if (editable.isEmpty() || document.target() == null) {
      return;
    }
    XliffPart chosen = editable.get(random.nextInt(editable.size()));
    XliffEdit edit =
        new XliffEdit(
            withNewText(chosen.source(), random),
            State.values()[random.nextInt(4)],
            Qualifier.values()[random.nextInt(4)]);
    byte[] changed = editor.revise((each, unit, part) -> part.equals(chosen) ? edit : null);
    XliffDocument reread = XliffFiles.withoutPositions(XliffFiles.read(changed).document());
    XliffDocument wanted = XliffFiles.withoutPositions(expected(document, chosen, edit));
    for (int i = 0; i < wanted.files().size(); i++) {
      for (int j = 0; j < wanted.files().get(i).units().size(); j++) {
        assertThat(reread.files().get(i).units().get(j).parts())
            .containsExactlyElementsOf(wanted.files().get(i).units().get(j).parts());
      }
    }
    assertThat(reread).isEqualTo(wanted);
    onlyTheUnitDiffers(file, changed);
  }

  /** Codes dropped, doubled and in another order: what is read back is what was wanted. */
  @Property(seed = "20261123")
  void codesMayMoveVanishAndBeCopied(@ForAll("documents") XliffDocument written, @ForAll int seed) {
    Random random = new Random(seed);
    byte[] file = XliffFiles.write(written);
    XliffEditor editor = open(file);
    if (editor.document().target() == null) {
      return;
    }
    Map<String, Segment> wanted = new HashMap<>();
    byte[] changed =
        editor.revise(
            (each, unit, part) -> {
              if (!unit.isEditable(part)) {
                return null;
              }
              Segment target = withMovedCodes(part.source(), random);
              wanted.put(each.id() + "\n" + unit.id() + "\n" + part.id(), target);
              return XliffEdit.of(target, State.TRANSLATED);
            });
    for (XliffFile each : XliffFiles.read(changed).document().files()) {
      for (XliffUnit unit : each.units()) {
        for (XliffPart part : unit.segments()) {
          Segment target = wanted.get(each.id() + "\n" + unit.id() + "\n" + part.id());
          if (target != null) {
            assertThat(outline(part.target())).isEqualTo(outline(target));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
  void theEncodingOfTheFileIsKept(String name) {
    Charset charset = Charset.forName(name);
    String file =
        """
        <?xml version='1.0' encoding='%s' ?>\r
        <!-- <target>not this</target> -->\r
        <xliff  version = '1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>\r
        <file original="a &gt; b.txt" source-language="ru" target-language="az" datatype='plaintext'>\r
        <body>\r
        <trans-unit id='1' >\r
            <source>Привет &#x41; <![CDATA[<b>]]></source>\r
            <target\r
               state="new" >Старое</target  >\r
        </trans-unit><trans-unit id="2"><source>Да</source></trans-unit>\r
        </body></file></xliff>\r
        """
            .formatted(name.startsWith("UTF-16") ? "UTF-16" : name)
            .replace("\r\r", "\r");
    byte[] bytes = file.getBytes(charset);
    if (name.startsWith("UTF-16")) {
      bytes = ("\uFEFF" + file).getBytes(charset);
    }
    byte[] changed =
        open(bytes)
            .revise(
                (each, unit, part) ->
                    unit.id().equals("1")
                        ? XliffEdit.of(Segment.of("Salam, dünya ə &\n"), State.FINAL)
                        : null);
    boolean narrow = name.startsWith("windows");
    String text = narrow ? "Salam, d&#xFC;nya &#x259; &amp;\r\n" : "Salam, dünya ə &amp;\r\n";
    String expected = file.replace("Старое", text).replace("\"new\"", "\"final\"");
    assertThat(new String(changed, charset).replace("\uFEFF", "")).isEqualTo(expected);
    assertThat(XliffFiles.read(changed).unit().parts().get(0).target())
        .isEqualTo(Segment.of("Salam, dünya ə &\n"));
  }

  @Test
  void aByteOrderMarkIsKept() {
    byte[] bytes =
        ("\uFEFF" + unit("<trans-unit id='1'><source>a</source></trans-unit>"))
            .getBytes(StandardCharsets.UTF_8);
    byte[] changed = revise(bytes, "b", State.TRANSLATED);
    assertThat(new String(changed, StandardCharsets.UTF_8))
        .startsWith("\uFEFF<?xml")
        .contains("<source>a</source><target state=\"translated\">b</target></trans-unit>");
  }

  @Test
  void aMissingTargetStandsOnItsOwnLineBeforeNotes() {
    String changed =
        revise(
            unit(
                """
                <trans-unit id="1" xml:space="preserve">
                \t<source xml:lang="en">a</source>
                \t<note>n</note>
                </trans-unit>
                """),
            "b",
            State.REVIEWED);
    assertThat(changed)
        .contains(
            """
            \t<source xml:lang="en">a</source>
            \t<target xml:lang="az" state="signed-off">b</target>
            \t<note>n</note>
            """);
  }

  @Test
  void aMissingTargetOfASegmentedUnitHasItsSegments() {
    String changed =
        revise(
            unit(
                """
                <trans-unit id="1"><source>One. Two.</source>
                <seg-source><g id="1"><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1"/></g></seg-source>
                </trans-unit>
                """),
            "Bir.",
            State.TRANSLATED);
    assertThat(changed)
        .contains(
            "<target state=\"translated\"><g id=\"1\"><mrk mtype=\"seg\" mid=\"0\">Bir.</mrk>"
                + " <mrk mtype=\"seg\" mid=\"1\">Bir.</mrk></g></target>");
  }

  @Test
  void aSegmentThatTheTargetLacksIsPutBehindTheOneBefore() {
    XliffEditor editor =
        open(
            unit("""
                    <trans-unit id="1"><source>One. Two. Three.</source>
                    <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk>  <mrk mtype="seg" mid="2">Three.</mrk></seg-source>
                    <target state="translated"><mrk mtype="seg" mid="0">Bir.</mrk> <mrk mtype="seg" mid="2">Üç.</mrk></target>
                    </trans-unit>
                    """)
                .getBytes(StandardCharsets.UTF_8));
    String changed =
        new String(
            editor.revise(
                (file, unit, part) ->
                    part.id().equals("1")
                        ? XliffEdit.of(Segment.of("İki."), State.TRANSLATED)
                        : null),
            StandardCharsets.UTF_8);
    assertThat(changed)
        .contains(
            "<target state=\"translated\"><mrk mtype=\"seg\" mid=\"0\">Bir.</mrk>"
                + " <mrk mtype=\"seg\" mid=\"1\">İki.</mrk> <mrk mtype=\"seg\" mid=\"2\">Üç.</mrk>");
  }

  @Test
  void anApprovedUnitIsNoLongerSoWhenItGoesBack() {
    assertThat(
            revise(
                unit(
                    "<trans-unit id='1' approved=\"yes\"><source>a</source>"
                        + "<target state='final' state-qualifier='leveraged-tm'>b</target></trans-unit>"),
                "c",
                State.INITIAL))
        .contains("approved=\"no\"")
        .contains("<target state='needs-translation'>c</target>");
  }

  @Test
  void codesKeepTheirOwnMarkup() {
    String source =
        "<source>Press <bpt id=\"1\" ctype='bold'>&lt;b&gt;</bpt>Start<ept id='1'>&lt;/b&gt;</ept>"
            + " <x id='2' xid=\"z\"   /><ph id=\"3\" x:own='1'><![CDATA[<br>]]></ph></source>";
    XliffEditor editor =
        open(
            unit("<trans-unit id='1'>" + source + "</trans-unit>")
                .getBytes(StandardCharsets.UTF_8));
    String changed =
        new String(
            editor.revise(
                (file, unit, part) -> {
                  List<Inline> content = new ArrayList<>(part.source().content());
                  content.set(0, new TextRun("Basın: "));
                  return XliffEdit.of(new Segment(content), State.TRANSLATED);
                }),
            StandardCharsets.UTF_8);
    String target = source.replace("Press ", "Basın: ").replace("source>", "target>");
    assertThat(changed).contains(target.replace("<target>", "<target state=\"translated\">"));
  }

  @Test
  void aCodeThatTheUnitHasNotIsRefusedWithTheSegment() {
    byte[] file =
        unit("<trans-unit id='1'><source>a</source></trans-unit>").getBytes(StandardCharsets.UTF_8);
    InlineCode alien = InlineCode.of(InlineCode.Kind.PLACEHOLDER, "9", null, "<br/>");
    assertThatThrownBy(
            () ->
                open(file)
                    .revise(
                        (each, unit, part) ->
                            XliffEdit.of(new Segment(List.of(alien)), State.TRANSLATED)))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.diagnostics().get(0).cause().key())
                  .isEqualTo(RevisionMessage.UNKNOWN_CODE);
              assertThat(e.diagnostics().get(0).position()).isNotNull();
            });
  }

  @Test
  void whatMustNotBeTranslatedIsNotChanged() {
    byte[] file =
        unit("<trans-unit id='1' translate='no'><source>a</source></trans-unit>")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> revise(file, "b", State.TRANSLATED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileWithoutTargetLanguageGetsOneOnRequest() {
    String file =
        """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en">
        <file id="f"><unit id="u"><segment><source>a</source></segment></unit></file></xliff>
        """;
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    XliffEditor.Edits edits = (each, unit, part) -> XliffEdit.of(Segment.of("b"), State.TRANSLATED);
    assertThatThrownBy(() -> open(bytes).revise(edits)).isInstanceOf(InputException.class);
    assertThat(new String(open(bytes).revise(edits, LanguageTag.AZ), StandardCharsets.UTF_8))
        .isEqualTo(
            file.replace("srcLang=\"en\"", "srcLang=\"en\" trgLang=\"az\"")
                .replace(
                    "<segment><source>a</source>",
                    "<segment state=\"translated\"><source>a</source><target>b</target>"));
  }

  @Test
  void bytesThatAreNotOfTheEncodingAreRefused() {
    byte[] file =
        unit("<trans-unit id='1'><source>a</source></trans-unit>")
            .replace("UTF-8", "x-none")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> open(file)).isInstanceOf(InputException.class);
  }

  private static boolean hasTornPair(XliffUnit unit) {
    return unit.parts().stream()
        .flatMap(part -> Stream.of(part.source(), part.target()))
        .filter(Objects::nonNull)
        .flatMap(text -> text.codes().stream())
        .anyMatch(XliffEditorTest::isTorn);
  }

  private static boolean isTorn(InlineCode code) {
    return code.kind() == InlineCode.Kind.ISOLATED_OPEN
        || code.kind() == InlineCode.Kind.ISOLATED_CLOSE;
  }

  private static String unit(String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:other">
    <file original="a.txt" source-language="en" target-language="az" datatype="plaintext"><body>
    """
        + body
        + "</body></file></xliff>\n";
  }

  private static XliffEditor open(byte[] file) {
    try {
      return XliffEditor.open(file, "in.xlf", warning -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String revise(String file, String target, State state) {
    return new String(
        revise(file.getBytes(StandardCharsets.UTF_8), target, state), StandardCharsets.UTF_8);
  }

  private static byte[] revise(byte[] file, String target, State state) {
    return open(file).revise((each, unit, part) -> XliffEdit.of(Segment.of(target), state));
  }

  private static XliffDocument expected(XliffDocument document, XliffPart chosen, XliffEdit edit) {
    return new XliffDocument(
        document.version(),
        document.source(),
        document.target(),
        document.files().stream()
            .map(
                file ->
                    file.withUnits(
                        file.units().stream()
                            .map(
                                unit ->
                                    new XliffUnit(
                                        unit.id(),
                                        unit.preserveSpace(),
                                        unit.translate(),
                                        unit.notes(),
                                        unit.parts().stream()
                                            .map(
                                                part ->
                                                    part.equals(chosen)
                                                        ? edited(part, edit, document.version())
                                                        : part)
                                            .toList(),
                                        unit.digest()))
                            .toList()))
            .toList());
  }

  private static XliffPart edited(XliffPart part, XliffEdit edit, Version version) {
    boolean none = edit.target().equals(Segment.EMPTY) && edit.state() == State.INITIAL;
    return part.withTarget(
        edit.target(),
        edit.state(),
        none && version == Version.V1_2 ? Qualifier.NONE : edit.qualifier());
  }

  /** Whatever differs lies between one start of a unit and its end. */
  private static void onlyTheUnitDiffers(byte[] before, byte[] after) {
    String old = new String(before, StandardCharsets.UTF_8);
    String now = new String(after, StandardCharsets.UTF_8);
    int start = 0;
    while (start < old.length() && start < now.length() && old.charAt(start) == now.charAt(start)) {
      start++;
    }
    int oldEnd = old.length();
    int nowEnd = now.length();
    while (oldEnd > start && nowEnd > start && old.charAt(oldEnd - 1) == now.charAt(nowEnd - 1)) {
      oldEnd--;
      nowEnd--;
    }
    assertThat(old.substring(start, oldEnd)).doesNotContain("unit>", "<note", "alt-trans", "mtc:");
    assertThat(now.substring(start, nowEnd)).doesNotContain("unit>", "<note", "alt-trans", "mtc:");
  }

  private static Segment withNewText(Segment source, Random random) {
    List<Inline> content = new ArrayList<>();
    for (Inline inline : source.content()) {
      content.add(
          inline instanceof TextRun run
              ? new TextRun(run.text() + " " + random.nextInt(9))
              : inline);
    }
    return new Segment(content);
  }

  private static Segment withMovedCodes(Segment source, Random random) {
    List<InlineCode> codes = new ArrayList<>(source.codes());
    if (random.nextInt(3) == 0) {
      Collections.shuffle(codes, random);
    }
    codes.removeIf(code -> random.nextInt(6) == 0);
    if (!codes.isEmpty() && random.nextInt(4) == 0) {
      InlineCode copied = codes.get(random.nextInt(codes.size()));
      if (!copied.kind().closes()) {
        codes.add(copied);
      }
    }
    List<Inline> content = new ArrayList<>();
    for (InlineCode code : codes) {
      content.add(code);
      content.add(new TextRun("t" + random.nextInt(9)));
    }
    return new Segment(content);
  }

  private static String outline(Segment segment) {
    StringBuilder outline = new StringBuilder();
    for (Inline inline : segment.content()) {
      if (inline instanceof TextRun run) {
        outline.append(run.text());
      } else if (inline instanceof InlineCode code) {
        outline.append(code.kind().opens() ? '<' : code.kind().closes() ? '>' : '=');
        outline.append(code.id()).append('|').append(code.data()).append(';');
      }
    }
    return outline.toString();
  }
}
