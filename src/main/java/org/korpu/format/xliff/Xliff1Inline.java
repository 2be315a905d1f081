package org.korpu.format.xliff;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode;

/**
 * Inline elements of XLIFF 1.2: {@code g}, {@code x}, {@code bx}, {@code ex}, {@code it}, {@code
 * mrk}. CAT tools know these best; the native code stands in {@code equiv-text}, which many of them
 * show.
 */
final class Xliff1Inline implements InlineDialect {

  /** The id of an element that stands for a character which XML cannot hold begins so. */
  static final String CHARACTER_ID = "korpu-cp-";

  private final XmlEmitter xml;
  private final List<XliffTerm> terms;
  private int characters;

  /**
   * One serves one {@code <source>}, {@code <seg-source>} or {@code <target>}.
   *
   * @param terms of the part to be written, in order
   */
  Xliff1Inline(XmlEmitter xml, List<XliffTerm> terms, int characters) {
    this.xml = xml;
    this.terms = terms;
    this.characters = characters;
  }

  /** How many characters were replaced: their elements are numbered through. */
  int characters() {
    return characters;
  }

  @Override
  public void text(String text) throws IOException {
    int from = 0;
    while (from < text.length()) {
      int illegal = XmlCharacters.indexOfIllegal(text, from);
      if (illegal > from) {
        xml.text(text.substring(from, illegal));
      }
      if (illegal < text.length()) {
        characters++;
        xml.inline("x")
            .attribute("id", CHARACTER_ID + characters)
            .attribute("ctype", "x-korpu-character")
            .attribute("korpu:character", NameTokens.hex(text.charAt(illegal)))
            .close();
      }
      from = illegal + 1;
    }
  }

  @Override
  public void placeholder(PlannedCode code) throws IOException {
    xml.inline("x")
        .attribute("id", code.token())
        .attribute("ctype", CodeTypes.placeholder(code.code().type()));
    data(code.code());
    display(code.code(), "");
    xml.close();
  }

  @Override
  public void startPair(PlannedCode open, PlannedCode close) throws IOException {
    xml.inline("g")
        .attribute("id", open.token())
        .attribute("ctype", CodeTypes.delimiter(open.code().type()));
    data(open.code());
    String end = close.data();
    xml.attribute("korpu:data-end", end.isEmpty() ? null : XmlCharacters.escape(end, '\\'));
    display(open.code(), "");
    display(close.code(), "-end");
  }

  @Override
  public void endPair() throws IOException {
    xml.close();
  }

  @Override
  public void end(PlannedCode code) throws IOException {
    String type = CodeTypes.delimiter(code.code().type());
    switch (code.role()) {
      case OPEN ->
          xml.inline("bx")
              .attribute("id", code.token())
              .attribute("rid", code.token())
              .attribute("ctype", type);
      case ORPHAN_OPEN, ORPHAN_CLOSE ->
          xml.inline("it")
              .attribute("id", code.token())
              .attribute("pos", code.role() == PlannedCode.Role.ORPHAN_OPEN ? "open" : "close")
              .attribute("ctype", type);
      default -> xml.inline("ex").attribute("id", code.token()).attribute("rid", code.token());
    }
    data(code.code());
    display(code.code(), "");
    xml.close();
  }

  @Override
  public void startTerm(int index) throws IOException {
    XliffTerm term = terms.get(index);
    xml.inline("mrk")
        .attribute("mtype", "term")
        .attribute("comment", comment(term))
        .attribute("korpu:concept", term.concept().isEmpty() ? null : term.concept())
        .attribute("korpu:term", term.term())
        .attribute(
            "korpu:translations",
            term.translations().isEmpty()
                ? null
                : String.join(
                    "|",
                    term.translations().stream()
                        .map(text -> XmlCharacters.escape(text, '|'))
                        .toList()))
        .attribute("korpu:form", term.form().isEmpty() ? null : term.form())
        .attribute("korpu:note", term.note().isEmpty() ? null : term.note());
  }

  @Override
  public void endTerm() throws IOException {
    xml.close();
  }

  /** XLIFF 1.2 has no annotation that is not well nested. */
  @Override
  public void termEnd(int term, Side side) {}

  @Override
  public Priority priority() {
    return Priority.TERMS;
  }

  private void data(InlineCode code) throws IOException {
    String data = PlannedCode.data(code);
    if (XmlCharacters.isLegal(data)) {
      xml.attribute("equiv-text", data.isEmpty() ? null : data);
    } else {
      xml.attribute("korpu:data", XmlCharacters.escape(data, '\\'));
    }
  }

  private void display(InlineCode code, String end) throws IOException {
    xml.attribute("korpu:equiv" + end, code.attributes().get("equiv"))
        .attribute("korpu:disp" + end, code.attributes().get("disp"));
  }

  /** What a translator reads when the tool shows the comment of a mark. */
  private static @Nullable String comment(XliffTerm term) {
    String translations = String.join("; ", term.translations());
    if (!term.form().isEmpty()) {
      translations = term.form() + " (" + translations + ")";
    }
    if (term.note().isEmpty()) {
      return translations.isEmpty() ? null : translations;
    }
    return translations.isEmpty() ? term.note() : translations + " – " + term.note();
  }
}
