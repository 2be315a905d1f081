package org.korpu.exchange;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to be imported.
 *
 * @param name as the user named it
 * @param opener opens it from the start, expanded where it is compressed; the same bytes each time
 */
public record ImportFile(String name, Opener opener) {

  /** Opens a file. */
  @FunctionalInterface
  public interface Opener {
    /** A stream of its own for each call; whoever calls closes it. */
    InputStream open() throws IOException;
  }

  /** A stream of its own for each call; whoever calls closes it. */
  public InputStream open() throws IOException {
    return opener.open();
  }
}
