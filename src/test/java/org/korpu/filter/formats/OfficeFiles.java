package org.korpu.filter.formats;

import java.util.Map;
import org.korpu.filter.Document;

/** Office documents for tests of single features. */
public final class OfficeFiles {

  private OfficeFiles() {}

  /** A Word document with paragraphs; it has a note, a header and a comment. */
  public static Document word(String... paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append(paragraph.startsWith("<w:p>") ? paragraph : "<w:p>" + paragraph + "</w:p>");
    }
    Map<String, String> parts = WordSamples.parts(body.toString());
    parts.replaceAll((name, text) -> Marks.source(text));
    return archive("a.docx", parts);
  }

  /** A run of Word. */
  public static String run(String text) {
    return WordSamples.r(text);
  }

  /** A run of Word with properties. */
  public static String run(String properties, String text) {
    return WordSamples.r(properties, text);
  }

  /** A text box of Word, twice, as Word keeps it. */
  public static String textBox(String paragraphs) {
    return WordSamples.textBox(paragraphs);
  }

  /** The sample of that name. */
  public static Document sample(String name) {
    return Samples.all().stream()
        .map(Sample::source)
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** An archive of parts as a document. */
  public static Document archive(String name, Map<String, String> parts) {
    return new Document(name, Sample.archive(parts));
  }
}
