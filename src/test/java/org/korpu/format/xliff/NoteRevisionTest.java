package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.model.Segment;

/** Remarks that are added to a file. */
class NoteRevisionTest {

  private static final String TEXT = "Bu ad \"düz\" <yazılıb>? & yoxlayın\nikinci sətir";

  @Provide
  Arbitrary<XliffDocument> documents() {
    return Arbitraries.randomValue(
        random ->
            new RandomDocuments(random, random.nextBoolean() ? Version.V1_2 : Version.V2_1)
                .document());
  }

  @Property(seed = "20261123")
  void noteIsAllThatIsAdded(@ForAll("documents") XliffDocument written, @ForAll int seed)
      throws IOException {
    byte[] file = XliffFiles.write(written);
    XliffEditor editor = open(file);
    XliffDocument document = editor.document();
    List<XliffUnit> units =
        document.files().stream().flatMap(each -> each.units().stream()).toList();
    if (units.isEmpty() || document.target() == null) {
      return;
    }
    Random random = new Random(seed);
    XliffUnit chosen = units.get(random.nextInt(units.size()));
    XliffPart part = chosen.segments().get(random.nextInt(chosen.segments().size()));
    XliffNote note = new XliffNote(TEXT, "review", part.id());
    byte[] changed =
        editor.revise(
            (each, unit, segment) ->
                unit.equals(chosen) && segment.equals(part) ? with(segment, note) : null);
    XliffDocument reread = XliffFiles.withoutPositions(open(changed).document());
    assertThat(reread).isEqualTo(XliffFiles.withoutPositions(with(document, chosen, note)));
    if (document.version() == Version.V2_1) {
      Schemas.validate(Schemas.XLIFF_2, changed);
    } else {
      Schemas.validate(Schemas.XLIFF_1_2_TRANSITIONAL, changed);
    }
    assertThat(withoutNotes(changed)).isEqualTo(withoutNotes(file));
  }

  @Test
  void filesOfToolsTakeNotesAndStayAsTheyAre() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/test/resources/org/korpu/format/xliff/dialects"))) {
      for (Path path : files.sorted().toList()) {
        byte[] file = Files.readAllBytes(path);
        XliffEditor editor = open(file);
        byte[] changed =
            editor.revise(
                (each, unit, segment) ->
                    with(segment, new XliffNote("yoxlanılıb", "review", segment.id())));
        int count = 0;
        List<XliffUnit> before = units(editor.document());
        List<XliffUnit> after = units(open(changed).document());
        for (int i = 0; i < before.size(); i++) {
          int added = after.get(i).notes().size() - before.get(i).notes().size();
          assertThat(added).as(path.toString()).isEqualTo(before.get(i).segments().size());
          count += added;
        }
        assertThat(count).as(path.toString()).isPositive();
        assertThat(withoutNotes(changed)).as(path.toString()).isEqualTo(withoutNotes(file));
      }
    }
  }

  @Test
  void noteStandsOnALineOfItsOwnBehindTheTarget() throws IOException {
    String file =
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="a" source-language="en" target-language="az" datatype="plaintext"><body>
            <trans-unit id="1">
              <source>One</source>
              <target>Bir</target>
            </trans-unit>
          </body></file>
        </xliff>
        """;
    byte[] changed =
        open(file.getBytes(StandardCharsets.UTF_8))
            .revise(
                (each, unit, segment) ->
                    with(segment, new XliffNote("Niyə?", "review", segment.id())));
    assertThat(new String(changed, StandardCharsets.UTF_8))
        .isEqualTo(
            file.replace("</target>\n", "</target>\n      <note from=\"review\">Niyə?</note>\n"));
  }

  private static List<XliffUnit> units(XliffDocument document) {
    return document.files().stream().flatMap(each -> each.units().stream()).toList();
  }

  private static XliffEdit with(XliffPart part, XliffNote note) {
    Segment target = part.target();
    return new XliffEdit(
        target == null ? Segment.EMPTY : target, part.state(), part.qualifier(), List.of(note));
  }

  private static XliffDocument with(XliffDocument document, XliffUnit chosen, XliffNote note) {
    XliffNote read =
        chosen.segments().size() > 1 ? note : new XliffNote(note.text(), note.category(), null);
    List<XliffFile> files = new ArrayList<>();
    for (XliffFile file : document.files()) {
      files.add(
          file.withUnits(
              file.units().stream()
                  .map(unit -> unit.equals(chosen) ? withNote(unit, read) : unit)
                  .toList()));
    }
    return new XliffDocument(document.version(), document.source(), document.target(), files);
  }

  private static XliffUnit withNote(XliffUnit unit, XliffNote note) {
    List<XliffNote> notes = new ArrayList<>(unit.notes());
    notes.add(note);
    return new XliffUnit(
        unit.id(), unit.preserveSpace(), unit.translate(), notes, unit.parts(), unit.digest());
  }

  private static String withoutNotes(byte[] file) {
    return new String(file, StandardCharsets.UTF_8)
        .replaceAll("(?s)\\s*</?(?:[a-z0-9]+:)?notes?\\b[^>]*>[^<]*", "")
        .replaceAll("\\s+", "");
  }

  private static XliffEditor open(byte[] file) throws IOException {
    return XliffEditor.open(file, "file.xlf", warning -> {});
  }
}
