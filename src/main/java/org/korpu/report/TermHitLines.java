package org.korpu.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.korpu.glossary.Capitalisation;
import org.korpu.glossary.TermHit;

/**
 * Writes the terms found in lines of text as JSON Lines, an object a line of text: {@code
 * {"line":1,"hits":[{"concept":…,"term":…,"start":0,"end":9,"text":…}]}}. A hit whose capitals are
 * wrong has {@code "capitalisation":"wrong","expected":…} too.
 *
 * <p>For one thread. What was written is in the stream, which is neither flushed nor closed.
 */
public final class TermHitLines {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final SerializableString LINE = new SerializedString("line");
  private static final SerializableString HITS = new SerializedString("hits");
  private static final SerializableString CONCEPT = new SerializedString("concept");
  private static final SerializableString TERM = new SerializedString("term");
  private static final SerializableString START = new SerializedString("start");
  private static final SerializableString END = new SerializedString("end");
  private static final SerializableString TEXT = new SerializedString("text");

  private final JsonGenerator json;

  /** Writes to a stream, in UTF-8. */
  public TermHitLines(OutputStream out) {
    try {
      json = FACTORY.createGenerator(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.setRootValueSeparator(new SerializedString(""));
  }

  /**
   * Writes the hits of a line of text.
   *
   * @param line its number, from 1
   */
  public void write(int line, List<TermHit> hits) throws IOException {
    json.writeStartObject();
    json.writeFieldName(LINE);
    json.writeNumber(line);
    json.writeFieldName(HITS);
    json.writeStartArray();
    for (TermHit hit : hits) {
      write(hit);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void write(TermHit hit) throws IOException {
    json.writeStartObject();
    json.writeFieldName(CONCEPT);
    json.writeString(hit.concept().id());
    json.writeFieldName(TERM);
    json.writeString(hit.term().text());
    json.writeFieldName(START);
    json.writeNumber(hit.start());
    json.writeFieldName(END);
    json.writeNumber(hit.end());
    json.writeFieldName(TEXT);
    json.writeString(hit.text());
    if (hit.capitalisation() == Capitalisation.WRONG) {
      json.writeStringField("capitalisation", "wrong");
      json.writeStringField("expected", hit.recapitalised());
    }
    json.writeEndObject();
  }
}
