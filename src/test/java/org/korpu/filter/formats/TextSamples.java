package org.korpu.filter.formats;

import java.util.List;

/** Documents that are text: pages, notes, catalogues, settings. */
final class TextSamples {

  private TextSamples() {}

  static List<Sample> all() {
    return List.of(
        Sample.of("lines.txt", "⟦First line. Two sentences.⟧\n\n  ⟦Indented – şəhər⟧  \n⟦Last⟧"),
        Sample.of("windows.txt", "⟦One⟧\r\n⟦Two⟧\r\n"),
        html(
            "page",
            "<h1>⟦A title⟧</h1>\n<p class=\"x\">⟦One ⟧<b>⟦bold ⟧<i>⟦and italic⟧</i></b>⟦ word.⟧</p>"),
        html(
            "links",
            "<p>⟦See ⟧<a href=\"b.html\">⟦the ⟧<em>⟦page⟧</em></a>⟦, please.⟧</p><p><a"
                + " href=\"c\">⟦Only a link⟧</a></p>"),
        html(
            "lists",
            "<ul><li>⟦First⟧</li><li>⟦Second ⟧<code>⟦x⟧=1</code></li></ul><table><tr><td>⟦Left⟧</td>"
                + "<td>⟦Right⟧</td></tr></table><dl><dt>⟦Term⟧</dt><dd>⟦Meaning⟧</dd></dl>"),
        html(
            "breaks",
            "<p>⟦Line⟧<br>⟦break⟧<br/>⟦twice⟧</p><p>⟦Tea &amp; milk &lt;5⟧</p><hr><blockquote>"
                + "⟦Quoted⟧</blockquote>"),
        html(
            "apart",
            "<script>var text = 'no';</script><!-- a remark --><style>p { color: red }</style>"
                + "<p>⟦Text after⟧</p><pre>⟦kept   as\n  it is⟧</pre>"),
        html("nested", "<div>⟦Loose text⟧<p>⟦paragraph⟧</p>⟦loose again⟧<div>⟦deep⟧</div></div>"),
        Sample.of(
            "attributes.html",
            "<html lang=\"en\"><head><meta charset=\"UTF-8\"><title>⟦A title⟧</title><meta name=\"description\""
                + " content=\"⟦What it is⟧\"></head><body><p>⟦See ⟧<img src=\"a.png\" alt=\"⟦A"
                + " picture⟧\">⟦ here.⟧</p></body></html>",
            "<html lang=\"az\"><head><meta charset=\"UTF-8\"><title>⟦A title⟧</title><meta name=\"description\""
                + " content=\"⟦What it is⟧\"></head><body><p>⟦See ⟧<img src=\"a.png\" alt=\"⟦A"
                + " picture⟧\">⟦ here.⟧</p></body></html>"),
        Sample.of(
            "notes.md",
            "# ⟦A heading⟧\n\n⟦A paragraph with ⟧**⟦bold⟧**⟦, ⟧*⟦italic⟧*⟦ and ⟧[⟦a"
                + " link⟧](https://example.org/).\n\n```\ncode\n```\n"),
        Sample.of(
            "lists.md", "- ⟦First⟧\n- ⟦Second ⟧**⟦item⟧**\n  - ⟦Nested⟧\n\n1. ⟦One⟧\n2. ⟦Two⟧\n"),
        Sample.of(
            "table.md",
            "| ⟦Left⟧ | ⟦Right⟧ |\n|---|---|\n| ⟦a cell⟧ | ⟦another⟧ |\n\n> ⟦Quoted text⟧\n"),
        Sample.of(
            "messages.po",
            header("en")
                + "\n# ⟨a remark⟩\n#: a.c:1\nmsgid \"Open\"\nmsgstr \"\"\n\nmsgctxt \"menu\"\nmsgid"
                + " \"Save \\\"all\\\"\\n\"\nmsgstr \"\"\n\nmsgid \"Done\"\nmsgstr \"Bitdi\"\n",
            header("az")
                + "\n# ⟨a remark⟩\n#: a.c:1\nmsgid \"Open\"\nmsgstr \"⟦Open⟧\"\n\nmsgctxt"
                + " \"menu\"\nmsgid \"Save \\\"all\\\"\\n\"\nmsgstr \"⟦Save \\\"all\\\"\\n⟧\"\n\n"
                + "msgid \"Done\"\nmsgstr \"Bitdi\"\n"),
        Sample.of(
            "plurals.po",
            header("en")
                + "\nmsgid \"%d file of {name}\"\nmsgid_plural \"%d files\"\nmsgstr[0]"
                + " \"\"\nmsgstr[1] \"\"\n",
            header("az")
                + "\nmsgid \"%d file of {name}\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"%d⟦ file of"
                + " ⟧{name}\"\nmsgstr[1] \"%d⟦ files⟧\"\n"),
        Sample.of(
            "fuzzy.po",
            header("en")
                + "\n#, fuzzy\nmsgid \"Old\"\nmsgstr \"Köhnə\"\n\n#, fuzzy, c-format\nmsgid \"\"\n"
                + "\"Long \"\n\"text\"\nmsgstr \"\"\n\"Uzun \"\n\"mətn\"\n\n#~ msgid \"gone\"\n#~ msgstr"
                + " \"yoxdur\"\n",
            header("az")
                + "\nmsgid \"Old\"\nmsgstr \"⟦Old⟧\"\n\n#, c-format\nmsgid \"\"\n\"Long"
                + " \"\n\"text\"\nmsgstr \"⟦Long text⟧\"\n\n#~ msgid \"gone\"\n#~ msgstr"
                + " \"yoxdur\"\n"),
        Sample.of(
            "texts.properties",
            "# A remark\ntitle = ⟦A title⟧\nempty=\ntwo.words : ⟦Two words, {0} times⟧\n\n! other\n"
                    .replace("{0} times⟧", "⟧{0}⟦ times⟧")
                + "letters=⟦Şəhər⟧\n"),
        Sample.of(
            "continued.properties",
            "long = ⟦goes on ⟧\\\n    ⟦below⟧\ntail=⟦end⟧\nspaced=\\ ⟦starts with a space⟧\n",
            "long = ⟦goes on below⟧\ntail=⟦end⟧\nspaced=\\ ⟦starts with a space⟧\n"),
        Sample.of("escaped.properties", "city=⟦\\u015E\\u0259h\\u0259r\\nBak\\u0131⟧\n"),
        Sample.of(
            "strings.json",
            "{\n  \"title\" : \"⟦A title⟧\",\n  \"n\": 12, \"ok\": true, \"none\": null,\n \"list\":"
                + " [\"⟦one⟧\", \"⟦two⟧ {count} ⟦times⟧\"]\n}\n"),
        Sample.of(
            "nested.json",
            "{\"a\":{\"b\":{\"c\":\"⟦Deep \\\"quoted\\\" text⟧\"}},\"d\":\"⟦Line\\nbreak⟧\",\"e\":\"\"}"),
        Sample.of("array.json", "[ \"⟦Only⟧\", [ \"⟦strings⟧\" ], \"<b>⟦bold⟧</b>⟦ tag⟧\" ]"),
        Sample.of(
            "plain.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<doc><title>⟦A title⟧</title><p>⟦Tea &amp;"
                + " milk⟧</p></doc>"),
        Sample.of(
            "rules.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<doc"
                + " xmlns:its=\"http://www.w3.org/2005/11/its\"><its:rules version=\"2.0\">"
                + "<its:withinTextRule selector=\"//b\" withinText=\"yes\"/><its:translateRule"
                + " selector=\"//code\" translate=\"no\"/></its:rules><p>⟦One ⟧<b>⟦bold⟧</b>⟦"
                + " word⟧</p><code>no text</code></doc>"),
        Sample.of(
            "local.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<doc"
                + " xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\"><p"
                + " its:translate=\"no\">left</p><p>⟦taken – şəhər⟧</p><!-- remark --></doc>"));
  }

  private static Sample html(String name, String body) {
    String start = "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"UTF-8\"></head><body>";
    return Sample.of(
        name + ".html",
        start.formatted("en") + body + "</body></html>",
        start.formatted("az") + body + "</body></html>");
  }

  private static String header(String language) {
    return "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Language: "
        + language
        + "\\n\"\n\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";
  }
}
