package org.korpu.filter.segmentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.korpu.filter.CutExplanation.Decision;
import org.korpu.filter.Segmenter.Piece;
import org.korpu.fuzz.FuzzBytes;
import org.korpu.fuzz.FuzzFile;
import org.korpu.fuzz.FuzzText;
import org.korpu.fuzz.Holds;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * Any rules: a clear refusal, or rules that cut texts into pieces which are the text. Rules made of
 * ordinary expressions cut where the plain reading of them cuts.
 */
public final class SrxFuzz {

  private static final String FILE = "rules.srx";

  private static final FuzzFile FILES =
      FuzzFile.ofSeeds(FuzzFile.XML, "rules-1.srx", "rules-2.srx");

  private static final List<String> TEXTS =
      List.of(
          "Bu 2012-ci ildir. Yeni cümlə! A. Əliyev dedi: «Hə.» Son…  və s.",
          "Mr. Smith came at 5 p.m. He left.\nNew line? Yes",
          "Это т.е. пример. Новое предложение №5! г. Баку",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaa... \uD83D\uDE00. \u0301.x");

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, new LanguageTag("ru-RU"));

  /** What expressions of made rules consist of. */
  private static final List<String> EXPRESSIONS =
      List.of(
          "\\.",
          "[.!?]",
          "[\\.\\?!]+",
          "\\s",
          "\\s+",
          "\\b",
          "\\bMr",
          "\\bv\\p{L}{1,3}",
          "\\w",
          "\\p{Lu}",
          "\\p{Ll}",
          "^",
          "$",
          "\\d{1,3}",
          "(?i:prof)",
          "(?:Mr|Dr|т)",
          "(?<![0-9])",
          "(?<!\\p{L}{1,2})",
          "(?=x)",
          "(?!\\p{Ll})",
          ".",
          "\\n",
          "…",
          "[\\u2028\\n]",
          "\\Q.\\E",
          "a*",
          "a?",
          "[^a]",
          "(?<=s)",
          "\\bA\\.",
          "\\b\\p{Lu}\\.",
          "|",
          "\\bs\\.",
          "\\.\\.",
          " ");

  /**
   * What the engine and the plain reading take in different ways: an expression may match to
   * several ends from one beginning, and the text may end at each place or only at its end.
   */
  private static final Pattern SEVERAL_WAYS =
      Pattern.compile("[*+|$^](?![^\\[]*\\])|(?<!\\()\\?(?![^\\[]*\\])|,[0-9]");

  private SrxFuzz() {}

  /** Called by the fuzzer and by the replay: byte 2 stands before made rules and a text. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    if (input.length > 0 && input[0] == 2) {
      made(new FuzzBytes(input, 1));
      return;
    }
    byte[] file = FILES.of(input);
    try {
      SrxSegmenter segmenter = SrxSegmenter.read(new ByteArrayInputStream(file), FILE);
      for (String text : TEXTS) {
        for (LanguageTag language : LANGUAGES) {
          pieces(segmenter, text, language);
        }
      }
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of("NO_RULES"));
    }
  }

  private static void pieces(SrxSegmenter segmenter, String text, LanguageTag language) {
    List<Piece> pieces = segmenter.split(Segment.of(text), language);
    StringBuilder together = new StringBuilder();
    pieces.forEach(piece -> together.append(piece.content().text()));
    Holds.equal(together.toString(), text, "pieces together");
    Holds.equal(
        segmenter.explain(Segment.of(text), language).decisions().stream()
            .filter(Decision::isCut)
            .map(Decision::place)
            .toList(),
        segmenter.breaks(text, language),
        "cuts that are explained");
  }

  private static void made(FuzzBytes choices) throws Exception {
    StringBuilder rules = new StringBuilder();
    for (int i = choices.below(5); i >= 0; i--) {
      rules.append(choices.below(3) == 0 ? "<rule break=\"yes\">" : "<rule break=\"no\">");
      rules.append("<beforebreak>").append(expression(choices)).append("</beforebreak>");
      rules.append("<afterbreak>").append(expression(choices)).append("</afterbreak></rule>\n");
    }
    rules.append("<rule><beforebreak>[.?!]</beforebreak><afterbreak>\\s</afterbreak></rule>\n");
    byte[] file =
        ("<srx version=\"2.0\"><header cascade=\"yes\"/><body><languagerules>"
                + "<languagerule languagerulename=\"a\">"
                + rules
                + "</languagerule></languagerules><maprules>"
                + "<languagemap languagepattern=\".*\" languagerulename=\"a\"/>"
                + "</maprules></body></srx>")
            .getBytes(UTF_8);
    List<String> words = FuzzText.pieces(choices, 24);
    String text = String.join("", words);
    SrxSegmenter segmenter;
    try {
      segmenter = SrxSegmenter.read(new ByteArrayInputStream(file), FILE);
    } catch (InputException e) {
      Holds.refusal(e, FILE, List.of("NO_RULES"));
      return;
    }
    PlainReading plain;
    try (InputStream in = new ByteArrayInputStream(file)) {
      plain = new PlainReading(in, "az");
    }
    if (!SEVERAL_WAYS.matcher(rules).find()) {
      Holds.equal(
          segmenter.breaks(text, LanguageTag.AZ), plain.breaks(text), "plain reading of " + rules);
    }
    pieces(segmenter, text, LanguageTag.AZ);
  }

  private static String expression(FuzzBytes choices) {
    List<String> parts = new ArrayList<>(Arrays.asList(""));
    for (int i = choices.below(4); i > 0; i--) {
      parts.add(choices.pick(EXPRESSIONS));
    }
    return String.join("", parts).replace("&", "&amp;").replace("<", "&lt;");
  }
}
