package org.korpu.store;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.LanguageTag;
import org.korpu.model.Metadata;
import org.korpu.model.Note;
import org.korpu.model.Property;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;
import org.korpu.model.TranslationUnit;
import org.korpu.model.Variant;

/**
 * Makes digests of units and their parts: the first 128 bits of SHA-256. Whoever compares digests
 * in place of contents may do so even where a file was made to deceive.
 *
 * <p>Put parts in and {@link #finish}. Parts cannot run into each other: each text goes in with its
 * length. Some 200 nanoseconds, and two for each character. For one thread.
 */
public final class DigestBuilder {

  private final MessageDigest sha;
  private final byte[] sum = new byte[32];
  private byte[] buffer = new byte[4096];
  private int length;

  /** Empty. */
  public DigestBuilder() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Puts a number in. */
  public DigestBuilder put(long value) {
    reserve(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      buffer[length++] = (byte) (value >> shift);
    }
    return this;
  }

  /** Puts a text in; null is none of the texts. */
  public DigestBuilder put(@Nullable String text) {
    if (text == null) {
      return put(-1);
    }
    put(text.length());
    reserve(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      buffer[length++] = (byte) (c >> 8);
      buffer[length++] = (byte) c;
    }
    return this;
  }

  /** Puts a language in. */
  public DigestBuilder put(@Nullable LanguageTag language) {
    return put(language == null ? null : language.value());
  }

  /** Puts a text with its codes in: all that {@link Segment#equals} compares. */
  public DigestBuilder put(Segment segment) {
    return put(segment.content());
  }

  /** Puts attributes, properties and notes in, in their order. */
  public DigestBuilder put(Metadata metadata) {
    put(metadata.attributes());
    put(metadata.properties().size());
    for (Property property : metadata.properties()) {
      put(property.type()).put(property.value()).put(property.language());
    }
    put(metadata.notes().size());
    for (Note note : metadata.notes()) {
      put(note.text()).put(note.language());
    }
    return this;
  }

  /** Puts names and values in, whatever their order. */
  public DigestBuilder put(Map<String, String> attributes) {
    put(attributes.size());
    if (!attributes.isEmpty()) {
      new TreeMap<>(attributes).forEach((name, value) -> put(name).put(value));
    }
    return this;
  }

  /** Puts a unit in: all that {@link TranslationUnit#equals} compares. */
  public DigestBuilder put(TranslationUnit unit) {
    put(unit.id()).put(unit.sourceLanguage()).put(unit.metadata()).put(unit.variants().size());
    for (Variant variant : unit.variants()) {
      put(variant.language()).put(variant.segment()).put(variant.metadata());
    }
    return this;
  }

  /** The digest of what was put in; begins anew. */
  public Digest finish() {
    try {
      sha.update(buffer, 0, length);
      sha.digest(sum, 0, sum.length);
    } catch (DigestException e) {
      throw new IllegalStateException("32 bytes are room for SHA-256", e);
    }
    length = 0;
    return new Digest(number(0), number(8));
  }

  private DigestBuilder put(List<Inline> content) {
    put(content.size());
    for (Inline inline : content) {
      if (inline instanceof TextRun run) {
        put(0).put(run.text());
      } else if (inline instanceof InlineCode code) {
        put(1).put(code.kind().name()).put(code.id()).put(code.type()).put(code.data());
        put(code.attributes());
        put(code.subFlows().size());
        for (InlineCode.SubFlow flow : code.subFlows()) {
          put(flow.offset()).put(flow.attributes()).put(flow.content());
        }
      }
    }
    return this;
  }

  private long number(int from) {
    long value = 0;
    for (int i = from; i < from + 8; i++) {
      value = (value << 8) | (sum[i] & 0xFF);
    }
    return value;
  }

  private void reserve(int bytes) {
    if (length + bytes > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(length + bytes, 2 * buffer.length));
    }
  }
}
