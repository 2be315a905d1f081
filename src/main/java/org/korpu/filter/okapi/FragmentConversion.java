package org.korpu.filter.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * One unit's content as Okapi has it and as the model has it. It remembers which code of Okapi each
 * code of the model came from, so that a translation can be made into a fragment again.
 */
final class FragmentConversion {

  /** What a code does, whatever becomes of its pair. */
  private enum Side {
    START,
    END,
    ALONE;

    static Side of(Kind kind) {
      return kind.opens() ? START : kind.closes() ? END : ALONE;
    }
  }

  private record CodeKey(String id, Side side) {}

  private final Segment segment;
  private final Map<CodeKey, Code> codes = new HashMap<>();

  /** Converts a fragment, which is not changed. */
  FragmentConversion(TextFragment fragment) {
    this.segment = convert(fragment);
  }

  /** The content in words of the model. */
  Segment segment() {
    return segment;
  }

  /**
   * A translation as a fragment.
   *
   * @throws IllegalArgumentException if it has a code that the unit does not have
   */
  TextFragment fragment(Segment translation) {
    TextFragment fragment = new TextFragment();
    for (Inline inline : translation.content()) {
      if (inline instanceof TextRun run) {
        fragment.append(run.text());
      } else if (inline instanceof InlineCode code) {
        Code original = codes.get(keyOf(code));
        if (original == null) {
          throw new IllegalArgumentException("no code " + code);
        }
        fragment.append(original.clone());
      }
    }
    return fragment;
  }

  private static CodeKey keyOf(InlineCode code) {
    return new CodeKey(code.id(), Side.of(code.kind()));
  }

  private Segment convert(TextFragment fragment) {
    String coded = fragment.getCodedText();
    List<Inline> content = new ArrayList<>();
    Map<Integer, Deque<String>> open = new HashMap<>();
    Set<String> used = new HashSet<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < coded.length(); i++) {
      char c = coded.charAt(i);
      if (!TextFragment.isMarker(c)) {
        run.append(c);
        continue;
      }
      if (run.length() > 0) {
        content.add(new TextRun(run.toString()));
        run.setLength(0);
      }
      Code code = fragment.getCode(coded.charAt(++i));
      Kind kind = kind(c, code);
      Deque<String> stack = open.computeIfAbsent(code.getId(), id -> new ArrayDeque<>());
      String id = kind == Kind.CLOSE && !stack.isEmpty() ? stack.pop() : unused(code.getId(), used);
      if (kind == Kind.OPEN) {
        stack.push(id);
      }
      InlineCode converted = InlineCode.of(kind, id, CodeType.of(code), CodeType.display(code));
      codes.put(keyOf(converted), code);
      content.add(converted);
    }
    if (run.length() > 0) {
      content.add(new TextRun(run.toString()));
    }
    return new Segment(content);
  }

  private static Kind kind(char marker, Code code) {
    if (marker == TextFragment.MARKER_OPENING) {
      return Kind.OPEN;
    }
    if (marker == TextFragment.MARKER_CLOSING) {
      return Kind.CLOSE;
    }
    return switch (code.getTagType()) {
      case OPENING -> Kind.ISOLATED_OPEN;
      case CLOSING -> Kind.ISOLATED_CLOSE;
      case PLACEHOLDER -> Kind.PLACEHOLDER;
    };
  }

  /** Okapi's own number where it is free; a document may have it twice. */
  private static String unused(int number, Set<String> used) {
    String id = String.valueOf(number);
    for (int n = 2; !used.add(id); n++) {
      id = number + "-" + n;
    }
    return id;
  }
}
