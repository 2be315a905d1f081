package org.korpu.handoff;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.match.Context;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/**
 * A finished segment of an XLIFF file: what may enter the memory.
 *
 * @param document name of the document it belongs to
 * @param context its neighbours in the document
 * @param from the language of the source
 * @param to the language of the target
 * @param source the source
 * @param target the translation, not blank
 * @param state how far it is, at least {@code TRANSLATED}
 */
public record ReviewedPair(
    String document,
    Context context,
    LanguageTag from,
    LanguageTag to,
    Segment source,
    Segment target,
    State state) {

  /**
   * The finished segments of an XLIFF document and the count of the others.
   *
   * @param pairs the finished ones in order
   * @param unfinished segments with a target whose state is below the least wanted
   * @param untranslated segments without target
   * @param damaged segments whose target has not the codes of its source, which merging would
   *     refuse too: a warning each
   */
  public record Selection(
      List<ReviewedPair> pairs, int unfinished, int untranslated, List<Diagnostic> damaged) {
    public Selection {
      pairs = List.copyOf(pairs);
      damaged = List.copyOf(damaged);
    }
  }

  /**
   * Selects the segments whose state is {@code least} or beyond. Segments of one document are each
   * other's context in their order, finished or not.
   *
   * @param name the path of the file, for messages
   * @param target the target language of the document
   */
  public static Selection select(
      XliffDocument xliff, String name, LanguageTag target, State least) {
    List<Diagnostic> damaged = new ArrayList<>();
    List<ReviewedPair> pairs = new ArrayList<>();
    int unfinished = 0;
    int untranslated = 0;
    for (XliffFile file : xliff.files()) {
      List<XliffPart> segments = segments(file);
      for (int i = 0; i < segments.size(); i++) {
        XliffPart part = segments.get(i);
        Segment translation = part.target();
        if (translation == null || translation.isBlank()) {
          untranslated++;
        } else if (part.state().compareTo(least) < 0) {
          unfinished++;
        } else if (!CodeEnds.missing(part.source(), translation).isEmpty()
            || !CodeEnds.missing(translation, part.source()).isEmpty()) {
          damaged.add(
              Diagnostic.warning(
                  name,
                  part.position(),
                  Message.of(HandoffMessage.CODES_DIFFER, part.id(), part.source().text())));
        } else {
          Context context =
              Context.between(xliff.source(), source(segments, i - 1), source(segments, i + 1));
          pairs.add(
              new ReviewedPair(
                  name(file.original()),
                  context,
                  xliff.source(),
                  target,
                  part.source(),
                  translation,
                  part.state()));
        }
      }
    }
    return new Selection(pairs, unfinished, untranslated, damaged);
  }

  /** The name of the document alone: its path depends on the folder it was exported to. */
  private static String name(String original) {
    return original.substring(original.lastIndexOf('/') + 1);
  }

  private static List<XliffPart> segments(XliffFile file) {
    return file.units().stream()
        .filter(XliffUnit::translate)
        .flatMap(unit -> unit.segments().stream())
        .toList();
  }

  private static @Nullable Segment source(List<XliffPart> segments, int i) {
    return i < 0 || i >= segments.size() ? null : segments.get(i).source();
  }
}
