package org.korpu.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * What is known of the translations of a batch's words before it is aligned: numbers of one value,
 * marks, words that sound alike, and dictionaries.
 */
final class KnownTranslations {

  /** What the translations of a number or mark may add up to. */
  private static final double MOST = 0.9;

  /**
   * The same for a word: half of the time a translator chooses another one than the dictionary, and
   * a word that is taken to be known speaks against every bead that lacks its translations.
   */
  private static final double MOST_OF_WORD = 0.45;

  private static final double NUMBER = 0.9;
  private static final double NUMBER_WORD = 0.6;
  private static final double MARK = 0.6;
  private static final double COGNATE = 0.6;
  private static final double WORD = 0.6;

  /** Sounds less alike than this are of different words. */
  private static final double ALIKE = 0.66;

  /** Half alike is far less than half sure: many words of a batch sound half alike. */
  private static final double STEEP = 4;

  /** The fewest consonants of a word that is compared by sound. */
  private static final int CONSONANTS = 2;

  /** The fewest letters of its sound. */
  private static final int LETTERS = 4;

  private final Vocabulary x;
  private final Vocabulary y;
  private final TranslationTable.Builder forward;
  private final TranslationTable.Builder backward;

  KnownTranslations(Vocabulary x, Vocabulary y) {
    this.x = x;
    this.y = y;
    forward = new TranslationTable.Builder(x.size());
    backward = new TranslationTable.Builder(y.size());
    numbers();
    marks();
    cognates();
  }

  private void add(int source, int target, double probability) {
    forward.add(source, target, probability);
    backward.add(target, source, probability);
  }

  private void numbers() {
    Map<String, List<Integer>> byValue = new HashMap<>();
    forEachValue(y, (value, id) -> byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(id));
    forEachValue(
        x,
        (value, id) -> {
          for (int other : byValue.getOrDefault(value, List.of())) {
            boolean digits =
                x.token(id).charAt(0) == TokenReader.NUMBER
                    && y.token(other).charAt(0) == TokenReader.NUMBER;
            add(id, other, digits ? NUMBER : NUMBER_WORD);
          }
        });
  }

  private static void forEachValue(Vocabulary vocabulary, ObjIntConsumer<String> visitor) {
    for (int id = 0; id < vocabulary.size(); id++) {
      String token = vocabulary.token(id);
      if (token.charAt(0) == TokenReader.NUMBER || token.charAt(0) == TokenReader.NUMBER_WORD) {
        for (String value : token.substring(1).split("\\|", -1)) {
          visitor.accept(value, id);
        }
      }
    }
  }

  private void marks() {
    for (int id = 0; id < x.size(); id++) {
      if (x.token(id).charAt(0) == TokenReader.MARK) {
        int other = y.find(x.token(id));
        if (other >= 0) {
          add(id, other, MARK);
        }
      }
    }
  }

  private record Sound(int id, String sound) {}

  private void cognates() {
    Map<String, List<Sound>> blocks = new HashMap<>();
    for (Sound sound : sounds(y)) {
      blocks.computeIfAbsent(Phonetics.block(sound.sound()), b -> new ArrayList<>()).add(sound);
    }
    for (Sound one : sounds(x)) {
      for (Sound other : blocks.getOrDefault(Phonetics.block(one.sound()), List.of())) {
        double likeness = Phonetics.likeness(one.sound(), other.sound());
        if (likeness > ALIKE) {
          add(one.id(), other.id(), COGNATE * Math.pow((likeness - ALIKE) / (1 - ALIKE), STEEP));
        }
      }
    }
  }

  private static List<Sound> sounds(Vocabulary vocabulary) {
    List<Sound> sounds = new ArrayList<>();
    for (int id = 0; id < vocabulary.size(); id++) {
      String token = vocabulary.token(id);
      if (token.charAt(0) == TokenReader.WORD) {
        String sound = Phonetics.of(token.substring(1));
        if (sound.length() >= LETTERS && Phonetics.consonants(sound) >= CONSONANTS) {
          sounds.add(new Sound(id, sound));
        }
      }
    }
    return sounds;
  }

  /** Takes in that the tokens of two terms are translations of each other. */
  void addTerm(List<String> source, List<String> target) {
    Set<String> sources = new HashSet<>(source);
    Set<String> targets = new HashSet<>(target);
    for (String s : sources) {
      int id = x.find(s);
      for (String t : targets) {
        int other = y.find(t);
        if (id >= 0 && other >= 0) {
          forward.add(id, other, WORD / targets.size());
          backward.add(other, id, WORD / sources.size());
        }
      }
    }
  }

  private static double most(String token) {
    return token.charAt(0) == TokenReader.WORD ? MOST_OF_WORD : MOST;
  }

  /** Translations of the first language's words. */
  TranslationTable forward() {
    return forward.build(id -> most(x.token(id)));
  }

  /** Translations of the second language's words. */
  TranslationTable backward() {
    return backward.build(id -> most(y.token(id)));
  }
}
