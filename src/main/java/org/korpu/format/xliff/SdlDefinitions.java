package org.korpu.format.xliff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an SDLXLIFF file says in one place and refers to from others: the native code behind the
 * numbers of tags ({@code <tag-defs>}), and comments ({@code <cmt-defs>}).
 */
final class SdlDefinitions {

  private final Map<String, String> openings = new HashMap<>();
  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, List<XliffNote>> comments = new HashMap<>();

  /** The native code of a placeholder or of the beginning of a pair; null where nothing is said. */
  @Nullable String opening(String tag) {
    return openings.get(tag);
  }

  /** The native code of the end of a pair; null where nothing is said. */
  @Nullable String ending(String tag) {
    return endings.get(tag);
  }

  /** The comments of an id. */
  List<XliffNote> comments(String id) {
    return comments.getOrDefault(id, List.of());
  }

  /** The tags are those of a file: the next one begins anew. */
  void beginFile() {
    openings.clear();
    endings.clear();
  }

  /** The cursor stands at an element of SDL's namespace, and then at its end. */
  void read(XmlCursor xml) throws IOException {
    switch (xml.name()) {
      case "doc-info" -> {
        while (xml.nextChild()) {
          read(xml);
        }
      }
      case "tag-defs" -> {
        while (xml.nextChild()) {
          readTag(xml);
        }
      }
      case "cmt-defs" -> {
        while (xml.nextChild()) {
          String id = xml.attribute("id");
          List<XliffNote> notes = new ArrayList<>();
          readComments(xml, notes);
          if (id != null) {
            comments.put(id, notes);
          }
        }
      }
      default -> xml.skip();
    }
  }

  private void readTag(XmlCursor xml) throws IOException {
    String id = xml.attribute("id");
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "bpt", "ph", "st" -> put(openings, id, xml.content());
        case "ept" -> put(endings, id, xml.content());
        default -> xml.skip();
      }
    }
  }

  private static void put(Map<String, String> codes, @Nullable String id, String code) {
    if (id != null) {
      codes.put(id, code);
    }
  }

  /** Comments stand in {@code <Comments><Comment user="…">}, which stand in a definition. */
  private static void readComments(XmlCursor xml, List<XliffNote> notes) throws IOException {
    while (xml.nextChild()) {
      if (xml.name().equals("Comment")) {
        String user = xml.attribute("user");
        String text = xml.content();
        if (!text.isBlank()) {
          notes.add(new XliffNote(text, user == null || user.isEmpty() ? null : user, null));
        }
      } else {
        readComments(xml, notes);
      }
    }
  }
}
