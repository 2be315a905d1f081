package org.korpu.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.text.Token;
import org.korpu.translit.NameTransliterator;

/**
 * Finds for the words of names in a source what they are in the target. What it learns of a word it
 * keeps, for the first {@value #MOST_KEPT} words of a language. Safe for many threads.
 */
final class PairedNames {

  private static final int MOST_KEPT = 50_000;

  /** Shorter words are not looked at: too many others resemble them. */
  private static final int SHORTEST = 4;

  private record Languages(LanguageTag from, LanguageTag to) {}

  private final Map<Languages, Words> kept = new ConcurrentHashMap<>();

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
    NameMentions source = pair.sourceText().names();
    if (source.names().isEmpty()) {
      return List.of();
    }
    Words ofSource = words(from, to);
    Words ofTarget = words(to, from);
    List<Token> target = pair.targetText().names().words();
    NameWord[] words = ofTarget.of(target);
    List<Counterpart> counterparts = new ArrayList<>();
    for (List<Token> name : source.names()) {
      NameWord[] ofName = ofSource.of(name);
      String key = key(ofName);
      for (int place = 0; place < ofName.length; place++) {
        Token word = name.get(place);
        if (word.text().length() >= SHORTEST) {
          NameWord sourceWord = ofName[place];
          int agreeing = agreeing(sourceWord, words);
          boolean only = agreeing >= 0 && isOnly(sourceWord, words, agreeing);
          boolean held = agreeing < 0 && sourceWord.isAzerbaijani();
          int near = held ? resembling(sourceWord, ofSource.of(source.words()), words) : -1;
          counterparts.add(
              new Counterpart(
                  key,
                  place,
                  word,
                  sourceWord,
                  only ? target.get(agreeing) : null,
                  only ? words[agreeing] : null,
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
    Words ofSource = words(from, to);
    NameWord[] targets = words(to, from).of(pair.targetText().names().words());
    List<List<Mention>> mentions = new ArrayList<>();
    for (List<Token> name : pair.sourceText().names().names()) {
      NameWord[] words = ofSource.of(name);
      List<Mention> found = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        found.add(new Mention(name.get(i), words[i], match(name.get(i), words[i], targets)));
      }
      mentions.add(found);
    }
    return mentions;
  }

  private static Match match(Token token, NameWord word, NameWord[] targets) {
    if (token.text().length() < SHORTEST || Arrays.stream(targets).anyMatch(word::matches)) {
      return Match.FOUND;
    }
    return agreeing(word, targets) >= 0 ? Match.ALIKE : Match.NONE;
  }

  private static String key(NameWord[] name) {
    StringBuilder key = new StringBuilder();
    for (NameWord each : name) {
      key.append(each.base()).append(' ');
    }
    return key.toString();
  }

  private static int agreeing(NameWord word, NameWord[] targets) {
    for (int i = 0; i < targets.length; i++) {
      if (word.agrees(targets[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOnly(NameWord word, NameWord[] targets, int agreeing) {
    // What stands before the first that agrees does not.
    for (int i = agreeing + 1; i < targets.length; i++) {
      if (!targets[i].isSpelledAs(targets[agreeing]) && word.agrees(targets[i])) {
        return false;
      }
    }
    return true;
  }

  /** A word of the target that resembles one of the source, and agrees with no other. */
  private static int resembling(NameWord word, NameWord[] source, NameWord[] targets) {
    for (int i = 0; i < targets.length; i++) {
      NameWord target = targets[i];
      if (word.resembles(target)
          && Arrays.stream(source).noneMatch(each -> each != word && each.agrees(target))) {
        return i;
      }
    }
    return -1;
  }

  private Words words(LanguageTag from, LanguageTag to) {
    Languages languages = new Languages(from, to);
    Words words = kept.get(languages); // without the lock that the next line takes
    return words == null
        ? kept.computeIfAbsent(languages, each -> new Words(each.from(), each.to()))
        : words;
  }

  /** The words of one language that were met. */
  private static final class Words {

    private final LanguageTag from;
    private final LanguageTag to;
    private final Map<String, NameWord> kept = new ConcurrentHashMap<>();

    Words(LanguageTag from, LanguageTag to) {
      this.from = from;
      this.to = to;
    }

    NameWord[] of(List<Token> tokens) {
      NameWord[] words = new NameWord[tokens.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = of(tokens.get(i).text());
      }
      return words;
    }

    private NameWord of(String word) {
      NameWord known = kept.get(word);
      if (known == null) {
        known = new NameWord(word, from, to, Names.KNOWN);
        if (kept.size() < MOST_KEPT) {
          kept.put(word, known);
        }
      }
      return known;
    }
  }
}
