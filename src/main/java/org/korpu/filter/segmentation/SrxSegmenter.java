package org.korpu.filter.segmentation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.CutExplanation;
import org.korpu.filter.Segmenter;
import org.korpu.filter.segmentation.SrxDocument.LanguageMap;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * Segments by SRX rules.
 *
 * <p>The rules see the text without its codes, but a code that breaks the line looks like a line
 * separator (U+2028) to them. At a cut, codes that end something stay with the segment before, and
 * codes that begin something go with the segment after. Header options of SRX about codes and
 * sub-flows are not used.
 *
 * <p>Reading the built-in file and compiling the rules of one language, when it is first asked for,
 * take some tens of milliseconds in a fresh process; after that a paragraph of news takes some
 * tenths of a millisecond. Time grows with the length of a paragraph, not with its square. Safe for
 * use by many threads.
 */
public final class SrxSegmenter implements Segmenter {

  private final SrxDocument document;
  private final AbbreviationRules abbreviations;
  private final CompiledRules.Origin origin;
  private final Map<String, CompiledRules> compiled = new ConcurrentHashMap<>();

  private SrxSegmenter(
      SrxDocument document, AbbreviationRules abbreviations, CompiledRules.Origin origin) {
    this.document = document;
    this.abbreviations = abbreviations;
    this.origin = origin;
  }

  /**
   * With korpu's own rules: Azerbaijani, English, Russian, and general ones for other languages.
   */
  public static SrxSegmenter builtIn() {
    return new SrxSegmenter(
        BuiltInRules.read(), new AbbreviationRules(Map.of()), CompiledRules.Origin.KORPU);
  }

  /**
   * With the rules of a file. A language that no map of the file fits is not cut at all.
   *
   * @param in SRX 2.0 or 1.0; read to its end, closed by the caller
   * @param file its name for messages
   * @throws InputException if it is not SRX, or with one diagnostic for each bad expression
   */
  public static SrxSegmenter read(InputStream in, String file) {
    SrxDocument document = SrxReader.read(in, file);
    List<Diagnostic> faults = faults(document, file);
    if (!faults.isEmpty()) {
      throw new InputException(faults);
    }
    return new SrxSegmenter(document, new AbbreviationRules(Map.of()), CompiledRules.Origin.FILE);
  }

  /**
   * These rules with abbreviations of the user in place of any it had. In an SRX file that has a
   * set of rules named {@code Abbreviations} for the language, as korpu's own does, they stand at
   * its end: what stands before it decides before them. Elsewhere they decide before all.
   *
   * @param lists by language; {@code az} holds for {@code az-Latn} too
   */
  public SrxSegmenter withAbbreviations(Map<LanguageTag, List<Abbreviation>> lists) {
    return new SrxSegmenter(document, new AbbreviationRules(lists), origin);
  }

  @Override
  public List<Piece> split(Segment content, LanguageTag language) {
    ContentCutter cutter = new ContentCutter(content);
    return cutter.cut(rules(language).breaks(cutter.text()));
  }

  @Override
  public CutExplanation explain(Segment content, LanguageTag language) {
    String text = new ContentCutter(content).text();
    return new CutExplanation(text, rules(language).decisions(text));
  }

  /**
   * Where plain text is to be cut: offsets right after the last character of a segment, before the
   * white space that follows, ascending; neither 0 nor the length of the text is among them.
   */
  List<Integer> breaks(String text, LanguageTag language) {
    return rules(language).breaks(text);
  }

  private CompiledRules rules(LanguageTag language) {
    CompiledRules rules = compiled.get(language.value());
    return rules == null ? compile(language) : rules;
  }

  private synchronized CompiledRules compile(LanguageTag language) {
    CompiledRules rules = compiled.get(language.value());
    if (rules == null) {
      rules = new CompiledRules(document.rulesFor(language, abbreviations), origin);
      compiled.put(language.value(), rules);
    }
    return rules;
  }

  private static List<Diagnostic> faults(SrxDocument document, String file) {
    List<Diagnostic> faults = new ArrayList<>();
    for (LanguageMap map : document.maps()) {
      try {
        Pattern.compile(map.pattern());
      } catch (PatternSyntaxException e) {
        Message cause =
            Message.of(SegmentationMessage.BAD_LANGUAGE_PATTERN, map.pattern(), e.getDescription());
        faults.add(fault(file, map.position(), cause));
      }
    }
    document
        .ruleSets()
        .forEach(
            (name, rules) -> {
              for (int i = 0; i < rules.size(); i++) {
                SrxRule rule = rules.get(i);
                for (String expression : List.of(rule.before(), rule.after())) {
                  try {
                    Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
                  } catch (PatternSyntaxException e) {
                    Message cause =
                        Message.of(
                            SegmentationMessage.BAD_EXPRESSION,
                            i + 1,
                            name,
                            expression,
                            e.getDescription());
                    faults.add(fault(file, rule.name().position(), cause));
                  }
                }
              }
            });
    return faults;
  }

  private static Diagnostic fault(String file, @Nullable Position position, Message cause) {
    return Diagnostic.error(file, position, cause)
        .withAdvice(Message.of(SegmentationMessage.CORRECT_EXPRESSION));
  }
}
