package org.korpu.filter.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.model.LanguageTag;

/**
 * A presentation: slide by slide its text, tables, charts, diagrams and notes; text on masters and
 * layouts on request. Comments and descriptions of pictures are left alone.
 */
final class SlidePackage implements OfficePackage {

  private final DocumentParts archive;
  private final FilterOptions.Slides options;
  private final DrawingDialect dialect;
  private final String main;

  /**
   * A presentation.
   *
   * @param main the name of the part that lists the slides
   * @param target the language that translations are in
   */
  SlidePackage(
      DocumentParts archive, String main, FilterOptions.Slides options, LanguageTag target) {
    this.archive = archive;
    this.options = options;
    this.dialect = new DrawingDialect(target);
    this.main = main;
  }

  @Override
  public List<Place> places() {
    PlaceFinder finder = new PlaceFinder();
    XmlPart presentation = archive.required(main);
    Relationships relationships = Relationships.of(archive, main);
    XmlNode slides = presentation.root().child("p:sldIdLst");
    for (XmlNode slide : slides == null ? List.<XmlNode>of() : slides.children()) {
      String name = relationships.target(slide.attribute("r:id"));
      XmlPart part = name == null ? null : archive.part(name);
      if (part != null && (options.hidden() == Taken.YES || isShown(part))) {
        slide(part, finder);
      }
    }
    if (options.masters() == Taken.YES) {
      masters(relationships, finder);
    }
    return finder.places();
  }

  private void slide(XmlPart slide, PlaceFinder finder) {
    finder.search(slide, dialect);
    Relationships relationships = Relationships.of(archive, slide.name());
    for (String type : List.of("chart", "diagramData", "diagramDrawing")) {
      relationships.targets(type).forEach(name -> search(archive.part(name), finder));
    }
    if (options.notes() == Taken.YES) {
      relationships.targets("notesSlide").forEach(name -> search(archive.part(name), finder));
    }
  }

  private void masters(Relationships relationships, PlaceFinder finder) {
    Set<String> names = new LinkedHashSet<>();
    for (String master : relationships.targets("slideMaster")) {
      names.add(master);
      names.addAll(Relationships.of(archive, master).targets("slideLayout"));
    }
    names.forEach(name -> search(archive.part(name), finder));
  }

  private void search(@Nullable XmlPart part, PlaceFinder finder) {
    if (part != null) {
      finder.search(part, dialect);
    }
  }

  private static boolean isShown(XmlPart slide) {
    String show = slide.root().attribute("show");
    return show == null || !(show.equals("0") || show.equals("false"));
  }
}
