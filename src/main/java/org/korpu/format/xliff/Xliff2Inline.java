package org.korpu.format.xliff;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.model.InlineCode;

/**
 * Inline elements of XLIFF 2: {@code pc}, {@code sc}, {@code ec}, {@code ph}, {@code cp}, {@code
 * mrk}, {@code sm}, {@code em}. No code is protected against deleting or copying: a reader would
 * refuse the whole file for one tag that a translator dropped.
 */
final class Xliff2Inline implements InlineDialect {

  private final XmlEmitter xml;
  private final OriginalCodes data;
  private final List<String> termTokens;

  /** The {@code <originalData>} of a unit: each native code once. */
  static final class OriginalCodes {
    private final Map<String, String> ids = new LinkedHashMap<>();

    void add(Iterable<Map<Integer, PlannedCode>> plan) {
      for (Map<Integer, PlannedCode> part : plan) {
        part.keySet().stream().sorted().map(part::get).forEach(this::add);
      }
    }

    private void add(PlannedCode code) {
      if (!code.data().isEmpty()) {
        ids.computeIfAbsent(code.data(), data -> "d" + (ids.size() + 1));
      }
    }

    @Nullable String id(InlineCode code) {
      return ids.get(PlannedCode.data(code));
    }

    void write(XmlEmitter xml) throws IOException {
      if (ids.isEmpty()) {
        return;
      }
      xml.block("originalData");
      for (Map.Entry<String, String> original : ids.entrySet()) {
        xml.block("data").attribute("id", original.getValue());
        writeText(xml, original.getKey());
        xml.close();
      }
      xml.close();
    }
  }

  /**
   * With the ids of the terms.
   *
   * @param termTokens in the order of the terms of the part to be written
   */
  Xliff2Inline(XmlEmitter xml, OriginalCodes data, List<String> termTokens) {
    this.xml = xml;
    this.data = data;
    this.termTokens = termTokens;
  }

  @Override
  public void text(String text) throws IOException {
    writeText(xml, text);
  }

  /** Characters that XML cannot hold become {@code <cp>}. */
  static void writeText(XmlEmitter xml, String text) throws IOException {
    int from = 0;
    while (from < text.length()) {
      int illegal = XmlCharacters.indexOfIllegal(text, from);
      if (illegal > from) {
        xml.text(text.substring(from, illegal));
      }
      if (illegal < text.length()) {
        xml.inline("cp").attribute("hex", NameTokens.hex(text.charAt(illegal))).close();
      }
      from = illegal + 1;
    }
  }

  @Override
  public void placeholder(PlannedCode code) throws IOException {
    xml.inline("ph").attribute("id", code.token());
    type(code.code());
    xml.attribute("copyOf", code.copyOf()).attribute("dataRef", data.id(code.code()));
    display(code.code(), "");
    xml.close();
  }

  @Override
  public void startPair(PlannedCode open, PlannedCode close) throws IOException {
    xml.inline("pc").attribute("id", open.token());
    type(open.code());
    xml.attribute("copyOf", open.copyOf())
        .attribute("dataRefStart", data.id(open.code()))
        .attribute("dataRefEnd", data.id(close.code()));
    display(open.code(), "Start");
    display(close.code(), "End");
  }

  @Override
  public void endPair() throws IOException {
    xml.close();
  }

  @Override
  public void end(PlannedCode code) throws IOException {
    InlineCode opening = code.opening();
    switch (code.role()) {
      case OPEN -> xml.inline("sc").attribute("id", code.token());
      case ORPHAN_OPEN ->
          xml.inline("sc").attribute("id", code.token()).attribute("isolated", "yes");
      case ORPHAN_CLOSE ->
          xml.inline("ec").attribute("id", code.token()).attribute("isolated", "yes");
      default -> xml.inline("ec").attribute("startRef", code.token());
    }
    type(opening == null ? code.code() : opening);
    xml.attribute("copyOf", code.copyOf()).attribute("dataRef", data.id(code.code()));
    display(code.code(), "");
    xml.close();
  }

  @Override
  public void startTerm(int term) throws IOException {
    xml.inline("mrk").attribute("id", termTokens.get(term)).attribute("type", "term");
  }

  @Override
  public void endTerm() throws IOException {
    xml.close();
  }

  @Override
  public void termEnd(int term, Side side) throws IOException {
    if (side == Side.START) {
      xml.inline("sm").attribute("id", termTokens.get(term)).attribute("type", "term").close();
    } else {
      xml.inline("em").attribute("startRef", termTokens.get(term)).close();
    }
  }

  @Override
  public Priority priority() {
    return Priority.CODES;
  }

  private void type(InlineCode code) throws IOException {
    CodeTypes.Pair pair = CodeTypes.pair(code.type());
    if (pair != null) {
      xml.attribute("type", pair.type()).attribute("subType", pair.subType());
    }
  }

  private void display(InlineCode code, String end) throws IOException {
    xml.attribute("equiv" + end, code.attributes().get("equiv"))
        .attribute("disp" + end, code.attributes().get("disp"));
  }
}
