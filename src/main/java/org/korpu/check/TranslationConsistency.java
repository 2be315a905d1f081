package org.korpu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** A check that the same text on one side goes with the same text on the other. */
abstract sealed class TranslationConsistency implements ConsistencyCheck
    permits SourceInconsistent, TargetInconsistent {

  /** Of the first so many different texts the other side is kept. */
  private static final int KEPT = 200_000;

  /** No longer text is kept. */
  private static final int LONGEST = 300;

  /**
   * The first pair that had a text.
   *
   * @param other its other side, empty where that was not kept
   * @param stems the stems of its other side where that was not kept; mostly no text comes again,
   *     and those of the others are never asked for
   */
  private record First(String other, long stems, String unit, String file) {

    long stems(LanguageTag language) {
      return other.isEmpty() ? stems : StemSequence.of(other, language);
    }
  }

  private final ConsistencyMessage key;
  private final Severity severity;

  TranslationConsistency(ConsistencyMessage key, Severity severity) {
    this.key = key;
    this.severity = severity;
  }

  /** The side that is the same. */
  abstract InspectedText same(InspectedPair pair);

  /** The side that may differ. */
  abstract InspectedText other(InspectedPair pair);

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final CheckGroup group() {
    return CheckGroup.CONSISTENCY;
  }

  @Override
  public final Survey begin() {
    return new FirstSeen();
  }

  private final class FirstSeen implements Survey {

    private final Map<Long, First> firsts = new HashMap<>();
    private final Set<Long> reported = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    @Override
    public Runnable look(InspectedPair pair) {
      InspectedText same = same(pair);
      InspectedText other = other(pair);
      if (same.text().isBlank() || other.text().isBlank()) {
        return NOTHING;
      }
      long languages =
          StemSequence.of(same.language().value().hashCode(), other.language().value().hashCode());
      long text = StemSequence.of(languages, StemSequence.ofLetters(same.text()));
      return () -> take(pair.pair(), text, other.text(), other.language());
    }

    private void take(SegmentPair pair, long text, String other, LanguageTag language) {
      First first = firsts.get(text);
      if (first == null) {
        boolean kept = firsts.size() < KEPT && other.length() <= LONGEST;
        long stems = kept ? 0 : StemSequence.of(other, language);
        firsts.put(text, new First(kept ? other : "", stems, pair.unit(), pair.file()));
        return;
      }
      if (first.other().equals(other)) {
        return;
      }
      long stems = StemSequence.of(other, language);
      if (first.stems(language) != stems && reported.add(StemSequence.of(text, stems))) {
        String shown = first.other().isEmpty() ? "…" : first.other();
        findings.add(
            new Finding(
                name(),
                severity,
                pair,
                Message.of(key, shown, first.unit(), first.file()),
                null,
                new Finding.Span(0, pair.target().text().length())));
      }
    }

    @Override
    public void finish(Consumer<Finding> sink) {
      findings.forEach(sink);
    }
  }
}
