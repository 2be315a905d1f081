package org.korpu.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Makes parsers for files of strangers. A document type is passed over: neither its entities nor
 * files or addresses that it names are read, so that a reference to an entity is a fault. Elements
 * nest at most {@link #DEEPEST} deep, have at most {@link #MOST_ATTRIBUTES} attributes, of at most
 * {@link #LONGEST_ATTRIBUTE} characters each. Texts are bounded by the size of the file alone.
 *
 * <p>A factory is safe for many threads once it is configured; a parser is for one.
 */
public final class XmlParsers {

  /** Readers walk what they read by recursion; no file of a tool nests a tenth as deep. */
  public static final int DEEPEST = 256;

  /** No vocabulary that is read here has a hundred. */
  public static final int MOST_ATTRIBUTES = 1000;

  /** Larger than anything but pictures. */
  public static final int LONGEST_ATTRIBUTE = 1 << 19;

  private XmlParsers() {}

  /** A new factory, which a reader may configure further, but not loosen. */
  public static WstxInputFactory factory() {
    // Named, not looked up: another parser on the class path must not change what is read.
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Otherwise a fault in a text shows only when the text is asked for, as another exception.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
    return factory;
  }
}
