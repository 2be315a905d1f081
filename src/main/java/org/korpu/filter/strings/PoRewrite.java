package org.korpu.filter.strings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.model.LanguageTag;

/** A catalogue with translations in their places, and a header that says which language it is. */
final class PoRewrite {

  /** Plural forms as gettext's manual gives them. */
  private static final Map<String, String> PLURAL_FORMS =
      Map.of(
          "az",
          "nplurals=2; plural=(n != 1);",
          "en",
          "nplurals=2; plural=(n != 1);",
          "ru",
          "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 ||"
              + " n%100>=20) ? 1 : 2);");

  private static final Pattern CHARSET = Pattern.compile("(charset=)[^\\\\\"]*");
  private static final Pattern LANGUAGE = Pattern.compile("(\"Language: *)[^\\\\\"]*");
  private static final Pattern PLURALS =
      Pattern.compile("(\"Plural-Forms: *)[^\\\\\"]*(?:\"\\R\"[^\\\\\":]*)*");

  private final PoCatalog catalog;
  private final LanguageTag target;
  private final String lineEnd;

  PoRewrite(PoCatalog catalog, LanguageTag target) {
    this.catalog = catalog;
    this.target = target;
    this.lineEnd = catalog.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /**
   * The catalogue with translations.
   *
   * @param translations by unit id
   */
  String with(Map<String, String> translations) {
    StringBuilder out = new StringBuilder(catalog.text().length() + 256);
    int done = 0;
    for (PoMessage message : catalog.messages()) {
      if (message.isHeader()) {
        out.append(catalog.text(), done, message.start());
        out.append(header(catalog.text().substring(message.start(), message.end())));
        done = message.end();
      } else if (translations.containsKey(message.unit(0))
          || translations.containsKey(message.unit(1))) {
        done = append(message, translations, done, out);
      }
    }
    return out.append(catalog.text(), done, catalog.text().length()).toString();
  }

  private int append(
      PoMessage message, Map<String, String> translations, int from, StringBuilder out) {
    String text = catalog.text();
    List<String> forms = forms(message, translations);
    int needed = message.plural() == null ? 1 : needed(forms.size());
    boolean guessed = needed > forms.size() || forms.contains("");
    int done = from;
    if (message.isFuzzy() && !guessed) {
      out.append(text, done, message.fuzzyStart());
      done = withoutFuzzy(message, out);
    } else if (!message.isFuzzy() && guessed) {
      out.append(text, done, message.first()).append("#, fuzzy").append(lineEnd);
      done = message.first();
    }
    out.append(text, done, message.start());
    for (int form = 0; form < needed; form++) {
      if (form > 0) {
        out.append(lineEnd);
      }
      out.append(message.plural() == null ? "msgstr " : "msgstr[" + form + "] ");
      out.append(quoted(forms.get(Math.min(form, forms.size() - 1))));
    }
    return message.end();
  }

  /** The translations of a message; what it had where there is no new one. */
  private List<String> forms(PoMessage message, Map<String, String> translations) {
    List<String> forms = new ArrayList<>();
    int count = message.plural() == null ? 1 : catalog.pluralForms();
    for (int form = 0; form < count; form++) {
      String had = form < message.translations().size() ? message.translations().get(form) : "";
      forms.add(translations.getOrDefault(message.unit(form), had));
    }
    return forms;
  }

  private int needed(int forms) {
    String known = PLURAL_FORMS.get(language());
    return known == null ? forms : known.charAt("nplurals=".length()) - '0';
  }

  private String language() {
    return target.value().split("-", 2)[0];
  }

  /** Writes the flags of a message without the mark, and says what has been written. */
  private int withoutFuzzy(PoMessage message, StringBuilder out) {
    String text = catalog.text();
    String rest =
        text.substring(message.fuzzyStart(), message.fuzzyEnd())
            .replaceFirst(",\\s*fuzzy", "")
            .stripTrailing();
    if (!rest.equals("#")) {
      out.append(rest);
      return message.fuzzyEnd();
    }
    int next = message.fuzzyEnd();
    while (next < text.length() && (text.charAt(next) == '\r' || text.charAt(next) == '\n')) {
      next++;
      if (text.charAt(next - 1) == '\n') {
        break;
      }
    }
    return next;
  }

  private String header(String header) {
    String charset = CHARSET.matcher(header).replaceAll("$1UTF-8");
    String language =
        LANGUAGE
            .matcher(charset)
            .replaceFirst(
                m -> Matcher.quoteReplacement(m.group(1) + target.value().replace('-', '_')));
    String plurals = PLURAL_FORMS.get(language());
    return plurals == null
        ? language
        : PLURALS
            .matcher(language)
            .replaceFirst(m -> Matcher.quoteReplacement(m.group(1) + plurals));
  }

  private String quoted(String text) {
    int inner = text.indexOf('\n');
    if (inner < 0 || inner == text.length() - 1) {
      return "\"" + escaped(text) + "\"";
    }
    StringBuilder lines = new StringBuilder("\"\"");
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from) + 1;
      int to = end == 0 ? text.length() : end;
      lines.append(lineEnd).append('"').append(escaped(text.substring(from, to))).append('"');
      from = to;
    }
    return lines.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r");
  }
}
