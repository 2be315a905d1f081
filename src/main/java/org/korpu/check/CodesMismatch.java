package org.korpu.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.CodeComparison;
import org.korpu.model.InlineCode;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Severity;

/**
 * The target lacks an inline code of the source, has one more, or nests them wrongly.
 *
 * <p>Codes are compared as {@link CodeComparison} says, in any order. A code for look only that is
 * missing is a warning, for translators drop bold on purpose; of a pair its start is reported.
 */
final class CodesMismatch extends DescribedCheck {

  CodesMismatch() {
    super("CodesMismatch", Severity.ERROR, CheckGroup.CODES, Use.BY_DEFAULT);
  }

  @Override
  public void inspect(InspectedPair inspected, Consumer<Finding> findings) {
    SegmentPair pair = inspected.pair();
    if (pair.target().isBlank()) {
      return;
    }
    CodeComparison codes = CodeComparison.of(pair.source(), pair.target());
    for (InlineCode code : codes.missing()) {
      if (code.kind() != InlineCode.Kind.CLOSE || !codes.missing().stream().anyMatch(code::ends)) {
        Severity severity = code.isForLookOnly() ? Severity.WARNING : severity();
        Finding.Span span = spot(pair.source(), code);
        findings.accept(finding(pair, severity, TranslationMessage.CODE_MISSING, code, span, null));
      }
    }
    for (InlineCode code : codes.added()) {
      if (code.kind() != InlineCode.Kind.CLOSE || !codes.added().stream().anyMatch(code::ends)) {
        Finding.Span span = spot(pair.target(), code);
        findings.accept(finding(pair, severity(), TranslationMessage.CODE_ADDED, code, null, span));
      }
    }
    InlineCode misnested = codes.misnested();
    if (misnested != null) {
      Finding.Span span = spot(pair.target(), misnested);
      findings.accept(
          finding(pair, severity(), TranslationMessage.CODE_MISNESTED, misnested, null, span));
    }
  }

  private Finding finding(
      SegmentPair pair,
      Severity severity,
      TranslationMessage key,
      InlineCode code,
      Finding.@Nullable Span source,
      Finding.@Nullable Span target) {
    return new Finding(name(), severity, pair, Message.of(key, shown(code)), source, target);
  }

  /** The place of a code in the text, which has no width there. */
  private static Finding.Span spot(Segment segment, InlineCode code) {
    int at = InspectedPair.offsetOf(segment, code);
    return new Finding.Span(at, at);
  }

  /** The native code; where it was not kept, its id as people see it in editors. */
  private static String shown(InlineCode code) {
    if (!code.data().isEmpty()) {
      return code.data();
    }
    if (code.kind().closes()) {
      return "</" + code.id() + ">";
    }
    return code.kind().opens() ? "<" + code.id() + ">" : "<" + code.id() + "/>";
  }
}
