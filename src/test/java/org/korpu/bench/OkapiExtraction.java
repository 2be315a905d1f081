package org.korpu.bench;

import java.net.URI;
import java.nio.file.Path;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.openxml.OpenXMLFilter;

/**
 * Takes a Word document apart with Okapi and does nothing with it: {@code OkapiExtraction FILE}.
 * Prints how many text units there are. What {@link DocumentBenchmark} compares with.
 */
public final class OkapiExtraction {

  private OkapiExtraction() {}

  /** Reads all events. */
  public static void main(String[] arguments) {
    URI file = Path.of(arguments[0]).toUri();
    int units = 0;
    try (OpenXMLFilter filter = new OpenXMLFilter();
        RawDocument document = new RawDocument(file, "UTF-8", LocaleId.ENGLISH)) {
      filter.open(document);
      while (filter.hasNext()) {
        if (filter.next().isTextUnit()) {
          units++;
        }
      }
    }
    System.out.println(units);
  }
}
