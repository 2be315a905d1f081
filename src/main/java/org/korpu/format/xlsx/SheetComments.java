package org.korpu.format.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.office.OfficeArchive;
import org.korpu.format.office.OfficeArchive.Relation;
import org.korpu.format.office.OfficeXml;

/** Remarks on cells: notes, and the threads of comments of later versions of Excel. */
final class SheetComments {

  private SheetComments() {}

  /** The names of persons by the ids that comments have for them. */
  static void readPersons(OfficeXml xml, Map<String, String> persons) {
    xml.enterRoot();
    while (xml.nextChild()) {
      String id = xml.attribute("id");
      String name = xml.attribute("displayName");
      if (id != null && name != null) {
        persons.put(id, name);
      }
      xml.skip();
    }
  }

  /** The remarks of a sheet by the cells they hang on. */
  static Map<String, List<String>> read(
      OfficeArchive archive, String sheet, Map<String, String> persons) {
    Map<String, List<String>> notes = new LinkedHashMap<>();
    Map<String, List<String>> threads = new HashMap<>();
    for (Relation relation : archive.relations(sheet).values()) {
      OfficeXml part = archive.part(relation.target());
      if (part == null) {
        continue;
      }
      if (relation.type().endsWith("/comments")) {
        readNotes(part, notes);
      } else if (relation.type().endsWith("/threadedComment")) {
        readThreads(part, persons, threads);
      }
    }
    // For old programs Excel repeats a thread as a note, with an explanation in it.
    notes.putAll(threads);
    return notes;
  }

  private static void readNotes(OfficeXml xml, Map<String, List<String>> notes) {
    List<String> authors = new ArrayList<>();
    xml.enterRoot();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "authors" -> {
          while (xml.nextChild()) {
            authors.add(xml.text().strip());
          }
        }
        case "commentList" -> {
          while (xml.nextChild()) {
            String cell = xml.attribute("ref");
            int author = SheetText.number(xml.attribute("authorId"));
            while (xml.nextChild()) {
              if (xml.name().equals("text")) {
                String name = author >= 0 && author < authors.size() ? authors.get(author) : "";
                add(notes, cell, name, SheetText.read(xml));
              } else {
                xml.skip();
              }
            }
          }
        }
        default -> xml.skip();
      }
    }
  }

  private static void readThreads(
      OfficeXml xml, Map<String, String> persons, Map<String, List<String>> threads) {
    xml.enterRoot();
    while (xml.nextChild()) {
      String cell = xml.attribute("ref");
      String name = persons.getOrDefault(String.valueOf(xml.attribute("personId")), "");
      while (xml.nextChild()) {
        if (xml.name().equals("text")) {
          add(threads, cell, name, xml.text());
        } else {
          xml.skip();
        }
      }
    }
  }

  private static void add(
      Map<String, List<String>> remarks, @Nullable String cell, String author, String written) {
    String text = written.strip();
    // Excel begins a note with the name of its author in a line of its own.
    String signature = author + ":";
    if (!author.isEmpty() && text.startsWith(signature)) {
      text = text.substring(signature.length()).strip();
    }
    if (cell != null && !text.isEmpty()) {
      remarks
          .computeIfAbsent(cell, key -> new ArrayList<>())
          .add(author.isEmpty() ? text : author + ": " + text);
    }
  }
}
