package org.korpu.releases;

import java.util.List;

/**
 * A document that is translated.
 *
 * @param document its path as it is shown; that of the XLIFF file where that names no document
 * @param translations its languages, in the order of the settings; a language with several XLIFF
 *     files has one for each
 */
public record Release(String document, List<Translation> translations) {
  public Release {
    translations = List.copyOf(translations);
  }
}
