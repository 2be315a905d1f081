package org.korpu.files;

import java.nio.file.FileSystemException;
import java.time.Duration;

/** Another thread or process kept writing a file longer than the caller would wait. */
public final class FileBusyException extends FileSystemException {

  private final Duration waited;

  FileBusyException(String file, Duration waited) {
    super(file);
    this.waited = waited;
  }

  /** How long the caller waited. */
  public Duration waited() {
    return waited;
  }
}
