package org.korpu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.korpu.check.PairedNames.Counterpart;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.morph.Inflection;
import org.korpu.morph.Inflections;
import org.korpu.text.Folding;
import org.korpu.text.Token;

/** How the names of a run are spelled in its targets; of the first {@value #MOST_NAMES} words. */
final class NameSpellings implements ConsistencyCheck.Survey {

  private static final int MOST_NAMES = 200_000;

  /** A word of a name of the source, and the languages. */
  private record Place(String name, int word, LanguageTag from, LanguageTag to) {}

  /** A spelling where it was met first. */
  private static final class Spelling {
    private final int order;
    private final NameWord word;
    private final Token token;
    private final SegmentPair pair;
    private final int established;
    private int count = 1;

    Spelling(int order, Counterpart found, NameWord word, Token token, SegmentPair pair) {
      this.order = order;
      this.word = word;
      this.token = token;
      this.pair = pair;
      established = found.sourceWord().renders(word) ? 1 : 0;
    }

    /** Whether it is the usual one rather than another that was met before. */
    boolean isMoreUsualThan(Spelling other) {
      return count == other.count ? established > other.established : count > other.count;
    }
  }

  /** A spelling and the usual one. */
  private record Rare(Spelling spelling, Spelling usual) {}

  private final Check check;
  private final PairedNames names;
  private final Map<Place, List<Spelling>> spellings = new HashMap<>();
  private int taken;

  NameSpellings(Check check, PairedNames names) {
    this.check = check;
    this.names = names;
  }

  @Override
  public Runnable look(InspectedPair pair) {
    List<Counterpart> counterparts = pair.names(names);
    return counterparts.isEmpty() ? NOTHING : () -> take(pair.pair(), counterparts);
  }

  private void take(SegmentPair pair, List<Counterpart> counterparts) {
    for (Counterpart each : counterparts) {
      Token target = each.target();
      NameWord word = each.targetWord();
      if (target != null
          && word != null
          && (each.sourceWord().isAzerbaijani() || !each.sourceWord().isSpelledAs(word))) {
        Place place = new Place(each.name(), each.place(), pair.from(), pair.to());
        add(place, each, word, target, pair);
      }
    }
  }

  private void add(Place place, Counterpart found, NameWord word, Token token, SegmentPair pair) {
    List<Spelling> known = spellings.get(place);
    if (known == null) {
      if (spellings.size() == MOST_NAMES) {
        return;
      }
      known = new ArrayList<>(1);
      spellings.put(place, known);
    }
    for (Spelling each : known) {
      if (each.word.isSpelledAs(word)) {
        each.count++;
        return;
      }
    }
    known.add(new Spelling(taken++, found, word, token, pair));
  }

  @Override
  public void finish(Consumer<Finding> findings) {
    List<Rare> rare = new ArrayList<>();
    for (List<Spelling> known : spellings.values()) {
      Spelling usual = known.get(0);
      for (Spelling each : known) {
        usual = each.isMoreUsualThan(usual) ? each : usual;
      }
      for (Spelling each : known) {
        if (each != usual && !areForms(each, usual)) {
          rare.add(new Rare(each, usual));
        }
      }
    }
    rare.sort(Comparator.comparingInt(each -> each.spelling.order));
    rare.forEach(each -> findings.accept(finding(each)));
  }

  /** Whether the rules of the language know what the endings of names do not: {@code кубка}. */
  private static boolean areForms(Spelling one, Spelling other) {
    LanguageTag language = one.pair.to();
    Inflection inflection = Inflections.of(language);
    String word = Folding.fold(one.token.text(), language);
    String otherWord = Folding.fold(other.token.text(), language);
    return inflection.isFormOf(word, otherWord) || inflection.isFormOf(otherWord, word);
  }

  private Finding finding(Rare rare) {
    Spelling here = rare.spelling;
    Spelling usual = rare.usual;
    return new Finding(
        check.name(),
        check.severity(),
        here.pair,
        Message.of(
            ConsistencyMessage.NAME_INCONSISTENT,
            here.token.text(),
            usual.token.text(),
            usual.pair.unit(),
            usual.pair.file()),
        null,
        new Finding.Span(here.token.start(), here.token.end()));
  }
}
