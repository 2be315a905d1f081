package org.korpu.files;

import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * A write could not be journalled, so the file was left as it is. Its message is the path of the
 * file; its cause says why.
 */
public final class JournalException extends FileSystemException {

  private final IOException reason;

  JournalException(String file, String folder, IOException reason) {
    super(file, folder, null);
    this.reason = reason;
    initCause(reason);
  }

  /** The folder of the journal. */
  public String folder() {
    return getOtherFile();
  }

  /** Why it could not be written. */
  public IOException reason() {
    return reason;
  }

  /** The path alone, as for its siblings. */
  @Override
  public String getMessage() {
    return getFile();
  }
}
