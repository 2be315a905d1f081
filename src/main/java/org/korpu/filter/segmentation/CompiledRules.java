package org.korpu.filter.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.CutExplanation.Decision;
import org.korpu.filter.SegmentationRule;
import org.korpu.filter.segmentation.SrxRule.Verdict;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.text.CountedText;

/**
 * The rules for one language, compiled. At each place of a text the first rule that matches decides
 * (SRX 2.0, section 3.1). Immutable.
 */
final class CompiledRules {

  /** What most rules are about: a word before a full stop. */
  private static final String FULL_STOP = "\\.";

  private static final Pattern WORD_START = Pattern.compile("(?:\\(\\?<![^()|]*\\))?\\\\b.*");

  /** A group that repeats, or anything that repeats without a bound; also where it is escaped. */
  private static final Pattern LONG = Pattern.compile("\\)\\{|[*+]|,\\}");

  /**
   * How many characters a rule of a stranger may look at in one text, each time anew, for each
   * character of it and at least. Ordinary rules look at each a few times.
   */
  private static final int STEPS_OF_A_CHARACTER = 500;

  private static final long LEAST_STEPS = 10_000_000;

  /** How much two matches of a rule of a stranger may share; more would cost many steps. */
  private static final int LONGEST_OVERLAP = 64;

  /** Whose rules they are. */
  enum Origin {
    /** korpu's own: each repetition has a bound, and the tests measure them. */
    KORPU,
    /** A file of the user, which may hold expressions that never end. */
    FILE
  }

  private final Origin origin;
  private final List<SrxRule> rules;
  private final List<Pattern> patterns = new ArrayList<>();

  /** The expressions as they stand, to tell what they see; compiled when first asked for. */
  private volatile @Nullable List<Pattern> telling;

  /**
   * Compiles rules.
   *
   * @throws java.util.regex.PatternSyntaxException if an expression is wrong
   */
  CompiledRules(List<SrxRule> rules, Origin origin) {
    this.origin = origin;
    this.rules = List.copyOf(rules);
    for (SrxRule rule : rules) {
      patterns.add(fast(rule));
    }
  }

  /**
   * The expression of a rule in a form that is found faster; a match of it ends where the rule
   * decides, and starts anywhere before. A word before a full stop is looked for at full stops, not
   * at the start of every word; that takes a rule with a bound. What does not begin with a word,
   * and what repeats a group, is left as it is: looking back from each of many full stops in a row
   * would take long.
   */
  private static Pattern fast(SrxRule rule) {
    String before = rule.before();
    boolean ends = before.endsWith(FULL_STOP) && !before.endsWith("\\" + FULL_STOP);
    boolean word = WORD_START.matcher(before).matches() && !LONG.matcher(before).find();
    if (!ends || !word || hasAlternatives(before)) {
      return compile(rule);
    }
    try {
      return Pattern.compile(
          FULL_STOP + "(?<=(?:" + before + "))(?=" + rule.after() + ")",
          Pattern.UNICODE_CHARACTER_CLASS);
    } catch (PatternSyntaxException e) {
      return compile(rule); // wrong in itself, or without a bound that Java can see
    }
  }

  /** Whether there is a choice outside all groups; what it ends with is not the end of each. */
  private static boolean hasAlternatives(String expression) {
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      switch (expression.charAt(i)) {
        case '\\' -> i++;
        case '(', '[' -> depth++;
        case ')', ']' -> depth--;
        case '|' -> {
          if (depth <= 0) {
            return true;
          }
        }
        default -> {}
      }
    }
    return depth != 0; // parentheses among characters in brackets: cannot tell
  }

  /** The expression of a rule; a match of it ends where the rule decides. */
  static Pattern compile(SrxRule rule) {
    return Pattern.compile(
        "(?:" + rule.before() + ")(?=" + rule.after() + ")", Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * The places inside the text where a segment ends, ascending; neither start nor end is one.
   *
   * @throws InputException if a rule needs more memory or steps than there are for so long a text
   */
  List<Integer> breaks(CharSequence text) {
    NavigableMap<Integer, Hit> breaks = deciding(Verdict.BREAK, text, patterns);
    if (breaks.isEmpty()) { // headings and table cells: exceptions have nothing to forbid
      return List.of();
    }
    Map<Integer, Hit> exceptions = deciding(Verdict.NO_BREAK, text, patterns);
    List<Integer> cuts = new ArrayList<>(breaks.size());
    for (Map.Entry<Integer, Hit> hit : breaks.entrySet()) {
      Hit exception = exceptions.get(hit.getKey());
      if (exception == null || exception.rule() > hit.getValue().rule()) {
        cuts.add(hit.getKey());
      }
    }
    return List.copyOf(cuts);
  }

  /** What is decided at each place where some rule wants a cut. */
  List<Decision> decisions(String text) {
    List<Pattern> telling = telling();
    NavigableMap<Integer, Hit> breaks = deciding(Verdict.BREAK, text, telling);
    if (breaks.isEmpty()) {
      return List.of();
    }
    Map<Integer, Hit> exceptions = deciding(Verdict.NO_BREAK, text, telling);
    List<Decision> decisions = new ArrayList<>();
    breaks.forEach(
        (place, hit) -> {
          Hit exception = exceptions.get(place);
          decisions.add(
              exception != null && exception.rule() < hit.rule()
                  ? decision(place, exception, text, name(hit))
                  : decision(place, hit, text, null));
        });
    return decisions;
  }

  private List<Pattern> telling() {
    List<Pattern> made = telling;
    if (made == null) {
      made = rules.stream().map(CompiledRules::compile).toList();
      telling = made;
    }
    return made;
  }

  private Decision decision(int place, Hit hit, String text, @Nullable SegmentationRule overruled) {
    return new Decision(place, name(hit), text.substring(hit.start(), place), overruled);
  }

  private SegmentationRule name(Hit hit) {
    return rules.get(hit.rule()).name();
  }

  /**
   * A rule that matches at a place.
   *
   * @param rule its number in order
   * @param start where what it saw before the place begins
   */
  private record Hit(int rule, int start) {}

  /** By place, the first rule with the verdict that matches there. */
  private NavigableMap<Integer, Hit> deciding(
      Verdict verdict, CharSequence text, List<Pattern> patterns) {
    NavigableMap<Integer, Hit> first = new TreeMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      if (rules.get(i).verdict() == verdict) {
        try {
          find(patterns.get(i), i, looked(text), first);
        } catch (StackOverflowError | CountedText.TooManySteps e) {
          // java.util.regex recurses on a repeated group: a rule of the user may do that without
          // bound, or try the same again and again. korpu's own rules bound each repetition.
          throw tooLong(rules.get(i).name(), text.length());
        }
      }
    }
    return first;
  }

  private CharSequence looked(CharSequence text) {
    return origin == Origin.KORPU
        ? text
        : new CountedText(
            text.toString(), Math.max(LEAST_STEPS, (long) text.length() * STEPS_OF_A_CHARACTER));
  }

  private void find(Pattern pattern, int rule, CharSequence text, Map<Integer, Hit> first) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    // Searches on from the place found, not from the end of what follows it: places may be close.
    while (from <= text.length() && matcher.find(from)) {
      int place = matcher.end();
      if (place > 0 && place < text.length() && !isInsidePair(text, place)) {
        first.putIfAbsent(place, new Hit(rule, matcher.start()));
      }
      from = Math.max(origin == Origin.KORPU ? place : overlapping(matcher), from + 1);
    }
  }

  /**
   * Whether a place parts the halves of a character, as an expression that sees nothing finds it.
   */
  private static boolean isInsidePair(CharSequence text, int place) {
    return Character.isLowSurrogate(text.charAt(place))
        && Character.isHighSurrogate(text.charAt(place - 1));
  }

  /**
   * Where the next match may begin: inside the one found, as in {@code A. B. C.}, where what stands
   * before the first place shares a letter with what stands before the second. None of korpu's own
   * rules matches so; the tests compare them with a reading place by place.
   */
  private static int overlapping(Matcher found) {
    return Math.max(found.start() + 1, found.end() - LONGEST_OVERLAP);
  }

  private static InputException tooLong(SegmentationRule rule, int length) {
    return new InputException(
        Diagnostic.error(
                rule.file(),
                rule.position(),
                Message.of(SegmentationMessage.TEXT_TOO_LONG, rule.number(), rule.set(), length))
            .withAdvice(Message.of(SegmentationMessage.BOUND_REPETITION)));
  }
}
