package org.korpu.curate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/**
 * The registry of all cleaning rules, in the order in which they run: first those that repair, so
 * that nothing is removed that could be saved; last what needs two languages to be left.
 */
public final class CleaningRules {

  private static final Map<String, CleaningRule> BY_NAME =
      index(
          new BrokenEncodingRule(),
          new ControlCharactersRule(),
          new LookAlikeLettersRule(),
          new WhiteSpaceRule(),
          new DuplicateCodesRule(),
          new EmptyVariantRule(),
          new WrongScriptRule(),
          new WrongLanguageRule(),
          new SameAsSourceRule(),
          new LengthRatioRule(),
          new CodeMismatchRule(),
          new SingleLanguageRule());

  private CleaningRules() {}

  /** All rules. */
  public static List<CleaningRule> all() {
    return List.copyOf(BY_NAME.values());
  }

  /**
   * The rules of a run, in the order in which they run.
   *
   * @param named those that run; the default ones if empty
   * @param excepted those that do not
   * @throws InputException if a name is no rule; the advice lists those that are
   */
  public static List<CleaningRule> select(Collection<String> named, Collection<String> excepted) {
    List<Diagnostic> unknown =
        Stream.concat(named.stream(), excepted.stream())
            .filter(name -> !BY_NAME.containsKey(name))
            .map(CleaningRules::unknown)
            .toList();
    if (!unknown.isEmpty()) {
      throw new InputException(unknown);
    }
    return BY_NAME.values().stream()
        .filter(
            rule ->
                named.isEmpty()
                    ? rule.use() == CleaningRule.Use.DEFAULT
                    : named.contains(rule.name()))
        .filter(rule -> !excepted.contains(rule.name()))
        .toList();
  }

  private static Map<String, CleaningRule> index(CleaningRule... rules) {
    Map<String, CleaningRule> index = new LinkedHashMap<>();
    for (CleaningRule rule : rules) {
      index.put(rule.name(), rule);
    }
    return index;
  }

  private static Diagnostic unknown(String name) {
    String known = BY_NAME.keySet().stream().sorted().collect(Collectors.joining(", "));
    return new Diagnostic(
        Severity.ERROR,
        null,
        null,
        Message.of(CleaningMessage.UNKNOWN_RULE, name),
        Message.of(CleaningMessage.UNKNOWN_RULE_ADVICE, known));
  }
}
