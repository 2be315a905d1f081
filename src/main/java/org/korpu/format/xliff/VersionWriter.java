package org.korpu.format.xliff;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;

/** Writes a document of one version, piece by piece. */
interface VersionWriter {

  void begin(LanguageTag from, @Nullable LanguageTag into) throws IOException;

  void startFile(XliffFile file) throws IOException;

  void startGroup(XliffGroup group) throws IOException;

  /**
   * A unit of the file or group begun last.
   *
   * @param name null for none
   */
  void unit(XliffUnit unit, @Nullable String name) throws IOException;

  void endGroup() throws IOException;

  void endFile() throws IOException;

  void end() throws IOException;
}
