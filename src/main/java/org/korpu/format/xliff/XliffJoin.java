package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;

/**
 * Makes one XLIFF file of several.
 *
 * <p>Parts of one file that {@link XliffSplit} has cut become that file again. Other files, of one
 * version and language pair, become one with the {@code <file>} elements of all, in their order:
 * ids of files that repeat become unique, namespaces that a file needs are declared on it, and a
 * processing instruction before it keeps what it takes to make the original file again ({@link
 * XliffSplit#documents}).
 */
public final class XliffJoin {

  /** A file to be joined, read; the same file given twice is two. */
  private static final class Input {
    private final String name;
    private final XmlText source;
    private final MarkupElement root;
    private final XliffDocument document;

    Input(String name, XmlText source, MarkupElement root, XliffDocument document) {
      this.name = name;
      this.source = source;
      this.root = root;
      this.document = document;
    }

    String name() {
      return name;
    }

    XmlText source() {
      return source;
    }

    MarkupElement root() {
      return root;
    }

    XliffDocument document() {
      return document;
    }

    List<MarkupElement> files() {
      return XliffOutline.files(root);
    }

    String head() {
      return source.text().substring(0, files().get(0).start());
    }

    String tail() {
      return source.text().substring(files().get(files().size() - 1).end());
    }
  }

  private final List<Input> inputs = new ArrayList<>();
  private final FileIds ids = new FileIds();

  /**
   * Adds a file.
   *
   * @param name as the user gave it
   * @throws InputException if it cannot be read, or is of another version or other languages than
   *     those before
   */
  public void add(byte[] bytes, String name, Consumer<Diagnostic> warnings) throws IOException {
    XliffDocument document = XliffReader.read(new ByteArrayInputStream(bytes), name, warnings);
    XmlText source = XmlText.of(bytes, name);
    Input input = new Input(name, source, MarkupScanner.scan(source.text()), document);
    if (!inputs.isEmpty()) {
      Input first = inputs.get(0);
      String version = String.valueOf(input.root().value("version"));
      String wanted = String.valueOf(first.root().value("version"));
      if (!version.equals(wanted)) {
        throw fault(name, RevisionMessage.OTHER_VERSION, version, first.name(), wanted);
      }
      String pair = pair(document);
      if (!pair.equals(pair(first.document()))) {
        throw fault(
            name, RevisionMessage.OTHER_LANGUAGES, pair, first.name(), pair(first.document()));
      }
    }
    inputs.add(input);
  }

  /**
   * The joined file.
   *
   * @throws InputException if parts of a file are missing, are there twice, or are mixed with other
   *     files; or if the encoding of the first file cannot hold the text of another
   */
  public byte[] join() {
    Map<Input, Instruction> parts = new LinkedHashMap<>();
    for (Input input : inputs) {
      List<Instruction> found = partInstructions(input);
      if (!found.isEmpty()) {
        parts.put(input, found.get(0));
      }
    }
    String joined = parts.isEmpty() ? documents() : parts(parts);
    Input first = parts.isEmpty() ? inputs.get(0) : sorted(parts).get(0);
    if (!first.source().encoder().canEncode(joined)) {
      throw fault(first.name(), RevisionMessage.ENCODING_TOO_NARROW, first.source().charset());
    }
    return first.source().bytes(joined);
  }

  private static List<Instruction> partInstructions(Input input) {
    String text = input.source().text();
    return Instruction.in(text, 0, text.length(), XliffSplit.INSTRUCTION);
  }

  private static List<Input> sorted(Map<Input, Instruction> parts) {
    return parts.keySet().stream()
        .sorted(Comparator.comparingInt(input -> number(parts.get(input), "number")))
        .toList();
  }

  private static int number(@Nullable Instruction part, String name) {
    try {
      return part == null ? 0 : Integer.parseInt(part.value(name));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private String parts(Map<Input, Instruction> parts) {
    Input any = parts.keySet().iterator().next();
    Instruction one = parts.values().iterator().next();
    int of = number(one, "of");
    for (Input input : inputs) {
      Instruction part = parts.get(input);
      if (part == null || !part.value("set").equals(one.value("set"))) {
        throw fault(input.name(), RevisionMessage.OTHER_PART, any.name());
      }
    }
    List<Input> sorted = sorted(parts);
    List<Integer> numbers =
        sorted.stream().map(input -> number(parts.get(input), "number")).toList();
    List<String> missing = new ArrayList<>();
    for (int i = 1; i <= of; i++) {
      if (!numbers.contains(i)) {
        missing.add(Integer.toString(i));
      }
    }
    if (!missing.isEmpty()) {
      throw fault(
          any.name(), RevisionMessage.MISSING_PART, String.join(", ", missing), missing.size(), of);
    }
    if (numbers.size() != of) {
      throw fault(any.name(), RevisionMessage.DOUBLE_PART, of);
    }
    return sorted.stream().map(XliffJoin::own).collect(Collectors.joining());
  }

  /** The stretch of a part that is its own. */
  private static String own(Input part) {
    String text = part.source().text();
    int start = 0;
    int end = text.length();
    for (Instruction instruction : partInstructions(part)) {
      if (instruction.word().equals("begin")) {
        start = instruction.end();
      } else {
        end = instruction.start();
      }
    }
    return text.substring(start, end);
  }

  private String documents() {
    Input first = inputs.get(0);
    if (inputs.size() == 1) {
      return first.source().text();
    }
    StringBuilder joined = new StringBuilder(first.head());
    for (Input input : inputs) {
      if (!input.equals(first)) {
        joined.append(first.source().lineEnd());
      }
      append(input, joined);
    }
    return joined.append(first.tail()).toString();
  }

  private void append(Input input, StringBuilder joined) {
    Input first = inputs.get(0);
    Map<String, String> added = input.equals(first) ? Map.of() : added(input, first);
    TextPatch patch = new TextPatch();
    List<String> changed = new ArrayList<>();
    for (MarkupElement file : input.files()) {
      String id = file.value(XliffOutline.isVersion1(file) ? XliffNames.KORPU : "", "id");
      String unique = ids.take(id == null ? "" : id);
      boolean other = id != null && !id.equals(unique);
      changed.add(other ? id : "");
      if (other) {
        file.set(idName(file), unique, patch);
      }
      added.forEach(
          (name, value) -> {
            if (file.attributes().stream().noneMatch(each -> each.name().equals(name))) {
              file.set(name, value, patch);
            }
          });
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", input.name());
    if (changed.stream().anyMatch(id -> !id.isEmpty())) {
      values.put("ids", String.join("|", changed));
    }
    if (!added.isEmpty()) {
      values.put("added", String.join(" ", added.keySet()));
    }
    putIfOther("head", input.head(), first.head(), values);
    putIfOther("tail", input.tail(), first.tail(), values);
    putIfOther(
        "encoding", input.source().charset().name(), first.source().charset().name(), values);
    putIfOther("mark", input.source().mark().name(), first.source().mark().name(), values);
    joined.append("<?").append(JoinedDocument.INSTRUCTION);
    values.forEach(
        (name, value) ->
            joined
                .append(' ')
                .append(name)
                .append("=\"")
                .append(Instruction.escape(value))
                .append('"'));
    joined.append("?>");
    List<MarkupElement> files = input.files();
    joined.append(
        patch.apply(
            input.source().text(), files.get(0).start(), files.get(files.size() - 1).end()));
  }

  private static void putIfOther(
      String name, String value, String first, Map<String, String> values) {
    if (!value.equals(first)) {
      values.put(name, value);
    }
  }

  /** The attributes of a root element that its files would miss below another one. */
  private static Map<String, String> added(Input input, Input first) {
    Map<String, String> added = new LinkedHashMap<>();
    for (MarkupElement.Attribute attribute : input.root().attributes()) {
      String name = attribute.name();
      String value = input.root().value(attribute);
      boolean namespace = name.equals("xmlns") || name.startsWith("xmlns:");
      String there =
          namespace
              ? first.root().scope().get(name.equals("xmlns") ? "" : name.substring(6))
              : first.root().value("http://www.w3.org/XML/1998/namespace", "space");
      if ((namespace || name.equals("xml:space")) && !value.equals(there)) {
        added.put(name, value);
      }
    }
    return added;
  }

  /** The attribute that has the id of a file, as it is written. */
  static String idName(MarkupElement file) {
    if (!XliffOutline.isVersion1(file)) {
      return "id";
    }
    MarkupElement.Attribute own = file.attribute(XliffNames.KORPU, "id");
    return own == null ? "korpu:id" : own.name();
  }

  private static String pair(XliffDocument document) {
    return document.source() + " → " + (document.target() == null ? "?" : document.target());
  }

  private static InputException fault(String file, RevisionMessage key, Object... arguments) {
    return new InputException(Diagnostic.error(file, null, Message.of(key, arguments)));
  }
}
