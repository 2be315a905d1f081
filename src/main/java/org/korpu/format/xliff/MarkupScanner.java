package org.korpu.format.xliff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the elements of a text that is known to be well-formed XML. Linear; comments, processing
 * instructions, CDATA sections and a document type are passed over.
 */
final class MarkupScanner {

  private final String text;
  private int at;

  private MarkupScanner(String text) {
    this.text = text;
  }

  /** The root element. */
  static MarkupElement scan(String text) {
    return new MarkupScanner(text).scan();
  }

  private MarkupElement scan() {
    Deque<MarkupElement> open = new ArrayDeque<>();
    while (true) {
      at = text.indexOf('<', at);
      if (at < 0) {
        throw new IllegalArgumentException("no element, or one without end");
      }
      if (skipsOther()) {
        continue;
      }
      if (text.charAt(at + 1) == '/') {
        int end = text.indexOf('>', at) + 1;
        MarkupElement closed = open.pop();
        closed.close(at, end);
        at = end;
        if (open.isEmpty()) {
          return closed;
        }
      } else {
        MarkupElement element = element(open.peek());
        if (!element.isEmptyTag()) {
          open.push(element);
        } else if (open.isEmpty()) {
          return element;
        }
      }
    }
  }

  /** Passes over what is no tag; whether it was that. */
  private boolean skipsOther() {
    if (text.startsWith("<!--", at)) {
      at = text.indexOf("-->", at + 4) + 3;
    } else if (text.startsWith("<![CDATA[", at)) {
      at = text.indexOf("]]>", at) + 3;
    } else if (text.startsWith("<?", at)) {
      at = text.indexOf("?>", at) + 2;
    } else if (text.startsWith("<!", at)) {
      skipDocumentType();
    } else {
      return false;
    }
    return true;
  }

  private void skipDocumentType() {
    boolean inSubset = false;
    for (at += 2; inSubset || text.charAt(at) != '>'; at++) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = text.indexOf(c, at + 1);
      } else if (text.startsWith("<!--", at)) {
        at = text.indexOf("-->", at + 4) + 2;
      } else if (text.startsWith("<?", at)) {
        at = text.indexOf("?>", at) + 1;
      } else if (c == '[') {
        inSubset = true;
      } else if (c == ']') {
        inSubset = false;
      }
    }
    at++;
  }

  private MarkupElement element(@Nullable MarkupElement parent) {
    int start = at;
    int nameEnd = start + 1;
    while (isOfName(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(start + 1, nameEnd);
    Map<String, String> scope = parent == null ? Map.of() : parent.scope();
    int i = nameEnd;
    while (text.charAt(i) != '>') {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        i = text.indexOf(c, i + 1);
      } else if (c == 'x' && text.startsWith("xmlns", i) && !isOfName(text.charAt(i - 1))) {
        scope = new HashMap<>(scope);
        int equals = text.indexOf('=', i);
        String declared = text.substring(i, equals).strip();
        int quote = equals + 1;
        while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
          quote++;
        }
        int close = text.indexOf(text.charAt(quote), quote + 1);
        String uri = XmlReferences.resolve(text.substring(quote + 1, close));
        scope.put(declared.substring(Math.min(declared.length(), "xmlns:".length())), uri);
        i = close;
      }
      i++;
    }
    at = i + 1;
    return new MarkupElement(text, parent, name, scope, start, at, text.charAt(i - 1) == '/');
  }

  private static boolean isOfName(char c) {
    return c != '>' && c != '/' && c != '=' && !Character.isWhitespace(c);
  }
}
