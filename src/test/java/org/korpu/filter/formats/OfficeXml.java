package org.korpu.filter.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * XML of office documents without what no reader sees: how text is cut into runs, its language,
 * marks of spelling and layout, sessions of editing. Deletions are gone, insertions are text.
 */
final class OfficeXml {

  private static final Set<String> INVISIBLE =
      Set.of(
          "proofErr",
          "lastRenderedPageBreak",
          "lang",
          "noProof",
          "rPrChange",
          "del",
          "moveFrom",
          "soft-page-break");

  private static final Set<String> INVISIBLE_ATTRIBUTES =
      Set.of("space", "lang", "altLang", "dirty", "err", "language", "country", "uniqueCount");

  /** A piece of text with its look, or anything else. */
  private record Token(String look, String text, boolean isText) {}

  private OfficeXml() {}

  static String shown(Element root) {
    StringBuilder shown = new StringBuilder();
    element(root, shown);
    return shown.toString();
  }

  private static void element(Element element, StringBuilder shown) {
    String name = element.getLocalName();
    shown.append('\n').append('<').append(name);
    Set<String> attributes = new TreeSet<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      Attr attribute = (Attr) all.item(i);
      String local = attribute.getLocalName();
      boolean namespace = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
      if (!namespace && !INVISIBLE_ATTRIBUTES.contains(local) && !local.startsWith("rsid")) {
        attributes.add(local + "=" + attribute.getValue());
      }
    }
    shown.append(attributes).append('>');
    List<Token> tokens = new ArrayList<>();
    content(element, tokens);
    boolean openDocument = isOpenDocumentParagraph(element);
    String look = null;
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (token.isText() && token.look().equals(look)) {
        text.append(token.text());
        continue;
      }
      flush(look, text, openDocument, shown);
      if (token.isText()) {
        look = token.look();
        text.append(token.text());
      } else {
        look = null;
        shown.append(token.look()).append(token.text());
      }
    }
    flush(look, text, openDocument, shown);
    int start = shown.lastIndexOf("<" + name + attributes + ">");
    if (openDocument
        && shown.indexOf("{| ", start)
            == start + name.length() + attributes.toString().length() + 2) {
      shown.deleteCharAt(shown.indexOf("{| ", start) + 2); // no space at the start of a paragraph
    }
    shown.append("</").append(name).append('>');
  }

  private static void flush(
      String look, StringBuilder text, boolean collapse, StringBuilder shown) {
    if (look != null) {
      // Spaces that must not collapse are U+E000 until here.
      String all = collapse ? text.toString().replaceAll("[ \t\r\n]+", " ") : text.toString();
      shown.append('{').append(look).append('|').append(all.replace('\uE000', ' ')).append('}');
    }
    text.setLength(0);
  }

  private static boolean isOpenDocumentParagraph(Element element) {
    return String.valueOf(element.getNamespaceURI()).contains("opendocument");
  }

  private static void content(Element parent, List<Token> tokens) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        boolean layout = text.getData().isBlank() && !isTextElement(parent);
        if (!layout) {
          tokens.add(new Token("", text.getData(), true));
        }
      } else if (node instanceof Element element && !isInvisible(element)) {
        child(element, tokens);
      }
    }
  }

  private static void child(Element element, List<Token> tokens) {
    switch (element.getLocalName()) {
      case "r" -> run(element, tokens);
      case "ins", "moveTo" -> content(element, tokens);
      case "br" -> lineBreak(tokens);
      case "s" -> {
        String count = element.getAttributeNS(element.getNamespaceURI(), "c");
        int spaces = count.isEmpty() ? 1 : Integer.parseInt(count);
        tokens.add(new Token("", "\uE000".repeat(spaces), true));
      }
      case "span" -> {
        if (element.getAttributeNS(element.getNamespaceURI(), "style-name").startsWith("R")) {
          content(element, tokens);
        } else {
          other("", element, tokens);
        }
      }
      default -> other("", element, tokens);
    }
  }

  /** On slides; it looks as the text before it. */
  private static void lineBreak(List<Token> tokens) {
    String look = "";
    for (Token token : tokens) {
      look = token.isText() ? token.look() : look;
    }
    tokens.add(new Token(look, "\n", true));
  }

  private static void run(Element run, List<Token> tokens) {
    String look = "";
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element) || isInvisible(element)) {
        continue;
      }
      String type = element.getAttributeNS(element.getNamespaceURI(), "type");
      switch (element.getLocalName()) {
        case "rPr" -> look = look(element);
        case "t" -> tokens.add(new Token(look, trimmed(element), true));
        case "tab" -> tokens.add(new Token(look, "\t", true));
        case "cr" -> tokens.add(new Token(look, "\n", true));
        case "noBreakHyphen" -> tokens.add(new Token(look, "\u2011", true));
        case "softHyphen" -> tokens.add(new Token(look, "\u00AD", true));
        case "br" -> {
          if (type.isEmpty()) {
            tokens.add(new Token(look, "\n", true));
          } else {
            other(look, element, tokens);
          }
        }
        default -> other(look, element, tokens);
      }
    }
  }

  private static String look(Element properties) {
    StringBuilder look = new StringBuilder();
    element(properties, look);
    String shown = look.toString();
    return shown.equals("\n<rPr[]></rPr>") ? "" : shown;
  }

  private static String trimmed(Element text) {
    String all = text.getTextContent();
    boolean word = String.valueOf(text.getNamespaceURI()).contains("wordprocessingml");
    String space = text.getAttributeNS("http://www.w3.org/XML/1998/namespace", "space");
    return word && !space.equals("preserve") ? all.strip() : all;
  }

  private static void other(String look, Element element, List<Token> tokens) {
    StringBuilder shown = new StringBuilder();
    element(element, shown);
    tokens.add(new Token(look, shown.toString(), false));
  }

  private static boolean isInvisible(Element element) {
    return INVISIBLE.contains(element.getLocalName())
        || "_GoBack".equals(element.getAttributeNS(element.getNamespaceURI(), "name"))
        || (element.getLocalName().equals("bookmarkEnd")
            && element.getAttributeNS(element.getNamespaceURI(), "id").equals("7"));
  }

  private static boolean isTextElement(Element element) {
    return Set.of("t", "p", "h", "span", "a").contains(element.getLocalName());
  }
}
