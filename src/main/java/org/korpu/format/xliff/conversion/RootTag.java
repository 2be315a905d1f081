package org.korpu.format.xliff.conversion;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.korpu.format.xliff.XliffMessage;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Position;
import org.korpu.xml.XmlFaultWords;
import org.korpu.xml.XmlParsers;

/**
 * The start tag of an XLIFF file.
 *
 * @param version as it is written there
 * @param charset the encoding of the file
 */
record RootTag(String version, Charset charset) {

  private static final String CORE_2_0 = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String CORE_2_2 = "urn:oasis:names:tc:xliff:document:2.2";

  private static final Set<String> VERSIONS = Set.of("1.0", "1.1", "1.2", "2.0", "2.1", "2.2");

  /** Comments and instructions before the root, and then its start tag. */
  private static final Pattern START =
      Pattern.compile(
          "(?s)\\A\uFEFF?(?:\\s|<\\?.*?\\?>|<!--.*?-->|<![A-Z][^<\\[>]*(?:\\[.*?\\]\\s*)?>)*"
              + "(<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>)");

  private static final Pattern VERSION =
      Pattern.compile("(\\sversion\\s*=\\s*[\"']\\s*)2\\.[0-9](\\s*[\"'])");

  /** The start tag of a file; a fault if it is none of XLIFF. */
  static RootTag of(byte[] file, String name) throws IOException {
    try {
      XMLStreamReader xml =
          XmlParsers.factory().createXMLStreamReader(new ByteArrayInputStream(file));
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // Comments and processing instructions before it say nothing to us.
      }
      String number = xml.getAttributeValue("", "version");
      String version = number == null ? "" : number.strip();
      Position position =
          new Position(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
      if (!xml.getLocalName().equals("xliff")) {
        throw refused(name, position, XliffMessage.NOT_XLIFF, xml.getLocalName());
      }
      if (!VERSIONS.contains(version)) {
        throw refused(name, position, XliffMessage.UNSUPPORTED_VERSION, version);
      }
      return new RootTag(version, charset(file, xml.getEncoding()));
    } catch (XMLStreamException e) {
      throw refused(name, new Position(1, 1), XliffMessage.MALFORMED, XmlFaultWords.of(e));
    }
  }

  boolean isVersion2() {
    return version.startsWith("2");
  }

  /** The file with version 2.1, and the namespace of the core in 2.1; every other byte stays. */
  byte[] as21(byte[] file) throws IOException {
    String text = new String(file, charset);
    Matcher start = START.matcher(text);
    if (!start.find()) {
      throw new IllegalStateException("a start tag that was read is not found");
    }
    String tag = VERSION.matcher(start.group(1)).replaceFirst("$12.1$2");
    String rest = text.substring(start.end(1));
    if (version.equals("2.2")) {
      tag = tag.replace(CORE_2_2, CORE_2_0);
      rest = rest.replace("\"" + CORE_2_2 + "\"", "\"" + CORE_2_0 + "\"");
      rest = rest.replace("'" + CORE_2_2 + "'", "'" + CORE_2_0 + "'");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + 2);
    out.write(text.substring(0, start.start(1)).getBytes(charset));
    out.write(tag.getBytes(charset));
    out.write(rest.getBytes(charset));
    return out.toByteArray();
  }

  /**
   * That of the byte order mark, which a charset of its name would swallow, or the declared one.
   */
  private static Charset charset(byte[] file, String declared) {
    if (file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
  }

  private static InputException refused(
      String name, Position position, XliffMessage key, Object... arguments) {
    return new InputException(
        List.of(Diagnostic.error(name, position, Message.of(key, arguments))));
  }
}
