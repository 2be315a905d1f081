package org.korpu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.korpu.format.office.StyledText;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class TaggedTextTest {

  private static final InlineCode BOLD = InlineCode.of(Kind.OPEN, "b7", "bold", "<b>");
  private static final InlineCode BOLD_END = InlineCode.of(Kind.CLOSE, "b7", "bold", "</b>");
  private static final InlineCode BREAK = InlineCode.of(Kind.PLACEHOLDER, "b7", "lb", "<br/>");

  @Test
  void codesAreNumberedInTheOrderOfTheSource() {
    Segment source = segment(BREAK, "One ", BOLD, "two", BOLD_END);
    Segment target = segment(BOLD, "iki", BOLD_END, " bir", BREAK);
    TaggedText tags = new TaggedText(source, target);
    assertThat(tags.show(source)).isEqualTo("{1/}One {2}two{/2}");
    assertThat(tags.show(target)).isEqualTo("{2}iki{/2} bir{1/}");
  }

  @Test
  void codeThatOnlyTheTargetHasComesAfterThoseOfTheSource() {
    Segment source = segment(BOLD, "two", BOLD_END);
    Segment target = segment("iki", BREAK);
    TaggedText tags = new TaggedText(source, target);
    assertThat(tags.show(target)).isEqualTo("iki{2/}");
    assertThat(tags.read("iki{2/}").segment()).isEqualTo(target);
  }

  @Test
  void whatLooksLikeATagIsEscapedAndOtherBracesAreNot() {
    Segment source = segment("{1} {name} {/2} {3/} {} \\ {/4/}");
    TaggedText tags = new TaggedText(source, null);
    assertThat(tags.show(source)).isEqualTo("\\{1} {name} \\{/2} \\{3/} {} \\ {/4/}");
    assertThat(TaggedText.tags(tags.show(source))).isEmpty();
  }

  @Test
  void backslashBeforeACodeIsDoubled() {
    Segment source = segment("C:\\", BREAK);
    TaggedText tags = new TaggedText(source, null);
    assertThat(tags.show(source)).isEqualTo("C:\\\\{1/}");
    assertThat(tags.read("C:\\\\{1/}").segment()).isEqualTo(source);
  }

  @Test
  void unknownTagIsNamed() {
    TaggedText tags = new TaggedText(segment("One"), null);
    assertThat(tags.read("Bir{1}").unknown()).containsExactly("{1}");
  }

  @Test
  void tagsHaveTheirOwnStyle() {
    assertThat(TaggedText.styled("a{1}b\\{2}c"))
        .containsExactly(
            StyledText.plain("a"),
            new StyledText("{1}", StyledText.Style.TAG),
            StyledText.plain("b\\{2}c"));
  }

  @Property(seed = "20261123")
  void everySegmentIsReadBackAsItWas(
      @ForAll("segments") Segment source, @ForAll("segments") Segment target) {
    TaggedText tags = new TaggedText(source, target);
    assertThat(tags.read(tags.show(target)).segment()).isEqualTo(target);
    assertThat(tags.read(tags.show(target)).unknown()).isEmpty();
    assertThat(TaggedText.tags(tags.show(target))).hasSameSizeAs(target.codes());
    StringBuilder pieces = new StringBuilder();
    TaggedText.styled(tags.show(target)).forEach(piece -> pieces.append(piece.text()));
    assertThat(pieces).hasToString(tags.show(target));
  }

  @Provide
  Arbitrary<Segment> segments() {
    Arbitrary<Inline> texts =
        Arbitraries.of("\\", "{", "}", "1", "/", "{1}", "{/1}", "{2/}", "ə", " ", "\\{3}")
            .map(TextRun::new);
    Arbitrary<Inline> codes =
        Arbitraries.of(
            BOLD,
            BOLD_END,
            BREAK,
            InlineCode.of(Kind.ISOLATED_OPEN, "x", null, ""),
            InlineCode.of(Kind.PLACEHOLDER, "1", null, ""));
    return Arbitraries.oneOf(texts, texts, codes).list().ofMaxSize(9).map(Segment::new);
  }

  private static Segment segment(Object... parts) {
    List<Inline> content = new ArrayList<>();
    for (Object part : parts) {
      content.add(part instanceof String text ? new TextRun(text) : (InlineCode) part);
    }
    return new Segment(content);
  }
}
