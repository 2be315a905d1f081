package org.korpu.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.korpu.i18n.InterfaceLanguage;
import org.korpu.i18n.Messages;
import org.korpu.model.MessageKey;

/**
 * A page for the browser that needs nothing else, no network either: its styles and its program
 * stand in it, its policy forbids to load anything. It speaks all three languages.
 *
 * <p>The texts stand in the page as JSON in which {@code <} is written by its code, so none of them
 * can end the element they stand in, and the program puts them in place as text only. They are
 * written as they come: a page takes no memory for them.
 *
 * <p>A kind of page brings {@code page.html}, {@code page.css} and {@code page.js} as resources
 * beside its class, and an enum of its words, in which {@code TITLE} is the title. Not for several
 * threads.
 */
public final class BrowserPage {

  private static final String DATA = "@data@";

  private final Writer out;
  private final JsonGenerator json;
  private final String end;

  private BrowserPage(Writer out, JsonGenerator json, String end) {
    this.out = out;
    this.json = json;
    this.end = end;
  }

  /**
   * Writes a page up to its data, of which it writes the words.
   *
   * @param out closed by nobody
   * @param home the class beside which its resources stand
   * @param words its words; the browser fills in their arguments
   * @param messages the language it speaks first
   * @param version the version of korpu
   */
  public static <W extends Enum<W> & MessageKey> BrowserPage begin(
      OutputStream out, Class<?> home, Class<W> words, Messages messages, String version)
      throws IOException {
    Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<Messages> languages = languages();
    String page = page(home, Enum.valueOf(words, "TITLE"), messages, languages, version);
    int data = page.indexOf(DATA);
    to.write(page.substring(0, data));
    JsonGenerator json = new JsonFactory().createGenerator(new EscapedMarkup(to));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    json.writeStartObject();
    json.writeStringField("ui", messages.language().code());
    json.writeObjectFieldStart("words");
    for (Messages language : languages) {
      json.writeObjectFieldStart(language.language().code());
      words(json, language, FrameMessage.values());
      words(json, language, words.getEnumConstants());
      json.writeEndObject();
    }
    json.writeEndObject();
    return new BrowserPage(to, json, page.substring(data + DATA.length()));
  }

  /** All the languages that a page speaks, in the order in which its program counts them. */
  public static List<Messages> languages() {
    List<Messages> languages = new ArrayList<>();
    for (InterfaceLanguage language : InterfaceLanguage.values()) {
      languages.add(new Messages(language));
    }
    return languages;
  }

  /** Where the data go, within their object. */
  public JsonGenerator data() {
    return json;
  }

  /** Ends the data and the page. Flushes. */
  public void finish() throws IOException {
    json.writeEndObject();
    json.close();
    out.write(end);
    out.flush();
  }

  private static void words(JsonGenerator json, Messages language, MessageKey[] words)
      throws IOException {
    for (MessageKey word : words) {
      json.writeStringField(word.name(), language.text(word, "{0}", "{1}"));
    }
  }

  private static String page(
      Class<?> home,
      MessageKey title,
      Messages messages,
      List<Messages> languages,
      String version) {
    StringBuilder scriptless = new StringBuilder();
    for (Messages language : languages) {
      scriptless.append(scriptless.isEmpty() ? "" : "<br>");
      scriptless.append(language.text(FrameMessage.NEEDS_SCRIPT));
    }
    return resource(BrowserPage.class, "frame.html")
        .replace("@page@", resource(home, "page.html"))
        .replace("@ui@", messages.language().code())
        .replace("@title@", messages.text(title))
        .replace("@version@", version)
        .replace("@noscript@", scriptless)
        .replace("@css@", resource(BrowserPage.class, "frame.css") + resource(home, "page.css"))
        .replace("@js@", resource(BrowserPage.class, "frame.js") + resource(home, "page.js"));
  }

  private static String resource(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(home + " " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
