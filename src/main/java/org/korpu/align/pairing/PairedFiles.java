package org.korpu.align.pairing;

import java.util.List;

/**
 * The files of one document.
 *
 * @param title what their names have in common: the name of the first one without its language
 * @param files the file of each language, in the order of the languages
 */
public record PairedFiles(String title, List<String> files) {
  public PairedFiles {
    files = List.copyOf(files);
  }
}
