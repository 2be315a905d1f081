package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;

/**
 * Cuts an XLIFF file into parts that are files of their own, between units.
 *
 * <p>Each part repeats what its units stand in: the beginning of the document, of the file with its
 * header, and of the groups. Processing instructions ({@code <?korpu-part …?>}) say which stretch
 * of the text is its own, so that {@link XliffJoin} makes the very file again from the parts, with
 * nothing but the targets changed that were changed in them. Linear in the size of all parts.
 */
public final class XliffSplit {

  /** The name of the processing instructions. */
  static final String INSTRUCTION = "korpu-part";

  private static final Set<String> CONTENT =
      Set.of("file", "body", "group", "unit", "trans-unit", "bin-unit");
  private static final int SET_DIGITS = 16;

  /** Says where a part ends. */
  @FunctionalInterface
  public interface Cuts {
    /** Whether a new part begins with a unit; called for each unit in order. */
    boolean before(XliffFile file, XliffUnit unit);
  }

  private final XmlText source;
  private final MarkupElement root;
  private final XliffDocument document;
  private final String set;

  private XliffSplit(XmlText source, MarkupElement root, XliffDocument document, String set) {
    this.source = source;
    this.root = root;
    this.document = document;
    this.set = set;
  }

  /**
   * Opens a file.
   *
   * @throws org.korpu.model.InputException with all errors of the file if there are any
   */
  public static XliffSplit open(byte[] bytes, String file, Consumer<Diagnostic> warnings)
      throws IOException {
    XliffDocument document = XliffReader.read(new ByteArrayInputStream(bytes), file, warnings);
    XmlText source = XmlText.of(bytes, file);
    return new XliffSplit(source, MarkupScanner.scan(source.text()), document, digest(bytes));
  }

  /** What the file holds. */
  public XliffDocument document() {
    return document;
  }

  /** The parts in order; the file itself if it is not cut. */
  public List<byte[]> parts(Cuts cuts) {
    List<Integer> places = places(cuts);
    List<byte[]> parts = new ArrayList<>();
    int parted = places.size() + 1;
    for (int i = 0; i < parted; i++) {
      int start = i == 0 ? 0 : places.get(i - 1);
      int end = i == places.size() ? source.text().length() : places.get(i);
      parts.add(source.bytes(part(start, end, i + 1, parted)));
    }
    return parts;
  }

  /** The documents that were joined into this file, as they were; empty if it was not joined. */
  public List<JoinedDocument> documents() {
    return JoinedDocument.in(source, root);
  }

  private String part(int start, int end, int number, int of) {
    if (of == 1) {
      return source.text();
    }
    StringBuilder part = new StringBuilder();
    if (start > 0) {
      for (MarkupElement open : openAt(start)) {
        part.append(source.text(), open.parent() == null ? 0 : open.start(), contentOf(open));
      }
      part.append(instruction("begin", number, of));
    }
    part.append(source.text(), start, end);
    if (end < source.text().length()) {
      part.append(instruction("end", number, of));
      List<MarkupElement> open = openAt(end);
      for (int i = open.size() - 1; i >= 0; i--) {
        part.append(open.get(i).endTag());
      }
      part.append(source.lineEnd());
    }
    return part.toString();
  }

  private String instruction(String which, int number, int of) {
    return "<?"
        + INSTRUCTION
        + " "
        + which
        + " set=\""
        + set
        + "\" number=\""
        + number
        + "\" of=\""
        + of
        + "\"?>";
  }

  /** Where parts begin: after the unit before, and after all that ends with it. */
  private List<Integer> places(Cuts cuts) {
    List<Integer> places = new ArrayList<>();
    List<MarkupElement> files = XliffOutline.files(root);
    MarkupElement previous = null;
    for (int i = 0; i < files.size(); i++) {
      XliffFile file = document.files().get(i);
      List<MarkupElement> elements = XliffOutline.units(files.get(i));
      for (int j = 0; j < elements.size(); j++) {
        if (cuts.before(file, file.units().get(j)) && previous != null) {
          places.add(after(previous));
        }
        previous = elements.get(j);
      }
    }
    return places;
  }

  private int after(MarkupElement unit) {
    MarkupElement last = unit;
    for (MarkupElement parent = unit.parent();
        parent != null
            && parent.parent() != null
            && source.text().substring(last.end(), parent.contentEnd()).isBlank();
        parent = parent.parent()) {
      last = parent;
    }
    return last.end();
  }

  /** The elements that are open at a place, the root first. */
  private List<MarkupElement> openAt(int place) {
    List<MarkupElement> open = new ArrayList<>();
    @Nullable MarkupElement next = root;
    while (next != null) {
      open.add(next);
      MarkupElement parent = next;
      next = null;
      for (MarkupElement child : parent.children()) {
        if (child.contentStart() <= place && place <= child.contentEnd() && !child.isEmptyTag()) {
          next = child;
        }
      }
    }
    return open;
  }

  /** Where the first of what is dealt out to the parts begins in an element. */
  private int contentOf(MarkupElement open) {
    for (MarkupElement child : open.children()) {
      if (child.namespace().equals(root.namespace()) && CONTENT.contains(child.localName())) {
        return child.start();
      }
    }
    return open.contentStart();
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, SET_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
