package org.korpu.morph;

import java.util.List;

/**
 * A form of a word and what its suffixes say.
 *
 * @param text the folded form
 * @param features of its suffixes, in their order; empty for the lemma
 */
public record InflectedForm(String text, List<Feature> features) {

  public InflectedForm {
    features = List.copyOf(features);
  }
}
