package org.korpu.filter.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the text styles of an OpenDocument part look like, as far as a translator needs to know. */
final class OpenDocumentStyles {

  /** The most telling property of a style. */
  enum Look {
    /** Nothing that can be seen: LibreOffice keeps editing sessions and languages as styles. */
    NONE("span"),
    BOLD("bold"),
    ITALIC("italic"),
    UNDERLINED("underlined"),
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub"),
    STRIKE("strike"),
    COLOR("color"),
    OTHER("span");

    private final String shown;

    Look(String shown) {
      this.shown = shown;
    }

    /** The name for people. */
    String shown() {
      return shown;
    }
  }

  private static final Set<String> INVISIBLE =
      Set.of(
          "officeooo:rsid",
          "officeooo:paragraph-rsid",
          "fo:language",
          "fo:country",
          "fo:script",
          "style:language-asian",
          "style:country-asian",
          "style:language-complex",
          "style:country-complex",
          "style:rfc-language-tag",
          "style:rfc-language-tag-asian",
          "style:rfc-language-tag-complex");

  private final Map<String, Look> looks = new HashMap<>();

  /** The automatic styles of a part; styles with a name of their own always look like something. */
  static OpenDocumentStyles of(XmlNode root) {
    OpenDocumentStyles styles = new OpenDocumentStyles();
    XmlNode automatic = root.child("office:automatic-styles");
    for (XmlNode style : automatic == null ? List.<XmlNode>of() : automatic.children()) {
      String name = style.attribute("style:name");
      if (style.is("style:style")
          && name != null
          && "text".equals(style.attribute("style:family"))) {
        boolean plain = style.attribute("style:parent-style-name") == null;
        styles.looks.put(name, look(style.child("style:text-properties"), plain));
      }
    }
    return styles;
  }

  /**
   * The look of a style; {@code OTHER} for one that is not automatic, {@code NONE} for no style.
   */
  Look lookOf(@Nullable String style) {
    return style == null ? Look.NONE : looks.getOrDefault(style, Look.OTHER);
  }

  private static Look look(@Nullable XmlNode properties, boolean plain) {
    Map<String, String> all = properties == null ? Map.of() : properties.attributes();
    if (plain && all.keySet().stream().allMatch(INVISIBLE::contains)) {
      return Look.NONE;
    }
    String position = all.getOrDefault("style:text-position", "");
    if (all.getOrDefault("fo:font-weight", "normal").matches("bold|[6-9]00")) {
      return Look.BOLD;
    }
    if (all.getOrDefault("fo:font-style", "normal").equals("italic")) {
      return Look.ITALIC;
    }
    if (!all.getOrDefault("style:text-underline-style", "none").equals("none")) {
      return Look.UNDERLINED;
    }
    if (position.startsWith("super")) {
      return Look.SUPERSCRIPT;
    }
    if (position.startsWith("sub")) {
      return Look.SUBSCRIPT;
    }
    if (!all.getOrDefault("style:text-line-through-style", "none").equals("none")) {
      return Look.STRIKE;
    }
    return all.containsKey("fo:color") ? Look.COLOR : Look.OTHER;
  }
}
