package org.korpu.format.tbx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.GrammarText;
import org.korpu.glossary.Period;
import org.korpu.glossary.Property;
import org.korpu.glossary.Tenure;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermDetails;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;

/**
 * Writes a glossary as TBX-Basic, data categories as attributes, in UTF-8. The same glossary gives
 * the same bytes. A concept keeps its terms, grouped by language; a concept without terms is
 * written too, although TBX wants one in each.
 */
public final class TbxWriter {

  private final TbxVersion version;
  private final XmlLines xml;
  private final Map<String, String> xmlIds;

  private TbxWriter(Glossary glossary, TbxVersion version, Writer out) {
    this.version = version;
    this.xml = new XmlLines(out);
    this.xmlIds = xmlIds(glossary);
  }

  /**
   * Writes a glossary; the stream is flushed and left open.
   *
   * @throws InputException if a text has a character that XML cannot hold
   * @throws IOException if the stream fails
   */
  public static void write(Glossary glossary, TbxVersion version, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new TbxWriter(glossary, version, writer).document(glossary);
    writer.flush();
  }

  private String element(String v3, String v2) {
    return version == TbxVersion.V3 ? v3 : v2;
  }

  private void document(Glossary glossary) throws IOException {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    if (version == TbxVersion.V3) {
      xml.open(
          "tbx",
          "style",
          "dca",
          "type",
          "TBX-Basic",
          "xml:lang",
          "en",
          "xmlns",
          "urn:iso:std:iso:30042:ed-2");
    } else {
      xml.open("martif", "type", "TBX-Basic", "xml:lang", "en");
    }
    String header = element("tbxHeader", "martifHeader");
    xml.open(header);
    xml.open("fileDesc");
    xml.open("sourceDesc");
    xml.text(
        "p",
        "A glossary of korpu. Notes that begin with [korpu:…] hold what TBX-Basic has"
            + " no data category for.");
    xml.close("sourceDesc");
    xml.close("fileDesc");
    if (version == TbxVersion.V2) {
      xml.open("encodingDesc");
      xml.text("p", "TBXBasicXCSV02.xcs", "type", "XCSURI");
      xml.close("encodingDesc");
    }
    xml.close(header);
    xml.open("text");
    xml.open("body");
    for (Concept concept : glossary.concepts()) {
      concept(concept);
    }
    xml.close("body");
    xml.close("text");
    xml.close(element("tbx", "martif"));
  }

  private void concept(Concept concept) throws IOException {
    xml.enter(concept.id());
    String entry = element("conceptEntry", "termEntry");
    String xmlId = xmlIds.getOrDefault(concept.id(), concept.id());
    xml.open(entry, "id", xmlId);
    if (!xmlId.equals(concept.id())) {
      note(KorpuNote.ID, concept.id());
    }
    if (!concept.domain().isEmpty()) {
      xml.text("descrip", concept.domain(), "type", DataCategories.SUBJECT_FIELD);
    }
    Map<LanguageTag, List<Term>> sections = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      sections.computeIfAbsent(term.language(), tag -> new ArrayList<>()).add(term);
    }
    for (Map.Entry<LanguageTag, String> each : concept.description().definitions().entrySet()) {
      if (!sections.containsKey(each.getKey())) {
        xml.text(
            "descrip",
            each.getValue(),
            "type",
            DataCategories.DEFINITION,
            "xml:lang",
            each.getKey().value());
      }
    }
    source(concept.description().source());
    if (!concept.note().isEmpty()) {
      xml.text("note", KorpuNote.ofNote(concept.note()));
    }
    noteIfAny(KorpuNote.BROADER, concept.relations().broader());
    noteIfAny(KorpuNote.REPLACED_BY, concept.relations().replacedBy());
    for (Tenure holder : concept.holders()) {
      note(KorpuNote.HOLDER, holder.text());
    }
    for (Property property : concept.description().properties()) {
      if (!admin(property)) {
        note(KorpuNote.PROPERTY, PropertyText.of(property));
      }
    }
    for (Map.Entry<LanguageTag, List<Term>> section : sections.entrySet()) {
      String element = element("langSec", "langSet");
      xml.open(element, "xml:lang", section.getKey().value());
      String definition = concept.description().definitions().get(section.getKey());
      if (definition != null) {
        xml.text("descrip", definition, "type", DataCategories.DEFINITION);
      }
      for (Term term : section.getValue()) {
        term(term);
      }
      xml.close(element);
    }
    xml.close(entry);
  }

  private void term(Term term) throws IOException {
    String element = element("termSec", "tig");
    TermDetails details = term.details();
    xml.open(element);
    xml.text("term", term.text());
    xml.text("termNote", DataCategories.nameOf(term.status()), "type", DataCategories.STATUS);
    Map<String, String> grammar = new LinkedHashMap<>(GrammarText.of(details));
    for (Map.Entry<String, String> each : GrammarText.of(details).entrySet()) {
      Optional<String> category = DataCategories.categoryOf(each.getKey());
      // TBX-Basic knows no proper nouns: a note says so.
      if (category.isPresent() && !each.getValue().contains("-")) {
        xml.text("termNote", each.getValue(), "type", category.get());
        grammar.remove(each.getKey());
      }
    }
    // TBX wants all termNotes before the rest, and the order of properties is to stay.
    int i = 0;
    List<Property> properties = details.properties();
    for (; i < properties.size(); i++) {
      Property property = properties.get(i);
      if (!DataCategories.isTermNote(property.name(), property.value())) {
        break;
      }
      xml.text("termNote", property.value(), "type", property.name());
    }
    source(details.source());
    if (!details.usage().isEmpty()) {
      xml.text("note", KorpuNote.ofNote(details.usage()));
    }
    if (!details.validity().equals(Period.ALWAYS)) {
      note(KorpuNote.VALID, details.validity().text());
    }
    if (details.caseRule() != null) {
      note(KorpuNote.CASE, details.caseRule().name().toLowerCase(Locale.ROOT));
    }
    for (Map.Entry<String, String> each : grammar.entrySet()) {
      note(each.getKey(), each.getValue());
    }
    for (Property property : properties.subList(i, properties.size())) {
      if (property.name().equals(DataCategories.CONTEXT) && !property.value().isEmpty()) {
        xml.text("descrip", property.value(), "type", DataCategories.CONTEXT);
      } else if (!admin(property)) {
        note(KorpuNote.PROPERTY, PropertyText.of(property));
      }
    }
    xml.close(element);
  }

  private void source(String source) throws IOException {
    if (!source.isEmpty()) {
      xml.text("admin", source, "type", DataCategories.SOURCE);
    }
  }

  private boolean admin(Property property) throws IOException {
    boolean known = DataCategories.ADMIN.contains(property.name()) && !property.value().isEmpty();
    if (known) {
      xml.text("admin", property.value(), "type", property.name());
    }
    return known;
  }

  private void note(String key, String value) throws IOException {
    xml.text("note", new KorpuNote(key, value).text());
  }

  private void noteIfAny(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      note(key, value);
    }
  }

  /** An XML name for each id: the id itself where it is one. */
  private static Map<String, String> xmlIds(Glossary glossary) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    glossary.concepts().forEach(concept -> taken.add(concept.id()));
    for (Concept concept : glossary.concepts()) {
      String id = concept.id();
      if (!id.matches("[A-Za-z_][A-Za-z0-9._-]*")) {
        String base = "_" + id.replaceAll("[^A-Za-z0-9._-]", "_");
        String name = org.korpu.glossary.ConceptIds.free(base, taken::contains);
        taken.add(name);
        names.put(id, name);
      }
    }
    return names;
  }
}
