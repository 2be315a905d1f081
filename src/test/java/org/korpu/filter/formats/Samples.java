package org.korpu.filter.formats;

import java.util.List;
import java.util.stream.Stream;

/** The documents of the round-trip tests. */
public final class Samples {

  private Samples() {}

  /** All of them. */
  public static List<Sample> all() {
    return Stream.of(
            WordSamples.all(),
            SlideSamples.all(),
            SheetSamples.all(),
            OpenDocumentSamples.all(),
            TextSamples.all())
        .flatMap(List::stream)
        .toList();
  }
}
