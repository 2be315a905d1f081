package org.korpu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Token;
import org.korpu.translit.NameTransliterator;

/**
 * Finds for the words of names in a source what they are in the target. What it learns of a word it
 * keeps, for the first {@value #MOST_KEPT} words. Safe for many threads.
 */
final class PairedNames {

  private static final int MOST_KEPT = 50_000;

  /** Shorter words are not looked at: too many others resemble them. */
  private static final int SHORTEST = 4;

  private record Key(String word, LanguageTag from, LanguageTag to) {}

  private final Map<Key, NameWord> kept = new ConcurrentHashMap<>();

  /** Read when the first name is met. */
  private static final class Names {
    static final NameTransliterator KNOWN = new NameTransliterator();
  }

  /**
   * A word of the source and its counterpart.
   *
   * @param name which name of the source it belongs to: its words in their shortest forms
   * @param place which word of the name it is, from 0
   * @param source the word as it stands
   * @param target the only word that it can be; null where there are several or none
   * @param sourceWord the source
   * @param targetWord the target, null if that is
   * @param resembling where no word agrees with a name of Azerbaijan, one that nearly does; else
   *     null
   */
  record Counterpart(
      String name,
      int place,
      Token source,
      NameWord sourceWord,
      @Nullable Token target,
      @Nullable NameWord targetWord,
      @Nullable Token resembling) {}

  /** The counterparts of all words of names in a source; none for languages without names. */
  List<Counterpart> of(InspectedPair pair) {
    LanguageTag from = pair.from();
    LanguageTag to = pair.to();
    if (from.meets(to) || !NameTransliterator.knows(from) || !NameTransliterator.knows(to)) {
      return List.of();
    }
    NameMentions source = NameMentions.of(pair.sourceTokens());
    if (source.names().isEmpty()) {
      return List.of();
    }
    List<Token> target = NameMentions.of(pair.targetTokens()).words();
    List<NameWord> words = target.stream().map(each -> word(each.text(), to, from)).toList();
    List<Counterpart> counterparts = new ArrayList<>();
    for (List<Token> name : source.names()) {
      StringBuilder key = new StringBuilder();
      name.forEach(each -> key.append(word(each.text(), from, to).base()).append(' '));
      for (int place = 0; place < name.size(); place++) {
        Token word = name.get(place);
        if (word.text().length() >= SHORTEST) {
          NameWord sourceWord = word(word.text(), from, to);
          int agreeing = agreeing(sourceWord, words);
          boolean only = agreeing >= 0 && isOnly(sourceWord, words, agreeing);
          boolean held = agreeing < 0 && sourceWord.isAzerbaijani();
          int near = held ? resembling(pair, word, sourceWord, source, words) : -1;
          counterparts.add(
              new Counterpart(
                  key.toString(),
                  place,
                  word,
                  sourceWord,
                  only ? target.get(agreeing) : null,
                  only ? words.get(agreeing) : null,
                  near >= 0 ? target.get(near) : null));
        }
      }
    }
    return counterparts;
  }

  /** How a word of a name fares in the other text. */
  enum Match {
    /** A word there can be it; or it is too short to be looked at. */
    FOUND,
    /** What sounds like it is there, and not spelled as one of the two demands. */
    ALIKE,
    /** Nothing there can be it. */
    NONE
  }

  /** A word of a name of the source. */
  record Mention(Token token, NameWord word, Match match) {}

  /** The names of a source, word by word; none for languages without names. */
  List<List<Mention>> mentions(InspectedPair pair) {
    LanguageTag from = pair.from();
    LanguageTag to = pair.to();
    if (from.meets(to) || !NameTransliterator.knows(from) || !NameTransliterator.knows(to)) {
      return List.of();
    }
    List<NameWord> words =
        NameMentions.of(pair.targetTokens()).words().stream()
            .map(each -> word(each.text(), to, from))
            .toList();
    List<List<Mention>> mentions = new ArrayList<>();
    for (List<Token> name : NameMentions.of(pair.sourceTokens()).names()) {
      List<Mention> found = new ArrayList<>();
      for (Token token : name) {
        NameWord word = word(token.text(), from, to);
        found.add(new Mention(token, word, match(token, word, words)));
      }
      mentions.add(found);
    }
    return mentions;
  }

  private static Match match(Token token, NameWord word, List<NameWord> targets) {
    if (token.text().length() < SHORTEST || targets.stream().anyMatch(word::matches)) {
      return Match.FOUND;
    }
    return agreeing(word, targets) >= 0 ? Match.ALIKE : Match.NONE;
  }

  private static int agreeing(NameWord word, List<NameWord> targets) {
    for (int i = 0; i < targets.size(); i++) {
      if (word.agrees(targets.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOnly(NameWord word, List<NameWord> targets, int agreeing) {
    return targets.stream()
        .allMatch(each -> each.isSpelledAs(targets.get(agreeing)) || !word.agrees(each));
  }

  /** A word of the target that resembles one of the source, and agrees with no other. */
  private int resembling(
      InspectedPair pair,
      Token word,
      NameWord sourceWord,
      NameMentions source,
      List<NameWord> targets) {
    for (int i = 0; i < targets.size(); i++) {
      NameWord target = targets.get(i);
      if (sourceWord.resembles(target)
          && source.words().stream()
              .noneMatch(
                  each ->
                      !each.equals(word)
                          && word(each.text(), pair.from(), pair.to()).agrees(target))) {
        return i;
      }
    }
    return -1;
  }

  private NameWord word(String word, LanguageTag from, LanguageTag to) {
    Key key = new Key(word, from, to);
    NameWord known = kept.get(key);
    if (known == null) {
      known = new NameWord(word, from, to, Names.KNOWN);
      if (kept.size() < MOST_KEPT) {
        kept.put(key, known);
      }
    }
    return known;
  }
}
