package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Query;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** Why a lookup found nothing: what was searched, and what came nearest. */
final class LookupExplanation {

  private final Invocation invocation;
  private final Matcher matcher;

  LookupExplanation(Invocation invocation, Matcher matcher) {
    this.invocation = invocation;
    this.matcher = matcher;
  }

  /**
   * What to say beside that there is no match.
   *
   * @param query what was asked, in vain
   * @param memories those that were named, as typed
   */
  Message of(Query query, List<Path> memories) throws IOException {
    int searched = invocation.resources().memoryFiles(memories).size();
    if (searched == 0) {
      return Message.of(CliMessage.NO_MEMORIES);
    }
    if (!query.targets().isEmpty() && !ask(query, List.of(), query.threshold()).isEmpty()) {
      String targets =
          query.targets().stream().map(LanguageTag::value).collect(Collectors.joining(", "));
      return Message.of(GuidanceMessage.OTHER_TARGETS, targets);
    }
    List<Match> below = ask(query, query.targets(), 1);
    return below.isEmpty()
        ? Message.of(GuidanceMessage.NOTHING_SIMILAR, searched, query.source())
        : Message.of(GuidanceMessage.BEST_BELOW, below.get(0).percent());
  }

  private List<Match> ask(Query query, List<LanguageTag> targets, int threshold) {
    return matcher.match(
        new Query(query.source(), targets, query.segment(), query.context(), threshold, 1));
  }
}
