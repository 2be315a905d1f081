package org.korpu.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A code inside a segment: the start or end of bold, a link, a footnote reference, a line break.
 *
 * <p>The kinds are those of TMX and XLIFF. {@code OPEN} and {@code CLOSE} of one pair carry the
 * same {@link #id}; so do the pieces of a pair that a cut between segments has torn apart, which
 * are {@code ISOLATED_OPEN} and {@code ISOLATED_CLOSE} ({@code <it>} in TMX, {@code <sc>} and
 * {@code <ec>} in XLIFF 2).
 *
 * @param kind what the code does
 * @param id joins codes that belong together, within one text unit and between its source and
 *     target; empty where a file gave none
 * @param type what it stands for, in the words of the format it came from ({@code bold}, {@code
 *     link}, {@code fmt}); null where unknown
 * @param data the native code, such as {@code <b>}; empty where it was not kept
 * @param subFlows translatable text inside the native code ({@code <sub>} of TMX), in order
 * @param attributes further attributes of the format it came from, by name, kept for writing
 */
public record InlineCode(
    Kind kind,
    String id,
    @Nullable String type,
    String data,
    List<SubFlow> subFlows,
    Map<String, String> attributes)
    implements Inline {

  /** Types of codes without which nothing but the look of a text is lost. */
  private static final Set<String> LOOKS =
      Set.of(
          "bold",
          "italic",
          "underlined",
          "span",
          "font",
          "format",
          "small",
          "big",
          "sub",
          "sup",
          "code",
          "cite",
          "abbr",
          "s",
          "strike",
          "mark",
          "fonts",
          "color",
          "highlight",
          "lb");

  /** What a code does to the text around it. */
  public enum Kind {
    /** Start of a pair whose end is in the same segment ({@code <bpt>}). */
    OPEN,
    /** End of a pair whose start is in the same segment ({@code <ept>}). */
    CLOSE,
    /** Stands alone: a line break, an image, a footnote reference ({@code <ph>}). */
    PLACEHOLDER,
    /** Start of a pair whose end is in another segment ({@code <it pos="begin">}). */
    ISOLATED_OPEN,
    /** End of a pair whose start is in another segment ({@code <it pos="end">}). */
    ISOLATED_CLOSE,
    /** Start of a highlight that is no code of the document ({@code <hi>}). */
    HIGHLIGHT_OPEN,
    /** End of a highlight. */
    HIGHLIGHT_CLOSE;

    /** Whether the code begins something. */
    public boolean opens() {
      return this == OPEN || this == ISOLATED_OPEN || this == HIGHLIGHT_OPEN;
    }

    /** Whether the code ends something. */
    public boolean closes() {
      return this == CLOSE || this == ISOLATED_CLOSE || this == HIGHLIGHT_CLOSE;
    }
  }

  /**
   * Text to be translated inside a native code.
   *
   * @param offset where in {@link InlineCode#data} it stands
   * @param attributes attributes of the {@code <sub>} element, by name
   * @param content the text with its own codes
   */
  public record SubFlow(int offset, Map<String, String> attributes, List<Inline> content) {
    public SubFlow {
      if (offset < 0) {
        throw new IllegalArgumentException("offset " + offset);
      }
      attributes = Map.copyOf(attributes);
      content = List.copyOf(content);
    }
  }

  public InlineCode {
    subFlows = List.copyOf(subFlows);
    attributes = Map.copyOf(attributes);
  }

  /** A code without sub-flows or further attributes. */
  public static InlineCode of(Kind kind, String id, @Nullable String type, String data) {
    return new InlineCode(kind, id, type, data, List.of(), Map.of());
  }

  /**
   * Whether a translation may leave it out, since nothing but the look of the text is lost: bold,
   * italic, a line break, but not a link, note, picture or field.
   */
  public boolean isForLookOnly() {
    return type != null && LOOKS.contains(type);
  }

  /** Whether it ends the pair that the other code begins. */
  public boolean ends(InlineCode other) {
    return kind.closes() && other.kind.opens() && id.equals(other.id);
  }

  /** This code as another kind: what becomes of a pair when a cut falls between its ends. */
  public InlineCode as(Kind other) {
    return new InlineCode(other, id, type, data, subFlows, attributes);
  }
}
