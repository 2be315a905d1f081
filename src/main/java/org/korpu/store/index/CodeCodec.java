package org.korpu.store.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.TextRun;

/** An inline code as bytes; nothing is lost. */
final class CodeCodec {

  private static final InlineCode.Kind[] KINDS = InlineCode.Kind.values();

  private CodeCodec() {}

  @SuppressWarnings("EnumOrdinal") // an index of another version is not read
  static void write(InlineCode code, ByteSink out) {
    out.varint(2 * code.kind().ordinal() + (code.type() == null ? 0 : 1));
    String type = code.type();
    if (type != null) {
      out.string(type);
    }
    out.string(code.id());
    out.string(code.data());
    attributes(code.attributes(), out);
    out.varint(code.subFlows().size());
    for (InlineCode.SubFlow flow : code.subFlows()) {
      out.varint(flow.offset());
      attributes(flow.attributes(), out);
      content(flow.content(), out);
    }
  }

  static InlineCode read(ByteSource in) {
    int head = in.varint();
    String type = (head & 1) == 0 ? null : in.string();
    String id = in.string();
    String data = in.string();
    Map<String, String> attributes = attributes(in);
    List<InlineCode.SubFlow> flows = new ArrayList<>();
    for (int i = in.varint(); i > 0; i--) {
      flows.add(new InlineCode.SubFlow(in.varint(), attributes(in), content(in)));
    }
    return new InlineCode(KINDS[head >>> 1], id, type, data, flows, attributes);
  }

  /** Text and codes in order. */
  static void content(List<Inline> content, ByteSink out) {
    out.varint(content.size());
    for (Inline inline : content) {
      if (inline instanceof TextRun run) {
        out.varint(0);
        out.string(run.text());
      } else if (inline instanceof InlineCode code) {
        out.varint(1);
        write(code, out);
      }
    }
  }

  private static List<Inline> content(ByteSource in) {
    List<Inline> content = new ArrayList<>();
    for (int i = in.varint(); i > 0; i--) {
      content.add(in.varint() == 0 ? new TextRun(in.string()) : read(in));
    }
    return content;
  }

  /** Sorted, so that equal attributes are equal bytes. */
  private static void attributes(Map<String, String> attributes, ByteSink out) {
    out.varint(attributes.size());
    new TreeMap<>(attributes)
        .forEach(
            (name, value) -> {
              out.string(name);
              out.string(value);
            });
  }

  private static Map<String, String> attributes(ByteSource in) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = in.varint(); i > 0; i--) {
      attributes.put(in.string(), in.string());
    }
    return attributes;
  }
}
