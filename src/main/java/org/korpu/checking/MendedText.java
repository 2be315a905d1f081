package org.korpu.checking;

/** A file of text with its targets mended. */
public final class MendedText {

  private final String before;
  private final String after;
  private final byte[] bytes;
  private final int changes;
  private final int closed;

  MendedText(String before, String after, byte[] bytes, int changes, int closed) {
    this.before = before;
    this.after = after;
    this.bytes = bytes;
    this.changes = changes;
    this.closed = closed;
  }

  /** Its characters before. */
  public String before() {
    return before;
  }

  /** Its characters after. */
  public String after() {
    return after;
  }

  /** What is to be written. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many findings were mended. */
  public int changes() {
    return changes;
  }

  /** How many findings stand in segments that must not be changed: locked ones. */
  public int closed() {
    return closed;
  }
}
