package org.korpu.filter.office;

import java.util.ArrayList;
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
 * A Word document: the body, then notes, headers, footers and charts.
 *
 * <p>Comments are text on request. Document properties, names and descriptions of pictures, and
 * building blocks are left alone.
 */
final class WordPackage implements OfficePackage {

  private static final Set<String> CHANGES =
      Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel");

  /** The end of the properties that all runs have unless they say otherwise. */
  private static final Pattern DEFAULTS =
      Pattern.compile("(?s)(<((?:\\w+:)?)rPrDefault\\b[^>]*>.*?)(</\\2rPr>)(\\s*</\\2rPrDefault>)");

  private final DocumentParts archive;
  private final FilterOptions.Word options;
  private final LanguageTag target;
  private final String main;
  private final Relationships relationships;

  /**
   * A document.
   *
   * @param main the name of the part with the body
   * @param target the language that translations are in
   */
  WordPackage(DocumentParts archive, String main, FilterOptions.Word options, LanguageTag target) {
    this.archive = archive;
    this.options = options;
    this.target = target;
    this.main = main;
    this.relationships = Relationships.of(archive, main);
  }

  @Override
  public List<Place> places() {
    WordDialect.Hidden hidden =
        options.hidden() == Taken.YES ? WordDialect.Hidden.TAKEN : WordDialect.Hidden.LEFT;
    WordDialect words = new WordDialect(hidden, target);
    DrawingDialect drawings = new DrawingDialect(target);
    PlaceFinder finder = new PlaceFinder();
    for (XmlPart part : wordParts()) {
      finder.search(part, words);
    }
    for (String type : List.of("chart", "diagramData", "diagramDrawing")) {
      for (String name : relationships.targets(type)) {
        XmlPart part = archive.part(name);
        if (part != null) {
          finder.search(part, drawings);
        }
      }
    }
    return finder.places();
  }

  private List<XmlPart> wordParts() {
    List<XmlPart> parts = new ArrayList<>();
    parts.add(archive.required(main));
    List<String> types = new ArrayList<>(List.of("footnotes", "endnotes", "header", "footer"));
    if (options.comments() == Taken.YES) {
      types.add("comments");
    }
    for (String type : types) {
      for (String name : relationships.targets(type)) {
        XmlPart part = archive.part(name);
        if (part != null && !parts.contains(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  @Override
  public int trackedChanges() {
    int changes = 0;
    for (XmlPart part : wordParts()) {
      changes += changes(part.root());
    }
    return changes;
  }

  private static int changes(XmlNode node) {
    int changes = 0;
    for (XmlNode child : node.children()) {
      changes += CHANGES.contains(child.name()) ? 1 : changes(child);
    }
    return changes;
  }

  /** Makes the target language that of all styles, so that Word checks the spelling in it. */
  @Override
  public void adapt(Map<String, Segment> translations, Rewrites rewrites) {
    for (String name : relationships.targets("styles")) {
      XmlPart styles = archive.part(name);
      if (styles != null) {
        Markup.Range all = new Markup.Range(0, styles.xml().length());
        rewrites.of(styles).replace(all, out -> out.append(inTarget(styles.xml())));
      }
    }
  }

  private String inTarget(String styles) {
    String changed = XmlText.withLanguageElement(styles, target);
    Matcher defaults = DEFAULTS.matcher(changed);
    if (!defaults.find() || defaults.group(1).contains("lang ")) {
      return changed;
    }
    String prefix = defaults.group(2);
    String language = "<" + prefix + "lang " + prefix + "val=\"" + target.value() + "\"/>";
    return changed.substring(0, defaults.start(3))
        + language
        + changed.substring(defaults.start(3));
  }
}
