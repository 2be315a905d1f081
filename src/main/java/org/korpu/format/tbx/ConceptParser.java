package org.korpu.format.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.glossary.Concept;
import org.korpu.glossary.ConceptDescription;
import org.korpu.glossary.ConceptRelations;
import org.korpu.glossary.Property;
import org.korpu.glossary.Tenure;
import org.korpu.glossary.Term;
import org.korpu.model.Diagnostic;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/**
 * Makes a concept of its element, whatever version and style it is in. What korpu has no meaning
 * for becomes a property of the concept or of the term; what cannot be read is reported.
 */
final class ConceptParser {

  private static final Set<String> LANGUAGE_SECTIONS = Set.of("langSec", "langSet", "langGroup");
  private static final Set<String> TERM_SECTIONS = Set.of("termSec", "tig", "ntig", "termGroup");

  /** What an element says. */
  record Statement(String category, String value, String target, TbxElement element) {

    /** What it says as a property: the target, then the text where it says something else. */
    Property property(String name) {
      boolean both = !target.isEmpty() && !value.isEmpty() && !value.equals(target);
      String said = target.isEmpty() ? value : both ? target + ' ' + value : target;
      return new Property(name, said);
    }
  }

  private final String file;
  private final LanguageTag defaultLanguage;
  private final Consumer<Diagnostic> faults;
  private final TbxElement entry;
  private String id;
  private String domain = "";
  private String note = "";
  private String source = "";
  private String broader = "";
  private String replacedBy = "";
  private final SortedMap<LanguageTag, String> definitions = new TreeMap<>();
  private final List<Property> properties = new ArrayList<>();
  private final List<Tenure> holders = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private int marked;

  /**
   * For one concept.
   *
   * @param language of what names none
   */
  ConceptParser(String file, LanguageTag language, TbxElement entry, Consumer<Diagnostic> faults) {
    this.file = file;
    this.defaultLanguage = language;
    this.entry = entry;
    this.faults = faults;
    String given = entry.attribute("id");
    this.id = given == null ? "" : given.strip();
  }

  /**
   * The concept.
   *
   * @return nothing where it has neither id nor term
   */
  Optional<Concept> parse() {
    for (TbxElement child : entry.children()) {
      if (LANGUAGE_SECTIONS.contains(child.name())) {
        languageSection(child);
      } else {
        statements(child, "", this::take);
      }
    }
    if (terms.isEmpty()) {
      faults.accept(
          Diagnostic.warning(file, entry.position(), Message.of(TbxMessage.NO_TERMS, id)));
    }
    if (id.isBlank()) {
      if (terms.isEmpty()) {
        return Optional.empty();
      }
      id = org.korpu.glossary.ConceptIds.of(terms);
    }
    return Optional.of(
        new Concept(
            id,
            new ConceptDescription(domain, definitions, note, source, properties),
            terms,
            new ConceptRelations(broader, replacedBy),
            holders));
  }

  /** How many texts had marks in them. */
  int marked() {
    return marked;
  }

  /** Whether the file gave the concept its id. */
  boolean hasOwnId() {
    return entry.attribute("id") != null;
  }

  private void take(Statement said) {
    switch (said.category()) {
      case DataCategories.NOTE ->
          KorpuNote.parse(said.value())
              .ifPresentOrElse(korpu -> take(korpu, said), () -> note = joined(note, said.value()));
      case DataCategories.SUBJECT_FIELD -> domain = firstOrProperty(domain, said);
      case DataCategories.DEFINITION -> define(said, defaultLanguage, said.category());
      default -> {
        if (DataCategories.SOURCES.contains(said.category())) {
          source = firstOrProperty(source, said);
        } else if (DataCategories.BROADER.contains(said.category())
            && broader.isEmpty()
            && !said.target().isEmpty()) {
          broader = said.target();
        } else {
          properties.add(said.property(said.category()));
        }
      }
    }
  }

  private String firstOrProperty(String before, Statement said) {
    if (before.isEmpty()) {
      return said.value();
    }
    properties.add(said.property(said.category()));
    return before;
  }

  private void define(Statement said, LanguageTag language, String name) {
    String written = said.element().attribute("lang");
    LanguageTag own = written == null ? language : LanguageTag.parse(written).orElse(language);
    if (!said.value().isEmpty() && definitions.putIfAbsent(own, said.value()) != null) {
      properties.add(said.property(name));
    }
  }

  private void take(KorpuNote korpu, Statement said) {
    switch (korpu.key()) {
      case KorpuNote.ID -> id = korpu.value();
      case KorpuNote.NOTE -> note = joined(note, korpu.value());
      case KorpuNote.BROADER -> broader = korpu.value();
      case KorpuNote.REPLACED_BY -> replacedBy = korpu.value();
      case KorpuNote.HOLDER ->
          Tenure.parse(korpu.value()).ifPresentOrElse(holders::add, () -> bad(korpu, said));
      case KorpuNote.PROPERTY ->
          PropertyText.parse(korpu.value())
              .ifPresentOrElse(properties::add, () -> bad(korpu, said));
      default -> bad(korpu, said);
    }
  }

  private void bad(KorpuNote korpu, Statement said) {
    faults.accept(
        Diagnostic.error(
            file,
            said.element().position(),
            Message.of(TbxMessage.BAD_KORPU_NOTE, id, korpu.key(), korpu.value())));
  }

  private void languageSection(TbxElement section) {
    String written = section.attribute("lang");
    if (written == null) {
      error(section, Message.of(TbxMessage.NO_LANGUAGE, id));
      return;
    }
    Optional<LanguageTag> parsed = LanguageTag.parse(written);
    if (parsed.isEmpty()) {
      error(section, Message.of(TbxMessage.BAD_LANGUAGE, id, written));
      return;
    }
    LanguageTag language = parsed.get();
    List<TermParser> found = new ArrayList<>();
    for (TbxElement child : section.children()) {
      if (TERM_SECTIONS.contains(child.name())) {
        TermParser term = new TermParser(file, id, language, faults);
        term.read(child, this);
        if (term.hasText()) {
          found.add(term);
        } else {
          error(child, Message.of(TbxMessage.NO_TERM_TEXT, id));
        }
      } else {
        statements(child, "", said -> takeOfLanguage(said, language));
      }
    }
    terms.addAll(TermParser.withStatuses(found));
  }

  private void takeOfLanguage(Statement said, LanguageTag language) {
    String name = said.category() + ':' + language.value();
    if (said.category().equals(DataCategories.DEFINITION)) {
      define(said, language, name);
    } else {
      properties.add(said.property(name));
    }
  }

  /** Gives what an element says, or, of a group, each of its members. */
  void statements(TbxElement element, String group, Consumer<Statement> taker) {
    marked += element.hasMarkup() ? 1 : 0;
    List<TbxElement> children = element.children();
    if (children.isEmpty()) {
      taker.accept(
          new Statement(group + category(element), element.text(), target(element), element));
      return;
    }
    // The first member of a group is what it is about, the others say something of that one.
    String path = element.name().endsWith("Grp") ? group : group + category(element) + '/';
    for (int i = 0; i < children.size(); i++) {
      statements(children.get(i), path, taker);
      if (i == 0 && element.name().endsWith("Grp")) {
        path = path + category(children.get(0)) + '/';
      }
    }
  }

  private static String category(TbxElement element) {
    String type = element.attribute("type");
    return type == null || type.isBlank() ? element.name() : type.strip();
  }

  private static String target(TbxElement element) {
    @Nullable String target = element.attribute("target");
    return target == null ? "" : target.strip();
  }

  static String joined(String before, String more) {
    return before.isEmpty() || more.isEmpty() ? before + more : before + '\n' + more;
  }

  private void error(TbxElement element, Message cause) {
    faults.accept(Diagnostic.error(file, element.position(), cause));
  }
}
