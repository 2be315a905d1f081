package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a unit from the glossary module of XLIFF 2 and puts them to their marks. */
final class Xliff2Glossary {

  private record RawTerm(
      String concept, String term, List<String> translations, String form, String note) {}

  private final Map<String, RawTerm> byToken = new HashMap<>();

  /** Reads {@code <gls:glossary>}, at which the cursor stands. */
  void read(XmlCursor xml) throws IOException {
    while (xml.nextChild()) {
      String ref = xml.attribute("ref");
      RawTerm term = readTerm(xml, xml.own("concept"));
      if (ref != null) {
        byToken.putIfAbsent(Xliff2Unit.token(ref), term);
      }
    }
  }

  private static RawTerm readTerm(XmlCursor xml, @Nullable String concept) throws IOException {
    String term = "";
    String note = "";
    String form = "";
    List<String> translations = new ArrayList<>();
    while (xml.nextChild()) {
      switch (xml.namespace().equals(XliffNames.GLOSSARY) ? xml.name() : "") {
        case "term" -> term = xml.content();
        case "translation" -> {
          boolean inflected = xml.own("form") != null;
          String translation = xml.content();
          if (inflected) {
            form = translation;
          } else if (!translation.isBlank()) {
            translations.add(translation);
          }
        }
        case "definition" -> note = xml.content();
        default -> xml.skip();
      }
    }
    return new RawTerm(
        concept == null ? "" : concept,
        term,
        translations,
        translations.isEmpty() ? "" : form,
        note);
  }

  /**
   * The term of a mark, null where it marks none.
   *
   * @param text the text of the part in which the mark stands
   */
  @Nullable XliffTerm at(Xliff2Content.Mark mark, String text) {
    RawTerm term = byToken.get(mark.token());
    if (term == null && mark.type().equals("term")) {
      String value = mark.value();
      String marked = text.substring(mark.start(), mark.end());
      term = new RawTerm("", marked, List.of(), "", value == null ? "" : value);
    }
    return term == null
        ? null
        : new XliffTerm(
            mark.start(),
            mark.end(),
            term.concept(),
            term.term(),
            term.translations(),
            term.form(),
            term.note());
  }
}
