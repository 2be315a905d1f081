package org.korpu.filter.segmentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.filter.SegmentationRule;
import org.korpu.filter.segmentation.SrxDocument.Cascade;
import org.korpu.filter.segmentation.SrxDocument.LanguageMap;
import org.korpu.filter.segmentation.SrxRule.Verdict;
import org.korpu.model.Position;

/**
 * Reads the rules that korpu ships. In a fresh process the start of an XML parser takes twice as
 * long as all other work on them, and this file is known to be valid and to have neither CDATA
 * sections nor attributes in single quotes: a test reads it with {@link SrxReader} too and
 * compares. No lambdas here, nor in what compiles the rules: the first one of a process is dear as
 * well.
 */
final class BuiltInRules {

  static final String FILE = "korpu.srx";

  private final String xml;
  private int at;
  private int line = 1;
  private int lineStart;

  private final Map<String, List<SrxRule>> ruleSets = new LinkedHashMap<>();
  private final List<LanguageMap> maps = new ArrayList<>();

  private BuiltInRules(String xml) {
    this.xml = xml;
  }

  /** Korpu's own rules. */
  static SrxDocument read() {
    try (InputStream in = BuiltInRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + FILE);
      }
      return new BuiltInRules(new String(in.readAllBytes(), StandardCharsets.UTF_8)).document();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SrxDocument document() {
    String set = "";
    String comment = "";
    String before = "";
    List<SrxRule> rules = new ArrayList<>();
    SegmentationRule name = null;
    Verdict verdict = Verdict.BREAK;
    for (int open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', at)) {
      if (xml.startsWith("<!--", open)) {
        int end = xml.indexOf("-->", open);
        comment = oneLine(xml.substring(open + "<!--".length(), end));
        moveTo(end + "-->".length());
        continue;
      }
      int end = xml.indexOf('>', open);
      String tag = xml.substring(open + 1, end);
      moveTo(open);
      Position start = new Position(line, at - lineStart + 1);
      moveTo(end + 1);
      if (tag.startsWith("languagerule ")) {
        set = attribute(tag, "languagerulename=\"");
        rules = new ArrayList<>();
        ruleSets.put(set, rules);
        comment = "";
      } else if (tag.startsWith("rule ")) {
        verdict = attribute(tag, "break=\"").equals("no") ? Verdict.NO_BREAK : Verdict.BREAK;
        name = new SegmentationRule(FILE, set, rules.size() + 1, comment, start);
        comment = "";
      } else if (tag.equals("beforebreak")) {
        before = text();
      } else if (tag.equals("afterbreak") && name != null) {
        rules.add(new SrxRule(verdict, before, text(), name));
      } else if (tag.startsWith("languagemap ")) {
        maps.add(
            new LanguageMap(
                attribute(tag, "languagepattern=\""),
                attribute(tag, "languagerulename=\""),
                start));
      }
    }
    return new SrxDocument(Cascade.ALL_MAPS, ruleSets, maps);
  }

  /** The content of the element whose start tag has just been read. */
  private String text() {
    return unescaped(xml.substring(at, xml.indexOf('<', at)));
  }

  /** The value of an attribute by its name with the equals sign and the quote. */
  private static String attribute(String tag, String name) {
    int start = tag.indexOf(name) + name.length();
    return unescaped(tag.substring(start, tag.indexOf('"', start)));
  }

  private static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** White space at the ends is gone, and each other run of it is one space. */
  static String oneLine(String comment) {
    StringBuilder line = new StringBuilder(comment.length());
    boolean space = false;
    for (int i = 0; i < comment.length(); i++) {
      char c = comment.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }

  private void moveTo(int offset) {
    for (int i = at; i < offset; i++) {
      if (xml.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    at = offset;
  }
}
