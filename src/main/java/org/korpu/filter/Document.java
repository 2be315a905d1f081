package org.korpu.filter;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;

/** A document in memory: its name and its bytes. */
public final class Document {

  private final String name;
  private final byte[] bytes;

  /**
   * Takes the bytes as they are: they are not copied, and not to be changed.
   *
   * @param name the path as the user gave it: messages show it, and its extension tells the format
   */
  public Document(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** The path as the user gave it. */
  public String name() {
    return name;
  }

  /** The content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** A new stream over the content. */
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** The extension in lower case without the dot, empty where there is none. */
  public String extension() {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    int dot = name.lastIndexOf('.');
    return dot > slash + 1 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
