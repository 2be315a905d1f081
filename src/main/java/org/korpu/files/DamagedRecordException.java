package org.korpu.files;

import java.nio.file.FileSystemException;

/** A record of a journal cannot be read. Its message is the path of the record. */
public final class DamagedRecordException extends FileSystemException {

  DamagedRecordException(String record, String reason) {
    super(record, null, reason);
  }

  DamagedRecordException(String record, Exception cause) {
    super(record);
    initCause(cause);
  }

  /** The path alone: a reason is for developers. */
  @Override
  public String getMessage() {
    return getFile();
  }
}
