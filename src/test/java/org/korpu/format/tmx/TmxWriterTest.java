package org.korpu.format.tmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

class TmxWriterTest {

  /** The canonical form, whole. */
  private static final String CANONICAL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tmx version="1.4">
        <header creationtool="korpu" creationtoolversion="0.1.0" segtype="sentence" o-tmf="korpu" adminlang="en" srclang="en" datatype="plaintext"/>
        <body>
          <tu tuid="pr-0001" srclang="az" changedate="20260102T000000Z" creationdate="20260101T000000Z">
            <prop type="x-domain">meeting</prop>
            <prop type="x-title" xml:lang="en">a &lt; b</prop>
            <note xml:lang="az">yoxlanılıb</note>
            <tuv xml:lang="az"><seg>“Görüş” &amp; <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>şərh<ept i="1">&lt;/b&gt;</ept></seg></tuv>
            <tuv xml:lang="en" changeid="a&quot;b">
              <prop type="x-p">1</prop>
              <note>seen</note>
              <seg>line&#xA;break<ph/></seg>
            </tuv>
            <tuv xml:lang="ru"><seg></seg></tuv>
          </tu>
        </body>
      </tmx>
      """;

  @Test
  void layoutIsTheCanonicalOne() {
    Metadata metadata =
        new Metadata(
            new TreeMap<>(
                Map.of("creationdate", "20260101T000000Z", "changedate", "20260102T000000Z")),
            List.of(
                Property.of("x-domain", "meeting"),
                new Property("x-title", "a < b", LanguageTag.EN)),
            List.of(new Note("yoxlanılıb", LanguageTag.AZ)));
    Metadata ofVariant =
        new Metadata(
            new TreeMap<>(Map.of("changeid", "a\"b")),
            List.of(Property.of("x-p", "1")),
            List.of(Note.of("seen")));
    TranslationUnit unit =
        new TranslationUnit(
            "pr-0001",
            LanguageTag.AZ,
            metadata,
            List.of(
                Variant.of(
                    LanguageTag.AZ,
                    new Segment(
                        List.of(
                            new TextRun("“Görüş” & "),
                            InlineCode.of(Kind.OPEN, "1", "bold", "<b>"),
                            new TextRun("şərh"),
                            InlineCode.of(Kind.CLOSE, "1", "bold", "</b>")))),
                new Variant(
                    LanguageTag.EN,
                    new Segment(
                        List.of(
                            new TextRun("line\nbreak"),
                            InlineCode.of(Kind.PLACEHOLDER, "", null, ""))),
                    ofVariant),
                Variant.of(LanguageTag.RU, Segment.EMPTY)));

    assertThat(new String(Tmx.write(unit), UTF_8)).isEqualTo(CANONICAL);
  }

  @Test
  void canonicalFileIsWrittenAsItStood() {
    Tmx tmx = Tmx.read(CANONICAL);

    assertThat(tmx.faults()).isEmpty();
    assertThat(new String(Tmx.write(tmx.header(), tmx.units()), UTF_8)).isEqualTo(CANONICAL);
  }

  @Test
  void idsOfDocumentsBecomeNumbersThatCorrespondAcrossVariants() {
    InlineCode bold = InlineCode.of(Kind.OPEN, "c7a", "bold", "<b>");
    InlineCode endOfBold = InlineCode.of(Kind.CLOSE, "c7a", "bold", "</b>");
    InlineCode image = InlineCode.of(Kind.PLACEHOLDER, "img", "image", "<img>");
    InlineCode kept = InlineCode.of(Kind.PLACEHOLDER, "1", null, "<br>");
    Tmx tmx =
        Tmx.read(
            Tmx.write(
                TranslationUnit.of(
                    Variant.of(LanguageTag.EN, new Segment(List.of(bold, endOfBold, image, kept))),
                    Variant.of(
                        LanguageTag.AZ, new Segment(List.of(image, kept, bold, endOfBold))))));

    assertThat(idsOf(tmx, 0)).containsExactly("2", "2", "3", "1");
    assertThat(idsOf(tmx, 1)).containsExactly("3", "1", "2", "2");
  }

  @Test
  void tornPairIsWrittenAsIsolatedCodesSoThatItCanBeRead() {
    Tmx tmx =
        Tmx.read(
            Tmx.write(
                TranslationUnit.of(
                    Variant.of(
                        LanguageTag.EN,
                        new Segment(
                            List.of(
                                InlineCode.of(Kind.CLOSE, "1", null, "</b>"),
                                InlineCode.of(Kind.OPEN, "1", null, "<b>"),
                                InlineCode.of(Kind.HIGHLIGHT_CLOSE, "", null, ""),
                                InlineCode.of(Kind.HIGHLIGHT_OPEN, "", null, "")))))));

    assertThat(tmx.faults()).isEmpty();
    assertThat(tmx.units().get(0).variants().get(0).segment().codes())
        .extracting(InlineCode::kind)
        .containsExactly(
            Kind.ISOLATED_CLOSE, Kind.ISOLATED_OPEN, Kind.ISOLATED_CLOSE, Kind.ISOLATED_OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0002", "a\u001Fb", "\uFFFE", "\uD800", "x\uDC00y", "\u0000"})
  void characterThatXmlForbidsIsRefusedAndNamed(String text) {
    TranslationUnit unit =
        new TranslationUnit(
            "u1", null, Metadata.NONE, List.of(Variant.of(LanguageTag.EN, Segment.of(text))));

    InputException refusal = catchThrowableOfType(InputException.class, () -> Tmx.write(unit));

    assertThat(refusal.diagnostics().get(0).cause().key())
        .isEqualTo(TmxMessage.UNWRITABLE_CHARACTER);
    assertThat(refusal.diagnostics().get(0).cause().arguments().get(0)).isEqualTo("u1");
  }

  @Test
  void unitThatCouldNotBeReadBackIsRefused() {
    assertThatThrownBy(() -> Tmx.write(TranslationUnit.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                Tmx.write(
                    TranslationUnit.of(Variant.of(LanguageTag.EN, Segment.EMPTY))
                        .withMetadata(Metadata.NONE.withAttribute("a b", ""))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> idsOf(Tmx tmx, int variant) {
    return tmx.units().get(0).variants().get(variant).segment().codes().stream()
        .map(InlineCode::id)
        .toList();
  }
}
