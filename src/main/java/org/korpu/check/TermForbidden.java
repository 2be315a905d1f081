package org.korpu.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.glossary.FoundTerms;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.glossary.TermMatchers;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * The target uses a term that the glossary forbids (an error) or has given up (a warning).
 *
 * <p>Nothing is said of a term inside an approved one, or that is an approved term of another
 * concept as well. Of forbidden and deprecated terms inside each other the longest is reported.
 */
final class TermForbidden implements PairCheck {

  private static final Set<TermStatus> ALL = EnumSet.allOf(TermStatus.class);
  private static final Set<TermStatus> WRONG =
      EnumSet.complementOf(EnumSet.copyOf(TermStatus.APPROVED));

  private final TermMatchers matchers;

  /** A check against the terms of a glossary. */
  TermForbidden(TermMatchers matchers) {
    this.matchers = matchers;
  }

  @Override
  public String name() {
    return "TermForbidden";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public CheckGroup group() {
    return CheckGroup.TERMS;
  }

  @Override
  public void inspect(InspectedPair inspected, Consumer<Finding> findings) {
    SegmentPair pair = inspected.pair();
    FoundTerms terms = inspected.targetText().terms(matchers);
    if (!terms.has(WRONG)) {
      return;
    }
    List<TermHit> wrong = new ArrayList<>();
    List<TermHit> approved = new ArrayList<>();
    for (TermHit hit : terms.overlapping(ALL)) {
      (hit.term().status().isApproved() ? approved : wrong).add(hit);
    }
    for (int i = 0; i < wrong.size(); i++) {
      TermHit hit = wrong.get(i);
      // Hits come by their start, the longest first: what holds this one stands before it.
      if (approved.stream().noneMatch(other -> holds(other, hit))
          && wrong.subList(0, i).stream().noneMatch(other -> holds(other, hit))) {
        findings.accept(finding(pair, hit));
      }
    }
  }

  private static boolean holds(TermHit outer, TermHit inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private Finding finding(SegmentPair pair, TermHit hit) {
    boolean forbidden = hit.term().status() == TermStatus.FORBIDDEN;
    Optional<String> approved =
        matchers.glossary().approved(hit.concept(), pair.to()).map(Term::text);
    Message message;
    if (approved.isPresent()) {
      message =
          Message.of(
              forbidden ? CheckMessage.TERM_FORBIDDEN : CheckMessage.TERM_DEPRECATED,
              hit.text(),
              approved.get());
    } else {
      message =
          Message.of(
              forbidden
                  ? CheckMessage.TERM_FORBIDDEN_WITHOUT_APPROVED
                  : CheckMessage.TERM_DEPRECATED_WITHOUT_APPROVED,
              hit.text());
    }
    return new Finding(
        name(),
        forbidden ? Severity.ERROR : Severity.WARNING,
        pair,
        message,
        null,
        new Finding.Span(hit.start(), hit.end()));
  }
}
