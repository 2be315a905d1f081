package org.korpu.filter.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.model.LanguageTag;
import org.korpu.model.Segment;

/**
 * An OpenDocument text, spreadsheet or presentation: the content, then headers and footers.
 * Numbers, results of formulas and names of sheets are no text; comments are on request.
 */
final class OpenDocumentPackage implements OfficePackage {

  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";

  private static final Pattern LANGUAGE = Pattern.compile("(\\sfo:language=)(\"[^\"]*\"|'[^']*')");
  private static final Pattern COUNTRY = Pattern.compile("(\\sfo:country=)(\"[^\"]*\"|'[^']*')");

  private final DocumentParts archive;
  private final OpenDocumentDialect.Comments comments;
  private final LanguageTag target;

  /**
   * A document.
   *
   * @param target the language that translations are in
   */
  OpenDocumentPackage(
      DocumentParts archive, FilterOptions.OpenDocument options, LanguageTag target) {
    this.archive = archive;
    this.target = target;
    this.comments =
        options.comments() == Taken.YES
            ? OpenDocumentDialect.Comments.TAKEN
            : OpenDocumentDialect.Comments.LEFT;
  }

  @Override
  public List<Place> places() {
    PlaceFinder finder = new PlaceFinder();
    XmlPart content = archive.required(CONTENT);
    finder.search(content, dialect(content));
    XmlPart styles = archive.part(STYLES);
    XmlNode masters = styles == null ? null : styles.root().child("office:master-styles");
    if (styles != null && masters != null) {
      finder.search(styles, masters, dialect(styles));
    }
    return finder.places();
  }

  private OpenDocumentDialect dialect(XmlPart part) {
    return new OpenDocumentDialect(comments, OpenDocumentStyles.of(part.root()));
  }

  @Override
  public int trackedChanges() {
    return changes(archive.required(CONTENT).root());
  }

  private static int changes(XmlNode node) {
    int changes = 0;
    for (XmlNode child : node.children()) {
      boolean tracked =
          Set.of(
                  "text:changed-region",
                  "table:cell-content-change",
                  "table:insertion",
                  "table:deletion")
              .contains(child.name());
      changes += tracked ? 1 : changes(child);
    }
    return changes;
  }

  /** Makes the target language that of the default styles, so that spelling is checked in it. */
  @Override
  public void adapt(Map<String, Segment> translations, Rewrites rewrites) {
    XmlPart styles = archive.part(STYLES);
    XmlNode all = styles == null ? null : styles.root().child("office:styles");
    if (styles == null || all == null) {
      return;
    }
    for (XmlNode style : all.children()) {
      XmlNode text = style.is("style:default-style") ? style.child("style:text-properties") : null;
      if (text != null && text.attribute("fo:language") != null) {
        String tag = styles.xml().substring(text.start(), text.contentStart());
        rewrites
            .of(styles)
            .replace(
                new Markup.Range(text.start(), text.contentStart()),
                out -> out.append(inTarget(tag)));
      }
    }
  }

  private String inTarget(String tag) {
    String language = target.value().split("-", 2)[0];
    String named = LANGUAGE.matcher(tag).replaceFirst(m -> quoted(m.group(1), language));
    return COUNTRY.matcher(named).replaceFirst(m -> quoted(m.group(1), "none"));
  }

  private static String quoted(String name, String value) {
    return Matcher.quoteReplacement(name + "\"" + value + "\"");
  }
}
