package org.korpu.check;

import java.util.function.Consumer;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * A sentence, paragraph or table cell stands in some versions of a text and not in others.
 *
 * <p>Where two of three have it, it is missing in the third: an error there. Where one alone has
 * it, that one says more than the others: a warning there. Of two versions nobody can tell which is
 * right: an error in the one without.
 */
final class SegmentMissing implements VersionCheck {

  /** So much of a text shows which it is, in UTF-16 units. */
  private static final int EXCERPT = 60;

  @Override
  public String name() {
    return "SegmentMissing";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.COMPLETENESS;
  }

  @Override
  public void inspect(VersionGap gap, Consumer<Finding> findings) {
    VersionText held = gap.holding().get(0);
    VersionText lacking = gap.lacking().get(0);
    String text = held.text().text();
    String excerpt = excerpt(text);
    if (gap.isLackedByMost()) {
      findings.accept(
          new Finding(
              name(),
              Severity.WARNING,
              held.against(lacking),
              Message.of(
                  VersionMessage.SEGMENT_ONLY_HERE,
                  gap.segments(),
                  excerpt,
                  lacking.language(),
                  gap.lacking().get(1).language()),
              null,
              null));
      return;
    }
    Message message =
        gap.isHeldByMost()
            ? Message.of(
                VersionMessage.SEGMENT_MISSING,
                gap.segments(),
                excerpt,
                held.language(),
                gap.holding().get(1).language())
            : Message.of(
                VersionMessage.SEGMENT_MISSING_IN_ONE,
                gap.segments(),
                excerpt,
                held.language(),
                lacking.language());
    findings.accept(
        new Finding(
            name(),
            severity(),
            lacking.against(held),
            message,
            null,
            null,
            null,
            gap.isHeldByMost() ? third(gap.holding().get(1)) : null));
  }

  private static Finding.Third third(VersionText text) {
    return new Finding.Third(text, null);
  }

  /** The beginning of a text, cut at a space where there is one. */
  private static String excerpt(String text) {
    if (text.length() <= EXCERPT) {
      return text;
    }
    int space = text.lastIndexOf(' ', EXCERPT);
    int end = space > EXCERPT / 2 ? space : EXCERPT;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
