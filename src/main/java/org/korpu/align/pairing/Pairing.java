package org.korpu.align.pairing;

import java.util.List;
import org.korpu.model.LanguageTag;

/**
 * Which files of a folder belong together.
 *
 * @param documents those there in every language, in natural order of what their names share
 * @param alone the others that fit the pattern, by name
 */
public record Pairing(List<PairedFiles> documents, List<Alone> alone) {

  /**
   * A file of a document that is not there in every language.
   *
   * @param file its name
   * @param missing the languages in which there is none, at least one
   */
  public record Alone(String file, List<LanguageTag> missing) {
    public Alone {
      missing = List.copyOf(missing);
    }
  }

  public Pairing {
    documents = List.copyOf(documents);
    alone = List.copyOf(alone);
  }
}
