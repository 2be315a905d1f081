package org.korpu.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.TermMatchers;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.model.Severity;
import org.korpu.text.MeantName;

/** The registry of all checks. Immutable, and safe for many threads. */
public final class Checks {

  private final Map<String, Check> byName = new LinkedHashMap<>();

  /**
   * All checks.
   *
   * @param terms the terms to hold translations against; with an empty glossary the checks of terms
   *     find nothing
   * @param orthographies the dictionaries to hold the spelling against
   * @param options what a workspace wants otherwise than usual
   */
  public Checks(TermMatchers terms, Orthographies orthographies, CheckOptions options) {
    add(new TermMissing(terms));
    add(new TermForbidden(terms));
    add(new TermInconsistent(terms));
    add(new TitleCase(terms));
    add(new NameInconsistent());
    add(new NumberMismatch());
    add(new DateMismatch());
    add(new OrdinalSuffix());
    add(new NumberFormat(options));
    add(new TargetEmpty());
    add(new SegmentMissing());
    add(new TargetEqualsSource());
    add(new WrongLanguage());
    add(new UntranslatedWord());
    add(new LengthRatio(options.lengths()));
    add(new UrlEmail());
    add(new CodesMismatch());
    add(new Punctuation());
    add(new Brackets());
    add(new Capitalisation());
    add(new WhiteSpace());
    add(new NoBreakSpace(options.together()));
    add(new RepeatedWord());
    add(new QuotesStyle(options));
    add(new Dashes(options));
    add(new LookAlike());
    add(new MixedScript());
    add(new ForbiddenCharacters(options));
    add(new VowelHarmony());
    add(new Spelling(orthographies, terms));
    add(new TargetInconsistent());
    add(new SourceInconsistent());
  }

  private void add(Check check) {
    byName.put(check.name(), check);
  }

  /** All checks, in the order in which they run. */
  public List<Check> all() {
    return List.copyOf(byName.values());
  }

  /** The checks that run where none are named. */
  public List<Check> defaults() {
    return byName.values().stream().filter(Check::runsByDefault).toList();
  }

  /**
   * The checks of these names, each once, in the order in which they run.
   *
   * @throws InputException if a name is no check; the advice lists those that are
   */
  public List<Check> named(Collection<String> names) {
    List<Diagnostic> unknown =
        names.stream()
            .filter(name -> !byName.containsKey(name))
            .map(name -> unknown(name, null, null))
            .toList();
    if (!unknown.isEmpty()) {
      throw new InputException(unknown);
    }
    return byName.values().stream().filter(check -> names.contains(check.name())).toList();
  }

  /**
   * What to say of a name that is no check.
   *
   * @param file where it stands, null for the command line
   */
  public Diagnostic unknown(String name, @Nullable String file, @Nullable Position position) {
    List<String> similar = MeantName.of(name, byName.keySet());
    String known = byName.keySet().stream().sorted().collect(Collectors.joining(", "));
    return new Diagnostic(
        Severity.ERROR,
        file,
        position,
        similar.isEmpty()
            ? Message.of(CheckMessage.UNKNOWN_CHECK, name)
            : Message.of(CheckMessage.UNKNOWN_CHECK_SIMILAR, name, String.join(", ", similar)),
        Message.of(CheckMessage.UNKNOWN_CHECK_ADVICE, known));
  }
}
