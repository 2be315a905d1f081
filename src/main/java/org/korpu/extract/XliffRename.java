package org.korpu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffDocument;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.format.xliff.XliffFile;
import org.korpu.format.xliff.XliffPart;
import org.korpu.format.xliff.XliffUnit;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * Renames a title in the targets of an XLIFF file. Sources are the document's and stay; they and
 * targets that must not be changed are handed over as open.
 */
public final class XliffRename implements XliffEditor.Edits {

  private final String file;
  private final LanguageTag source;
  private final @Nullable LanguageTag target;
  private final TitleRename rename;
  private final Consumer<RenamedSegment> found;

  /**
   * For one file.
   *
   * @param file its name, as shown to users
   * @param found takes every text with the old title, in order
   */
  public XliffRename(
      String file, XliffDocument document, TitleRename rename, Consumer<RenamedSegment> found) {
    this.file = file;
    this.source = document.source();
    this.target = document.target();
    this.rename = rename;
    this.found = found;
  }

  @Override
  public @Nullable XliffEdit edit(XliffFile document, XliffUnit unit, XliffPart segment) {
    @Nullable Position position = segment.position();
    String place = position == null ? file + "#" + unit.id() : file + ":" + position.line();
    rename.rename(segment.source(), source, place).ifPresent(each -> found.accept(open(each)));
    Segment translation = segment.target();
    if (target == null || translation == null) {
      return null;
    }
    RenamedSegment renamed = rename.rename(translation, target, place).orElse(null);
    if (renamed == null) {
      return null;
    }
    boolean editable = unit.isEditable(segment);
    found.accept(editable ? renamed : open(renamed));
    return editable && renamed.changes()
        ? new XliffEdit(renamed.after(), segment.state(), segment.qualifier())
        : null;
  }

  private static RenamedSegment open(RenamedSegment segment) {
    List<RenamedForm> forms = new ArrayList<>();
    segment.forms().forEach(form -> forms.add(form.open()));
    return new RenamedSegment(
        segment.place(), segment.language(), segment.before(), segment.before(), forms);
  }
}
