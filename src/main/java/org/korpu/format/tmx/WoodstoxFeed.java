package org.korpu.format.tmx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;
import org.korpu.model.Message;
import org.korpu.xml.XmlParsers;

/**
 * The {@link XmlFeed} that decides: gives one XML parser the elements of a document one by one, so
 * that each is parsed alone but the cost of a parser is not paid for each. After a fault of
 * well-formedness a new parser begins.
 *
 * <p>Reads no document type and no entity but the five of XML.
 */
final class WoodstoxFeed implements XmlFeed {

  /**
   * Around the elements. At least seven characters long: the parser looks at so many for an XML
   * declaration before it looks at the first element.
   */
  private static final String ROOT = "<elements>";

  /** Characters after which a new parser begins: it reports offsets as {@code int}. */
  private static final long RENEWAL = 1L << 30;

  private static final XMLInputFactory FACTORY = factory();

  private final Source source = new Source();
  private @Nullable XMLStreamReader2 reader;
  private long begin;

  @Override
  public void give(char[] text, int from, int length) throws UnitFault {
    if (reader == null || source.total > RENEWAL) {
      reader = newReader();
    }
    source.set(text, from, length);
    begin = source.total;
  }

  @Override
  public Event next() throws UnitFault {
    XMLStreamReader2 current = reader();
    try {
      while (true) {
        switch (current.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            return Event.TEXT;
          }
          default -> {} // comments and instructions
        }
      }
    } catch (XMLStreamException e) {
      Location place = e.getLocation(); // none where a limit was passed
      int offset = place == null ? offset() : (int) (place.getCharacterOffset() - begin);
      throw new UnitFault(Message.of(kind(e)), Math.max(0, offset));
    }
  }

  @Override
  public String name() {
    return reader().getLocalName();
  }

  @Override
  public int attributeCount() {
    return reader().getAttributeCount();
  }

  @Override
  public String attributeName(int index) {
    return reader().getAttributeLocalName(index);
  }

  @Override
  public String attributeValue(int index) {
    return reader().getAttributeValue(index);
  }

  @Override
  public String text() {
    return reader().getText();
  }

  @Override
  public boolean isWhiteSpace() {
    return reader().isWhiteSpace();
  }

  @Override
  public int offset() {
    return (int) (reader().getLocationInfo().getStartingCharOffset() - begin);
  }

  @Override
  public void abandon() {
    reader = null;
  }

  private XMLStreamReader2 reader() {
    if (reader == null) {
      throw new IllegalStateException("nothing was given");
    }
    return reader;
  }

  private XMLStreamReader2 newReader() {
    try {
      source.set(ROOT.toCharArray(), 0, ROOT.length());
      source.total = 0;
      XMLStreamReader2 fresh = (XMLStreamReader2) FACTORY.createXMLStreamReader(source);
      fresh.next();
      return fresh;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The kind of a fault. The parser has classes for few of them, so its English text decides; a
   * text that is not known is just broken markup.
   */
  private static TmxMessage kind(XMLStreamException e) {
    String text = String.valueOf(e.getMessage());
    if (e instanceof WstxEOFException || text.startsWith("Unexpected close tag </tu>")) {
      return TmxMessage.UNIT_NOT_CLOSED;
    }
    if (text.startsWith("Unexpected close tag")) {
      return TmxMessage.MISNESTED_TAG;
    }
    if (text.startsWith("Undeclared general entity")
        || text.contains("(missing name?)")
        || text.contains("after the reference for entity")) {
      return TmxMessage.STRAY_AMPERSAND;
    }
    return TmxMessage.BROKEN_MARKUP;
  }

  private static XMLInputFactory factory() {
    WstxInputFactory factory = XmlParsers.factory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Deep nesting would exhaust the stack; no real segment nests codes deeper than a few levels.
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 100);
    // One event for a text with references in it.
    factory.setProperty(WstxInputProperties.P_MIN_TEXT_SEGMENT, CharacterWindow.LIMIT);
    factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 14);
    return factory;
  }

  /** Ends where the element ends, and goes on when another is given. */
  private static final class Source extends Reader {
    private char[] text = new char[0];
    private int from;
    private int left;
    private long total;

    void set(char[] characters, int start, int length) {
      text = characters;
      from = start;
      left = length;
    }

    @Override
    public int read(char[] buffer, int at, int room) {
      if (left == 0) {
        return -1;
      }
      int count = Math.min(room, left);
      System.arraycopy(text, from, buffer, at, count);
      from += count;
      left -= count;
      total += count;
      return count;
    }

    @Override
    public void close() {}
  }
}
