package org.korpu.format.termtable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.CaseRule;
import org.korpu.glossary.GrammarText;
import org.korpu.glossary.Period;
import org.korpu.glossary.Property;
import org.korpu.glossary.TermDetails;
import org.korpu.model.Message;

/**
 * What is said of a term in braces: {@code from: 1991-10-18; until: 2005-03-19; case: exact; usage:
 * …; source: …}, its grammar in the names of {@link GrammarText}, and for each property {@code
 * x-NAME: value}.
 */
final class TermAttributes {

  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String CASE = "case";
  private static final String USAGE = "usage";
  private static final String SOURCE = "source";
  private static final String PROPERTY = "x-";

  /** What a backslash takes the meaning from in an attribute. */
  private static final String SPECIAL = "|{};:";

  private final Consumer<Message> faults;
  private final Set<String> seen = new HashSet<>();
  private final List<Property> properties = new ArrayList<>();
  private @Nullable CaseRule caseRule;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private final GrammarText grammar = new GrammarText();
  private String usage = "";
  private String source = "";

  private TermAttributes(Consumer<Message> faults) {
    this.faults = faults;
  }

  /**
   * What the text between the braces says.
   *
   * @param faults gets what is wrong; it is left out
   */
  static TermDetails parse(String text, Consumer<Message> faults) {
    TermAttributes attributes = new TermAttributes(faults);
    for (String part : CellText.split(text, ';')) {
      int colon = CellText.find(part, ':', 0);
      if (colon < 0) {
        faults.accept(Message.of(TermTableMessage.NO_ATTRIBUTE, part));
      } else {
        attributes.take(
            CellText.unescape(part.substring(0, colon).strip(), SPECIAL),
            CellText.unescape(part.substring(colon + 1).strip(), SPECIAL));
      }
    }
    return attributes.details();
  }

  private void take(String name, String value) {
    if (name.startsWith(PROPERTY) && name.length() > PROPERTY.length()) {
      properties.add(new Property(name.substring(PROPERTY.length()), value));
      return;
    }
    if (!seen.add(name)) {
      faults.accept(Message.of(TermTableMessage.ATTRIBUTE_TWICE, name));
      return;
    }
    switch (name) {
      case FROM -> from = day(name, value);
      case UNTIL -> until = day(name, value);
      case CASE -> caseRule = caseRule(value);
      case USAGE -> usage = value;
      case SOURCE -> source = value;
      default -> takeGrammar(name, value);
    }
  }

  private void takeGrammar(String name, String value) {
    if (!GrammarText.isName(name)) {
      faults.accept(Message.of(TermTableMessage.UNKNOWN_ATTRIBUTE, name));
    } else if (!grammar.take(name, value)) {
      faults.accept(Message.of(TermTableMessage.BAD_ATTRIBUTE, name, value));
    }
  }

  private @Nullable LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      faults.accept(Message.of(TermTableMessage.BAD_ATTRIBUTE, name, value));
      return null;
    }
  }

  private @Nullable CaseRule caseRule(String value) {
    Optional<CaseRule> rule = named(value);
    if (rule.isEmpty()) {
      faults.accept(Message.of(TermTableMessage.BAD_ATTRIBUTE, CASE, value));
    }
    return rule.orElse(null);
  }

  private static Optional<CaseRule> named(String name) {
    for (CaseRule rule : CaseRule.values()) {
      if (rule.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private TermDetails details() {
    Period validity = Period.ALWAYS;
    if (from != null && until != null && until.isBefore(from)) {
      faults.accept(Message.of(TermTableMessage.BAD_ATTRIBUTE, UNTIL, until.toString()));
    } else if (from != null || until != null) {
      validity = new Period(from, until);
    }
    return grammar.addTo(new TermDetails(caseRule, validity, usage, source, properties));
  }

  /** The text that {@link #parse} reads as these details; empty where there are none. */
  static String text(TermDetails details) {
    List<String> parts = new ArrayList<>();
    LocalDate first = details.validity().from();
    LocalDate last = details.validity().to();
    if (first != null) {
      parts.add(attribute(FROM, first.toString()));
    }
    if (last != null) {
      parts.add(attribute(UNTIL, last.toString()));
    }
    if (details.caseRule() != null) {
      parts.add(attribute(CASE, details.caseRule().name().toLowerCase(Locale.ROOT)));
    }
    GrammarText.of(details).forEach((name, value) -> parts.add(attribute(name, value)));
    if (!details.usage().isEmpty()) {
      parts.add(attribute(USAGE, details.usage()));
    }
    if (!details.source().isEmpty()) {
      parts.add(attribute(SOURCE, details.source()));
    }
    for (Property property : details.properties()) {
      parts.add(attribute(PROPERTY + property.name(), property.value()));
    }
    return String.join("; ", parts);
  }

  /** A colon in the value separates nothing, since it is not the first one. */
  private static String attribute(String name, String value) {
    return CellText.escape(name, SPECIAL) + ": " + CellText.escape(value, "|{};");
  }
}
