package org.korpu.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.korpu.model.LanguageTag;
import org.korpu.morph.FormFeatures;
import org.korpu.morph.GrammaticalCase;
import org.korpu.morph.GrammaticalNumber;
import org.korpu.morph.Inflections;
import org.korpu.morph.PhraseInflection;
import org.korpu.morph.TermGrammar;

/**
 * The forms of official titles, written by hand, against what is made of the titles and what is
 * accepted as their forms.
 */
class FormsGoldTest {

  /**
   * A row of the file.
   *
   * @param term in its dictionary form
   * @param features of the right forms
   */
  private record Row(
      String term, List<FormFeatures> features, List<String> right, List<String> wrong) {}

  /** What came out. */
  private static final class Score {
    private int right;
    private int found;
    private int accepted;
    private int made;
    private int wrong;
    private int refused;
    private int notFound;
    private final List<String> misses = new ArrayList<>();

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d right forms: found %.2f %%, accepted %.2f %%, made %.2f %%;"
              + " %d wrong forms: refused %.2f %% (by the matcher alone %.2f %%)",
          right,
          share(found, right),
          share(accepted, right),
          share(made, right),
          wrong,
          share(refused, wrong),
          share(notFound, wrong));
    }
  }

  @Nested
  class Azerbaijani {
    private final Score score =
        score(
            LanguageTag.AZ,
            List.of(
                GrammaticalCase.NOMINATIVE,
                GrammaticalCase.GENITIVE,
                GrammaticalCase.DATIVE,
                GrammaticalCase.ACCUSATIVE,
                GrammaticalCase.LOCATIVE,
                GrammaticalCase.ABLATIVE));

    @Test
    void formsAreAcceptedRefusedAndMade() {
      check(score);
    }
  }

  @Nested
  class Russian {
    private final Score score =
        score(
            LanguageTag.RU,
            List.of(
                GrammaticalCase.NOMINATIVE,
                GrammaticalCase.GENITIVE,
                GrammaticalCase.DATIVE,
                GrammaticalCase.ACCUSATIVE,
                GrammaticalCase.INSTRUMENTAL,
                GrammaticalCase.PREPOSITIONAL));

    @Test
    void formsAreAcceptedRefusedAndMade() {
      check(score);
    }
  }

  private static void check(Score score) {
    String told = score + "\n" + String.join("\n", score.misses);
    System.out.println(told);
    assertThat(score.right).as("forms").isGreaterThan(1_200);
    assertThat(share(score.found, score.right)).as(told).isGreaterThanOrEqualTo(99.5);
    assertThat(share(score.accepted, score.right)).as(told).isGreaterThanOrEqualTo(99.5);
    assertThat(share(score.made, score.right)).as(told).isGreaterThanOrEqualTo(99);
    assertThat(share(score.refused, score.wrong)).as(told).isGreaterThanOrEqualTo(97);
  }

  private static double share(int part, int all) {
    return 100.0 * part / all;
  }

  private static Score score(LanguageTag language, List<GrammaticalCase> cases) {
    PhraseInflection phrases = Inflections.phrases(language);
    Score score = new Score();
    for (Row row : rows(language, cases)) {
      Term term = new Term(row.term(), language, TermStatus.PREFERRED);
      TermMatcher matcher =
          new TermMatcher(
              Glossary.of(List.of(new Concept("c", ConceptDescription.NONE, List.of(term)))),
              language,
              Inflections.of(language),
              EnumSet.allOf(TermStatus.class));
      for (int i = 0; i < row.right().size(); i++) {
        String right = row.right().get(i);
        FormFeatures features = row.features().get(i);
        score.right++;
        if (isFound(matcher, right)) {
          score.found++;
        } else {
          score.misses.add("not found: " + right);
        }
        if (phrases.read(right, row.term(), TermGrammar.NONE).contains(features)) {
          score.accepted++;
        } else {
          score.misses.add("not read: " + right + " as " + features);
        }
        String made = phrases.form(row.term(), TermGrammar.NONE, features).orElse("nothing");
        if (isEqual(made, right, row.term())) {
          score.made++;
        } else {
          score.misses.add("made " + made + ", not " + right);
        }
      }
      for (String wrong : row.wrong()) {
        score.wrong++;
        boolean found = isFound(matcher, wrong);
        score.notFound += found ? 0 : 1;
        if (!found || phrases.read(wrong, row.term(), TermGrammar.NONE).isEmpty()) {
          score.refused++;
        } else {
          score.misses.add("accepted: " + wrong);
        }
      }
    }
    return score;
  }

  /** Whether the whole text is found as the term. */
  private static boolean isFound(TermMatcher matcher, String text) {
    return matcher.find(text).stream()
        .anyMatch(hit -> hit.start() == 0 && hit.end() == text.length());
  }

  /** A term without {@code ё} has none in its forms. */
  private static boolean isEqual(String made, String right, String term) {
    return made.equals(term.indexOf('ё') < 0 ? right.replace('ё', 'е') : right);
  }

  private static List<Row> rows(LanguageTag language, List<GrammaticalCase> cases) {
    String name = "/org/korpu/morph/forms-" + language.value() + ".tsv";
    List<Row> rows = new ArrayList<>();
    try (InputStream stream = FormsGoldTest.class.getResourceAsStream(name)) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> rows.add(row(line.split("\t", -1), cases)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return rows;
  }

  private static Row row(String[] cells, List<GrammaticalCase> cases) {
    List<String> right = inTerm(cells[0], cells[2]);
    List<FormFeatures> features = new ArrayList<>();
    GrammaticalNumber first =
        cells[1].equals("many") ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    cases.forEach(each -> features.add(FormFeatures.of(first, each)));
    if (cells[1].equals("both")) {
      features.add(FormFeatures.of(GrammaticalNumber.PLURAL, GrammaticalCase.NOMINATIVE));
      features.add(FormFeatures.of(GrammaticalNumber.PLURAL, GrammaticalCase.GENITIVE));
    }
    assertThat(right).as(cells[0]).hasSameSizeAs(features);
    return new Row(right.get(0), features, right, inTerm(cells[0], cells[3]));
  }

  private static List<String> inTerm(String term, String words) {
    return List.of(words.split("; ", -1)).stream().map(word -> term.replace("~", word)).toList();
  }
}
