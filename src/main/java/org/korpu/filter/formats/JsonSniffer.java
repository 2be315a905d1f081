package org.korpu.filter.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Apart, so that no JSON library is loaded for what does not begin like JSON. */
final class JsonSniffer {

  private JsonSniffer() {}

  /** Whether all of it is JSON. */
  static boolean isJson(byte[] bytes) {
    try (JsonParser parser = new JsonFactory().createParser(bytes)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
