package org.korpu.files;

import java.nio.file.FileSystemException;

/** A file is not as it was when the change was planned. Its message is the path. */
public final class FileChangedException extends FileSystemException {

  FileChangedException(String file) {
    super(file);
  }
}
