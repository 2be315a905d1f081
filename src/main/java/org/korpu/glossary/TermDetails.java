package org.korpu.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.morph.TermGrammar;

/**
 * What a glossary says about a term beside its text, language and status.
 *
 * @param caseRule how it must be capitalised; null where its spelling tells
 * @param validity the days on which it may be used: of a title that was renamed, those before
 * @param grammar what is known of its forms beyond what its words tell
 * @param usage remark on its use, empty where none is given
 * @param source where it is from, such as an act, empty where none is given
 * @param properties what else a file said of it, in its order
 */
public record TermDetails(
    @Nullable CaseRule caseRule,
    Period validity,
    TermGrammar grammar,
    String usage,
    String source,
    List<Property> properties) {

  /** Nothing beside the term itself. */
  public static final TermDetails NONE = new TermDetails(null, Period.ALWAYS, "", "", List.of());

  public TermDetails {
    properties = List.copyOf(properties);
  }

  /** Of a term of whose forms nothing is known but its words. */
  public TermDetails(
      @Nullable CaseRule caseRule,
      Period validity,
      String usage,
      String source,
      List<Property> properties) {
    this(caseRule, validity, TermGrammar.NONE, usage, source, properties);
  }
}
