package org.korpu.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.korpu.model.LanguageTag;

/** A batch of documents as numbers. */
final class Corpus {

  /** How many tokens the language at large counts for in a document. */
  private static final double LANGUAGE_AT_LARGE = 150;

  /** The spread of lengths that a text is taken to have beside its own segments. */
  private static final double SPREAD = 0.6;

  private static final double SPREAD_WEIGHT = 5;

  private final List<Vocabulary> vocabularies = new ArrayList<>();
  private final List<List<DocumentSide>> documents = new ArrayList<>();

  Corpus(List<LanguageTag> languages, List<ParallelText> texts) {
    List<List<int[][]>> tokens = new ArrayList<>();
    List<Background> backgrounds = new ArrayList<>();
    for (int side = 0; side < languages.size(); side++) {
      TokenReader reader = new TokenReader(languages.get(side));
      Vocabulary vocabulary = new Vocabulary();
      vocabularies.add(vocabulary);
      backgrounds.add(new Background(languages.get(side), reader));
      tokens.add(read(texts, side, reader, vocabulary));
    }
    for (int text = 0; text < texts.size(); text++) {
      List<DocumentSide> sides = new ArrayList<>();
      for (int side = 0; side < languages.size(); side++) {
        sides.add(
            side(
                texts.get(text).sides().get(side),
                tokens.get(side).get(text),
                vocabularies.get(side),
                backgrounds.get(side)));
      }
      documents.add(sides);
    }
  }

  private static List<int[][]> read(
      List<ParallelText> texts, int side, TokenReader reader, Vocabulary vocabulary) {
    List<int[][]> documents = new ArrayList<>();
    for (ParallelText text : texts) {
      List<String> segments = text.sides().get(side).segments();
      List<List<String>> read =
          IntStream.range(0, segments.size())
              .parallel()
              .mapToObj(i -> reader.read(segments.get(i)))
              .toList();
      documents.add(
          read.stream()
              .map(each -> each.stream().mapToInt(vocabulary::add).toArray())
              .toArray(int[][]::new));
    }
    return documents;
  }

  private static DocumentSide side(
      SegmentedText text, int[][] tokens, Vocabulary vocabulary, Background background) {
    int size = tokens.length;
    int[] lengths = new int[size + 1];
    LastMark[] marks = new LastMark[size];
    BitSet starts = text.paragraphStarts();
    boolean[] opens = new boolean[starts.isEmpty() ? 0 : size];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      String segment = text.segments().get(i);
      int length = letters(segment);
      lengths[i + 1] = lengths[i] + length;
      marks[i] = LastMark.of(segment);
      if (opens.length > 0) {
        opens[i] = starts.get(i);
      }
      double log = LengthModel.log(length);
      sum += log;
      squares += log * log;
    }
    double mean = size == 0 ? 0 : sum / size;
    double variance = size == 0 ? 0 : Math.max(0, squares / size - mean * mean);
    double spread =
        Math.sqrt((variance * size + SPREAD * SPREAD * SPREAD_WEIGHT) / (size + SPREAD_WEIGHT));
    return new DocumentSide(
        tokens, rarity(tokens, vocabulary, background), lengths, marks, opens, mean, spread);
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static float[][] rarity(int[][] tokens, Vocabulary vocabulary, Background background) {
    Map<Integer, Integer> counts = new HashMap<>();
    int total = 0;
    for (int[] segment : tokens) {
      for (int token : segment) {
        counts.merge(token, 1, Integer::sum);
        total++;
      }
    }
    float[][] rarity = new float[tokens.length][];
    for (int i = 0; i < tokens.length; i++) {
      rarity[i] = new float[tokens[i].length];
      for (int k = 0; k < tokens[i].length; k++) {
        int token = tokens[i][k];
        double own = counts.getOrDefault(token, 0);
        double share =
            (own + LANGUAGE_AT_LARGE * background.share(token, vocabulary))
                / (total + LANGUAGE_AT_LARGE);
        rarity[i][k] = (float) (1 / share);
      }
    }
    return rarity;
  }

  Vocabulary vocabulary(int side) {
    return vocabularies.get(side);
  }

  List<DocumentSide> document(int number) {
    return documents.get(number);
  }

  int size() {
    return documents.size();
  }

  /** How many segments of the first language there are. */
  int segments() {
    return documents.stream().mapToInt(sides -> sides.get(0).size()).sum();
  }
}
