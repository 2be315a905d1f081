package org.korpu.format.xliff;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A file that was joined with others, taken out again. */
public final class JoinedDocument {

  /** The name of the processing instruction before its first file element. */
  static final String INSTRUCTION = "korpu-document";

  private final String name;
  private final byte[] bytes;

  private JoinedDocument(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Its name when it was joined. */
  public String name() {
    return name;
  }

  /** Its content: that which it had, but for changes made since. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The documents in a text that is made of several. */
  static List<JoinedDocument> in(XmlText source, MarkupElement root) {
    String text = source.text();
    List<MarkupElement> files = XliffOutline.files(root);
    List<Instruction> instructions = new ArrayList<>();
    int at = root.contentStart();
    for (MarkupElement child : root.children()) {
      instructions.addAll(Instruction.in(text, at, child.start(), INSTRUCTION));
      at = child.end();
    }
    List<JoinedDocument> documents = new ArrayList<>();
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      int end = i + 1 < instructions.size() ? instructions.get(i + 1).start() : text.length();
      List<MarkupElement> own =
          files.stream()
              .filter(file -> file.start() > instruction.start() && file.start() < end)
              .toList();
      if (!own.isEmpty()) {
        MarkupElement last = files.get(files.size() - 1);
        String head = text.substring(0, instructions.get(0).start());
        documents.add(document(source, instruction, own, head, text.substring(last.end())));
      }
    }
    return documents;
  }

  private static JoinedDocument document(
      XmlText source,
      Instruction instruction,
      List<MarkupElement> files,
      String head,
      String tail) {
    TextPatch patch = new TextPatch();
    String[] ids = instruction.value("ids").split("\\|", -1);
    for (int i = 0; i < files.size(); i++) {
      MarkupElement file = files.get(i);
      if (i < ids.length && !ids[i].isEmpty()) {
        file.set(XliffJoin.idName(file), ids[i], patch);
      }
      for (String added : instruction.value("added").split(" ", -1)) {
        file.set(added, null, patch);
      }
    }
    int start = files.get(0).start();
    int end = files.get(files.size() - 1).end();
    String own = instruction.values().getOrDefault("head", head);
    String whole =
        own
            + patch.apply(source.text(), start, end)
            + instruction.values().getOrDefault("tail", tail);
    Charset charset =
        Charset.forName(instruction.values().getOrDefault("encoding", source.charset().name()));
    XmlText.ByteMark mark =
        XmlText.ByteMark.valueOf(instruction.values().getOrDefault("mark", source.mark().name()));
    return new JoinedDocument(
        instruction.value("name"), new XmlText(whole, charset, mark).bytes(whole));
  }
}
