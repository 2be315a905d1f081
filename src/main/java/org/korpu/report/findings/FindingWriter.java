package org.korpu.report.findings;

import java.io.IOException;
import org.korpu.check.Finding;

/**
 * Takes findings as they are made and writes them in one form. For one thread; the stream below is
 * left open.
 */
public interface FindingWriter {

  /** A file is about to be checked; it may have no findings. */
  default void begin(String file) {}

  /** Writes a finding, at once or at the end. */
  void write(Finding finding) throws IOException;

  /** Writes what is left. */
  void finish() throws IOException;
}
