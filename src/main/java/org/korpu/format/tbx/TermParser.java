package org.korpu.format.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.CaseRule;
import org.korpu.glossary.GrammarText;
import org.korpu.glossary.Period;
import org.korpu.glossary.Property;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermDetails;
import org.korpu.glossary.TermStatus;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/** Makes a term of its section. */
final class TermParser {

  private final String file;
  private final String concept;
  private final LanguageTag language;
  private final Consumer<Diagnostic> faults;
  private String text = "";
  private @Nullable TermStatus status;
  private @Nullable CaseRule caseRule;
  private Period validity = Period.ALWAYS;
  private final GrammarText grammar = new GrammarText();
  private String usage = "";
  private String source = "";
  private final List<Property> properties = new ArrayList<>();

  TermParser(String file, String concept, LanguageTag language, Consumer<Diagnostic> faults) {
    this.file = file;
    this.concept = concept;
    this.language = language;
    this.faults = faults;
  }

  void read(TbxElement section, ConceptParser parser) {
    for (TbxElement child : section.children()) {
      if (child.name().equals("termGrp")) {
        read(child, parser);
      } else if (child.name().equals("term") && text.isEmpty()) {
        text = child.line();
        parser.statements(child, "", ignored -> {});
      } else {
        parser.statements(child, "", this::take);
      }
    }
  }

  boolean hasText() {
    return !text.isEmpty();
  }

  /** The terms of a language section. Those without a status are admitted, but for the first. */
  static List<Term> withStatuses(List<TermParser> section) {
    boolean preferred = section.stream().anyMatch(each -> each.status == TermStatus.PREFERRED);
    List<Term> terms = new ArrayList<>();
    for (TermParser each : section) {
      TermStatus status = each.status;
      if (status == null) {
        status = preferred ? TermStatus.ADMITTED : TermStatus.PREFERRED;
        preferred = true;
      }
      terms.add(
          new Term(
              each.text,
              each.language,
              status,
              each.grammar.addTo(
                  new TermDetails(
                      each.caseRule, each.validity, each.usage, each.source, each.properties))));
    }
    return terms;
  }

  private void take(ConceptParser.Statement said) {
    String category = said.category();
    if (category.equals(DataCategories.NOTE)) {
      KorpuNote.parse(said.value())
          .ifPresentOrElse(
              korpu -> take(korpu, said), () -> usage = ConceptParser.joined(usage, said.value()));
    } else if (DataCategories.STATUSES.contains(category)) {
      Optional<TermStatus> named = DataCategories.status(said.value());
      if (named.isPresent() && status == null) {
        status = named.get();
      } else {
        properties.add(said.property(category));
      }
    } else if (DataCategories.SOURCES.contains(category) && source.isEmpty()) {
      source = said.value();
    } else if (!DataCategories.isGrammar(category, said.value())
        || !grammar.take(
            DataCategories.grammarName(category), DataCategories.grammarValue(said.value()))) {
      properties.add(said.property(category));
    }
  }

  private void take(KorpuNote korpu, ConceptParser.Statement said) {
    switch (korpu.key()) {
      case KorpuNote.NOTE -> usage = ConceptParser.joined(usage, korpu.value());
      case KorpuNote.VALID ->
          Period.parse(korpu.value())
              .ifPresentOrElse(period -> validity = period, () -> bad(korpu, said));
      case KorpuNote.CASE -> takeCase(korpu, said);
      case KorpuNote.PROPERTY ->
          PropertyText.parse(korpu.value())
              .ifPresentOrElse(properties::add, () -> bad(korpu, said));
      default -> {
        if (!grammar.take(korpu.key(), korpu.value())) {
          bad(korpu, said);
        }
      }
    }
  }

  private void takeCase(KorpuNote korpu, ConceptParser.Statement said) {
    for (CaseRule rule : CaseRule.values()) {
      if (rule.name().toLowerCase(Locale.ROOT).equals(korpu.value())) {
        caseRule = rule;
        return;
      }
    }
    bad(korpu, said);
  }

  private void bad(KorpuNote korpu, ConceptParser.Statement said) {
    faults.accept(
        Diagnostic.error(
            file,
            said.element().position(),
            Message.of(TbxMessage.BAD_KORPU_NOTE, concept, korpu.key(), korpu.value())));
  }
}
