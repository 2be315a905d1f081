package org.korpu.manual;

/** The source of a manual page, in the macros {@code man} of roff. */
final class Roff {

  private final StringBuilder source = new StringBuilder();

  /**
   * Begins a page.
   *
   * @param title its name in capitals
   * @param date of the release, as {@code 2026-11-23}
   * @param version of the program, with its name
   * @param manual what the page is a part of
   */
  Roff(String title, String date, String version, String manual) {
    // Read by man and groff, which would guess the encoding by the locale.
    source.append("'\\\" -*- coding: UTF-8 -*-\n.TH ");
    source.append(argument(title)).append(" 1 ").append(argument(date)).append(' ');
    source.append(argument(version)).append(' ').append(argument(manual)).append('\n');
    // Not cut at the ends of lines, by whatever rules of whatever language, nor spread over them.
    source.append(".nh\n.ad l\n");
  }

  Roff section(String name) {
    source.append(".SH ").append(argument(name)).append('\n');
    return this;
  }

  Roff paragraph(String text) {
    source.append(".PP\n");
    return line(escaped(text));
  }

  /** A line of text without a paragraph before it. */
  Roff text(String text) {
    return line(escaped(text));
  }

  /**
   * What something means: a tag, written by {@link #bold} and the like, and a text indented below.
   */
  Roff tagged(String tag, String text) {
    source.append(".TP\n");
    line(tag);
    return line(escaped(text));
  }

  /** Lines as they are, indented. */
  Roff example(Iterable<String> lines) {
    source.append(".PP\n.RS 4\n.nf\n");
    for (String each : lines) {
      line(escaped(each));
    }
    source.append(".fi\n.RE\n");
    return this;
  }

  /** A line of which all is escaped already; what would be a request becomes text. */
  Roff line(String escaped) {
    if (escaped.startsWith(".") || escaped.startsWith("'")) {
      source.append("\\&");
    }
    source.append(escaped).append('\n');
    return this;
  }

  /** The page. */
  String source() {
    return source.toString();
  }

  static String bold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  static String italic(String text) {
    return "\\fI" + escaped(text) + "\\fR";
  }

  /** A text in which nothing means anything to roff, and all can be copied from the terminal. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\e");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String argument(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }
}
