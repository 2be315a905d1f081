package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

class Xliff12Test extends XliffVersionContract {

  private static final LocaleId AZERBAIJANI = LocaleId.fromString("az");

  @Override
  Version version() {
    return Version.V1_2;
  }

  /** Both schemas, and Okapi reads the same source texts. */
  @Override
  void validate(XliffDocument document, byte[] file) {
    Schemas.validate(Schemas.XLIFF_1_2_TRANSITIONAL, file);
    Schemas.validate(Schemas.XLIFF_1_2_STRICT, file);
    List<String> ours = new ArrayList<>();
    for (XliffFile each : document.files()) {
      for (XliffUnit unit : each.units()) {
        if (unit.translate()) {
          ours.add(folded(unit));
        }
      }
    }
    assertThat(okapi(file, unit -> folded(unit.getSource().getUnSegmentedContentCopy())))
        .isEqualTo(ours);
  }

  @Example
  void okapiReadsTheSameSegments() {
    XliffPart first =
        XliffPart.segment("s1", Segment.of("Hello."))
            .withTarget(Segment.of("Salam."), State.TRANSLATED, Qualifier.NONE);
    XliffDocument document =
        Samples.document(
            version(),
            first,
            XliffPart.ignorable(Segment.of(" ")),
            XliffPart.segment("s2", Segment.of("How are you?")));
    byte[] file = XliffFiles.write(document);
    assertThat(okapi(file, unit -> segments(unit.getSource())))
        .containsExactly(List.of("Hello.", "How are you?"));
    assertThat(okapi(file, unit -> segments(unit.getTarget(AZERBAIJANI))))
        .containsExactly(List.of("Salam.", ""));
  }

  private static <T> List<T> okapi(byte[] file, Function<ITextUnit, T> view) {
    List<T> views = new ArrayList<>();
    String content = new String(file, StandardCharsets.UTF_8);
    try (XLIFFFilter filter = new XLIFFFilter();
        RawDocument raw = new RawDocument(content, LocaleId.ENGLISH, AZERBAIJANI)) {
      filter.open(raw);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit() && event.getTextUnit().isTranslatable()) {
          views.add(view.apply(event.getTextUnit()));
        }
      }
    }
    return views;
  }

  private static List<String> segments(TextContainer text) {
    return text.getSegments().asList().stream().map(part -> folded(part.getContent())).toList();
  }

  private static String folded(TextFragment text) {
    return TextFragment.getText(text.getCodedText()).replaceAll("\\s+", " ").strip();
  }

  /**
   * The source without what 1.2 can only show as a code. Run by run: half a character at the end of
   * one and the other half at the beginning of the next are two codes in the file, not a character.
   */
  private static String folded(XliffUnit unit) {
    StringBuilder kept = new StringBuilder();
    for (XliffPart part : unit.parts()) {
      for (Inline inline : part.source().content()) {
        if (inline instanceof TextRun run) {
          run.text()
              .codePoints()
              .filter(c -> XmlCharacters.isLegal(Character.toString(c)))
              .forEach(kept::appendCodePoint);
        }
      }
    }
    return kept.toString().replaceAll("\\s+", " ").strip();
  }
}
