package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;

/**
 * Changes targets in an XLIFF file of any tool and leaves every other byte as it is: order and
 * quotation marks of attributes, references, comments, CDATA, foreign elements, white space, line
 * ends, encoding.
 *
 * <p>Beside the text of a target, what says how far it is changes with it: {@code state} (and
 * {@code approved} and {@code state-qualifier} where they would be wrong), and the attributes in
 * which Trados Studio ({@code conf}), memoQ ({@code mq:status}) and Phrase ({@code m:confirmed})
 * keep it. A missing {@code <target>} is put where the schema wants it, on a line of its own if the
 * source has one. Codes in a new target are written with the markup they have in the old target or
 * the source, attributes and all; two pairs that cross become single ends. Where segments of a 1.2
 * unit differ in state, they say so in korpu's attribute, as {@link XliffWriter} does it.
 *
 * <p>Annotations in an old target are lost with its text, but for a comment on all of it. Neither a
 * locked segment nor one of a unit that is not to be translated can be changed; remarks can be
 * added to any.
 *
 * <p>Reads the whole file; needs memory of some ten times its size and time in proportion to it.
 * One editor may make several versions; none changes the editor. Not safe for use by several
 * threads at once.
 */
public final class XliffEditor {

  /** Says what is to become of a segment. */
  @FunctionalInterface
  public interface Edits {
    /** The change; null for none. Called for every segment in the order of the file. */
    @Nullable XliffEdit edit(XliffFile file, XliffUnit unit, XliffPart segment);
  }

  private final String file;
  private final byte[] bytes;
  private final XmlText source;
  private final MarkupElement root;
  private final XliffDocument document;

  private XliffEditor(
      String file, byte[] bytes, XmlText source, MarkupElement root, XliffDocument document) {
    this.file = file;
    this.bytes = bytes;
    this.source = source;
    this.root = root;
    this.document = document;
  }

  /**
   * Opens a file.
   *
   * @param bytes all of it
   * @param file its path as the user gave it, for messages
   * @param warnings takes what is odd but can be read
   * @throws InputException with all errors of the file if there are any
   */
  public static XliffEditor open(byte[] bytes, String file, Consumer<Diagnostic> warnings)
      throws IOException {
    XliffDocument document = XliffReader.read(new ByteArrayInputStream(bytes), file, warnings);
    XmlText source = XmlText.of(bytes, file);
    return new XliffEditor(
        file, bytes.clone(), source, MarkupScanner.scan(source.text()), document);
  }

  /**
   * The characters of a version of the file, decoded as the file says.
   *
   * @param version the bytes that were opened, or that {@link #revise} made of them
   */
  public String text(byte[] version) {
    return XmlText.of(version, file).text();
  }

  /** What the file holds. */
  public XliffDocument document() {
    return document;
  }

  /**
   * The file with changed targets.
   *
   * @throws InputException if a new target has a code that its unit has not, or the file does not
   *     name its target language
   * @throws IllegalArgumentException if a segment is to be changed that must not be
   */
  public byte[] revise(Edits edits) {
    return revise(edits, document.target());
  }

  /**
   * The file with changed targets, and with the language of its targets where it names none.
   *
   * @param language what {@code target-language} or {@code trgLang} becomes where there is none
   */
  public byte[] revise(Edits edits, @Nullable LanguageTag language) {
    TextPatch patch = new TextPatch();
    Revision.Setting setting = new Revision.Setting(file, source, language, patch);
    List<MarkupElement> elements = XliffOutline.files(root);
    List<XliffFile> files = document.files();
    for (int i = 0; i < files.size(); i++) {
      revise(files.get(i), XliffOutline.units(elements.get(i)), edits, setting);
    }
    if (patch.isEmpty()) {
      return bytes.clone();
    }
    if (language == null) {
      throw new InputException(
          Diagnostic.error(file, null, Message.of(XliffMessage.NO_TARGET_LANGUAGE))
              .withAdvice(Message.of(XliffMessage.ADD_TARGET_LANGUAGE)));
    }
    if (document.target() == null) {
      if (XliffOutline.isVersion1(root)) {
        elements.forEach(each -> each.set("target-language", language.value(), patch));
      } else {
        root.set("trgLang", language.value(), patch);
      }
    }
    return source.bytes(patch.apply(source.text(), 0, source.text().length()));
  }

  private static void revise(
      XliffFile file, List<MarkupElement> elements, Edits edits, Revision.Setting setting) {
    List<XliffUnit> units = file.units();
    if (units.size() != elements.size()) {
      throw new IllegalStateException(units.size() + " units, " + elements.size() + " elements");
    }
    for (int i = 0; i < units.size(); i++) {
      XliffUnit unit = units.get(i);
      Map<XliffPart, XliffEdit> changes = new LinkedHashMap<>();
      List<XliffNote> notes = new ArrayList<>();
      for (XliffPart part : unit.segments()) {
        XliffEdit edit = edits.edit(file, unit, part);
        if (edit != null) {
          notes.addAll(edit.notes());
        }
        if (edit != null && !edit.isDoneIn(part)) {
          if (!unit.isEditable(part)) {
            throw new IllegalArgumentException("segment " + part.id() + " must not be changed");
          }
          changes.put(part, edit);
        }
      }
      MarkupElement element = elements.get(i);
      if (!changes.isEmpty()) {
        if (XliffOutline.isVersion1(element)) {
          new Xliff1Revision(unit, element, setting).revise(changes);
        } else {
          new Xliff2Revision(unit, element, setting).revise(changes);
        }
      }
      new NoteRevision(unit, element, setting).add(notes);
    }
  }
}
