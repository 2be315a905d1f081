package org.korpu.files;

import java.nio.file.FileSystemException;

/** A file was expected where a folder stands. Its message is the path, as for its siblings. */
public final class IsDirectoryException extends FileSystemException {

  /** For the path as the caller named it. */
  public IsDirectoryException(String file) {
    super(file);
  }
}
