package org.korpu.store.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.korpu.fuzz.FuzzBytes;
import org.korpu.fuzz.FuzzText;
import org.korpu.fuzz.Holds;
import org.korpu.match.Candidate;
import org.korpu.match.CandidateSource;
import org.korpu.match.Match;
import org.korpu.match.Matcher;
import org.korpu.match.Penalties;
import org.korpu.match.Query;
import org.korpu.match.Scorer;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Any small memory and queries: the index and the scan give the matches that scoring every unit
 * gives, in the same order.
 */
public final class MatcherFuzz {

  private static final String NAME = "made.tmx";

  private static final List<Penalties> PENALTIES =
      List.of(Penalties.NONE, new Penalties(Map.of(NAME, 2), Map.of("mt", 7, "Ayşe", 1)));

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.EN, LanguageTag.AZ, LanguageTag.RU, new LanguageTag("en-GB"));

  private MatcherFuzz() {}

  /** Called by the fuzzer and by the replay. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    FuzzBytes choices = new FuzzBytes(input, 0);
    Random random = choices.random();
    MadeUnits made = new MadeUnits(random);
    List<Query> queries = new ArrayList<>();
    List<TranslationUnit> units = made.units(choices.below(12));
    for (int i = 0; i < 3; i++) {
      queries.add(made.query(1 + choices.below(100), 1 + choices.below(6)));
    }
    String text = odd(units, choices);
    for (LanguageTag language : LANGUAGES) {
      queries.add(new Query(language, List.of(), Segment.of(text), null, 30, 5));
    }
    check(units, queries, choices.pick(PENALTIES));
  }

  /** Adds units with texts of any characters, and gives a text like them. */
  private static String odd(List<TranslationUnit> units, FuzzBytes choices) {
    int count = choices.below(6);
    List<String> texts =
        FuzzText.alike(choices.rest(), count + 1).stream().map(MatcherFuzz::whole).toList();
    for (int i = 0; i < count; i++) {
      LanguageTag language = LANGUAGES.get(i % LANGUAGES.size());
      LanguageTag other = LANGUAGES.get((i + 1) % LANGUAGES.size());
      units.add(
          TranslationUnit.of(
              Variant.of(language, Segment.of(texts.get(i))),
              Variant.of(other, Segment.of(texts.get(count)))));
    }
    return texts.get(count);
  }

  /** Without halves of surrogate pairs: no reader gives any, and the index stores UTF-8. */
  private static String whole(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  private static void check(List<TranslationUnit> units, List<Query> queries, Penalties penalties)
      throws IOException {
    ListMemory memory = new ListMemory(NAME, units);
    CandidateSource everything =
        (query, into) -> {
          for (int i = 0; i < units.size(); i++) {
            into.offer(new Candidate(NAME, i, units.get(i)));
          }
        };
    ExhaustiveScan scan = new ExhaustiveScan(List.of(memory), fault -> {});
    try (FuzzFolder folder = FuzzFolder.create()) {
      Path file = Files.writeString(folder.path().resolve(NAME), "made");
      MemoryIndex index =
          new MemoryIndex(memory, file, folder.path().resolve("index"), fault -> {});
      index.prepare(); // a query without a word asks no index
      for (Query query : queries) {
        List<Match> wanted = matches(everything, penalties, query);
        Holds.equal(matches(scan, penalties, query), wanted, "scan for " + query);
        Holds.equal(matches(index, penalties, query), wanted, "index for " + query);
        for (Match match : wanted) {
          Holds.that(match.percent() >= query.threshold(), "a match below the threshold");
        }
      }
      Holds.that(index.verify(), "the index is whole");
    }
  }

  private static List<Match> matches(CandidateSource source, Penalties penalties, Query query) {
    return new Matcher(List.of(source), new Scorer(), penalties).match(query);
  }
}
