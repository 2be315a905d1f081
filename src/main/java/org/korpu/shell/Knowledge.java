package org.korpu.shell;

import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermMatchers;
import org.korpu.match.Context;
import org.korpu.match.Matcher;
import org.korpu.match.Query;
import org.korpu.model.Segment;

/**
 * Memory and glossary, to be asked about one segment at a time. Costs a lookup each; safe for many
 * threads if the matcher is.
 */
public final class Knowledge {

  private final Matcher matcher;
  private final TermMatchers terms;
  private final int threshold;
  private final int max;

  /**
   * With a memory and a glossary.
   *
   * @param threshold the least percent of a match
   * @param max how many matches at most
   */
  public Knowledge(Matcher matcher, TermMatchers terms, int threshold, int max) {
    this.matcher = matcher;
    this.terms = terms;
    this.threshold = threshold;
    this.max = max;
  }

  /** How many concepts the glossary has. */
  public int concepts() {
    return terms.glossary().concepts().size();
  }

  /**
   * What is known about a segment.
   *
   * @param context its neighbours; null where it stands alone
   */
  public Known about(Segment segment, Direction direction, @Nullable Context context) {
    Query query = new Query(direction.from(), direction.to(), segment, context, threshold, max);
    return new Known(query, matcher.match(query), terms.all(direction.from()).find(segment.text()));
  }
}
