package org.korpu.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON object a line (JSON Lines), in UTF-8 and without escaping other letters. */
public final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes the fields of an object. */
  @FunctionalInterface
  public interface Fields {
    /** Writes the fields. */
    void writeTo(JsonGenerator json) throws IOException;
  }

  private JsonLines() {}

  /** Writes one object and a line feed. Flushes nothing and leaves the writer open. */
  public static void write(Writer out, Fields fields) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.writeStartObject();
    fields.writeTo(json);
    json.writeEndObject();
    json.close();
    out.write('\n');
  }
}
