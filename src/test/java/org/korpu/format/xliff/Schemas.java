package org.korpu.format.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas of XLIFF as they stand in the jars of Okapi, together with korpu's own. */
public final class Schemas {

  static final Schema XLIFF_2 =
      load(
          "/net/sf/okapi/lib/xliff2/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
          "/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd",
          "/net/sf/okapi/lib/xliff2/modules/metadata.xsd",
          "/net/sf/okapi/lib/xliff2/modules/matches.xsd",
          "/net/sf/okapi/lib/xliff2/modules/glossary.xsd",
          "/org/korpu/format/xliff/korpu-xliff-1.0.xsd");

  /** With all modules, and without those of korpu. */
  public static final Schema XLIFF_2_MODULES =
      load(
          "/net/sf/okapi/lib/xliff2/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
          "/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd",
          "/net/sf/okapi/lib/xliff2/modules/metadata.xsd",
          "/net/sf/okapi/lib/xliff2/modules/change_tracking.xsd",
          "/net/sf/okapi/lib/xliff2/modules/fs.xsd",
          "/net/sf/okapi/lib/xliff2/modules/glossary.xsd",
          "/net/sf/okapi/lib/xliff2/modules/matches.xsd",
          "/net/sf/okapi/lib/xliff2/modules/resource_data.xsd",
          "/net/sf/okapi/lib/xliff2/modules/size_restriction.xsd",
          "/net/sf/okapi/lib/xliff2/modules/validation.xsd",
          "/net/sf/okapi/lib/xliff2/modules/itsm.xsd");

  public static final Schema XLIFF_1_2_TRANSITIONAL =
      load(
          "/net/sf/okapi/lib/verification/xml.xsd",
          "/net/sf/okapi/lib/verification/xliff-core-1.2-transitional.xsd");
  public static final Schema XLIFF_1_2_STRICT =
      load(
          "/net/sf/okapi/lib/verification/xml.xsd",
          "/org/korpu/format/xliff/korpu-xliff-1.0.xsd",
          "/net/sf/okapi/lib/verification/xliff-core-1.2-strict.xsd");

  private Schemas() {}

  /** Throws what is wrong with the file. */
  public static void validate(Schema schema, byte[] file) {
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    } catch (SAXException | IOException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private static Schema load(String... resources) {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      List<Source> sources = new ArrayList<>();
      for (String resource : resources) {
        sources.add(new StreamSource(open(resource), resource));
      }
      factory.setResourceResolver(
          (type, namespace, publicId, systemId, base) -> input(resources, systemId));
      return factory.newSchema(sources.toArray(new Source[0]));
    } catch (SAXException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /** A schema that another one imports is one of those given: nothing is fetched. */
  private static LSInput input(String[] resources, String systemId) {
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    for (String resource : resources) {
      if (resource.endsWith("/" + name)) {
        return new ResourceInput(resource, systemId);
      }
    }
    throw new AssertionError("not at hand: " + systemId);
  }

  private static InputStream open(String resource) {
    InputStream stream = XLIFFReader.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new AssertionError("no resource " + resource);
    }
    return stream;
  }

  private record ResourceInput(String resource, String system) implements LSInput {
    @Override
    public InputStream getByteStream() {
      return open(resource);
    }

    @Override
    public String getSystemId() {
      return system;
    }

    @Override
    public java.io.Reader getCharacterStream() {
      return null;
    }

    @Override
    public String getStringData() {
      return null;
    }

    @Override
    public String getPublicId() {
      return null;
    }

    @Override
    public String getBaseURI() {
      return null;
    }

    @Override
    public String getEncoding() {
      return null;
    }

    @Override
    public boolean getCertifiedText() {
      return false;
    }

    @Override
    public void setCharacterStream(java.io.Reader reader) {}

    @Override
    public void setByteStream(InputStream stream) {}

    @Override
    public void setStringData(String data) {}

    @Override
    public void setSystemId(String id) {}

    @Override
    public void setPublicId(String id) {}

    @Override
    public void setBaseURI(String uri) {}

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public void setCertifiedText(boolean certified) {}
  }
}
