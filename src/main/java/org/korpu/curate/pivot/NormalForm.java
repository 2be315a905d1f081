package org.korpu.curate.pivot;

import java.util.ArrayList;
import java.util.List;
import org.korpu.model.Inline;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.text.Folding;

/**
 * One form for segments that differ only in white space, in the shape of apostrophes and hyphens,
 * or in Unicode composition. Codes and case stay.
 */
final class NormalForm {

  private NormalForm() {}

  /** The segment with {@link Folding#unify unified} text and single spaces, none at its ends. */
  static Segment of(Segment segment) {
    List<Inline> form = new ArrayList<>();
    int last = segment.content().size() - 1;
    for (int i = 0; i <= last; i++) {
      Inline inline = segment.content().get(i);
      if (inline instanceof TextRun run) {
        String text = singleSpaced(Folding.unify(run.text()));
        text = i == 0 ? text.stripLeading() : text;
        text = i == last ? text.stripTrailing() : text;
        if (!text.isEmpty()) {
          form.add(new TextRun(text));
        }
      } else {
        form.add(inline);
      }
    }
    return new Segment(form);
  }

  private static String singleSpaced(String text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean again = space;
      space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        single.append(c);
      } else if (!again) {
        single.append(' ');
      }
    }
    return single.toString();
  }
}
