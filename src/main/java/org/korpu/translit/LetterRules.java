package org.korpu.translit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules by letter from one language into another for names of one origin. Immutable. */
final class LetterRules {

  private static final String RESOURCE = "letters.rules";

  /**
   * A group of letters at its place in a word.
   *
   * @param begin where it begins
   * @param end where it ends, exclusive
   * @param renderings what it can become
   */
  record Step(int begin, int end, List<String> renderings) {}

  private final NameLanguage from;
  private final Map<Character, List<LetterRule>> byLetter = new HashMap<>();

  private LetterRules(NameLanguage from) {
    this.from = from;
  }

  /** All sections of the resource, by {@link #section}. */
  static Map<String, LetterRules> read() {
    try (InputStream in =
            Objects.requireNonNull(LetterRules.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, LetterRules> sections = new HashMap<>();
      LetterRules rules = new LetterRules(NameLanguage.AZ);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isEmpty() || line.charAt(0) == '#') {
          continue;
        }
        int space = line.indexOf(' ');
        if (line.charAt(0) == '[' && line.endsWith("]")) {
          rules = new LetterRules(of(line.substring(1, space)));
          sections.put(line.substring(1, line.length() - 1), rules);
        } else {
          rules.add(LetterRule.parse(line));
        }
      }
      return Map.copyOf(sections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NameLanguage of(String code) {
    for (NameLanguage language : NameLanguage.values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new IllegalStateException(RESOURCE + ": " + code);
  }

  /** The name of a section. */
  static String section(NameLanguage from, NameLanguage to, NameOrigin origin) {
    String names = origin == NameOrigin.AZ ? "azerbaijani" : "foreign";
    return from.code() + " " + to.code() + " " + names;
  }

  /** The name of the section for initials. */
  static String initials(NameLanguage from, NameLanguage to) {
    return from.code() + " " + to.code() + " initials";
  }

  private void add(LetterRule rule) {
    byLetter.computeIfAbsent(rule.letters().charAt(0), c -> new ArrayList<>(4)).add(rule);
  }

  /** Cuts a word in small letters into groups; a letter without a rule becomes itself. */
  List<Step> steps(String word) {
    List<Step> steps = new ArrayList<>(word.length());
    int place = 0;
    while (place < word.length()) {
      Step step = step(word, place);
      steps.add(step);
      place = step.end();
    }
    return steps;
  }

  private Step step(String word, int place) {
    for (LetterRule rule : byLetter.getOrDefault(word.charAt(place), List.of())) {
      if (rule.fits(word, place, from)) {
        return new Step(place, place + rule.letters().length(), rule.renderings());
      }
    }
    return new Step(place, place + 1, List.of(word.substring(place, place + 1)));
  }
}
