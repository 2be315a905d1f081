package org.korpu.review;

import org.korpu.format.xliff.XliffDocument;
import org.korpu.model.LanguageTag;

/**
 * An XLIFF file of a table.
 *
 * @param path where it lies, seen from the folder of the table, with slashes
 * @param digest SHA-256 of its bytes in lower-case hexadecimal
 * @param content what it holds
 * @param target the language of its targets
 */
public record ReviewedFile(String path, String digest, XliffDocument content, LanguageTag target) {

  /** Its name without folders. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
