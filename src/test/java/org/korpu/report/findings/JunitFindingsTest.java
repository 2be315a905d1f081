package org.korpu.report.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.korpu.check.Finding;
import org.korpu.i18n.InterfaceLanguage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** JUnit XML, held against what its readers take. */
class JunitFindingsTest {

  @Test
  void reportIsWhatBuildServersTake() throws Exception {
    validate(SampleFindings.report(FindingFormat.JUNIT, InterfaceLanguage.AZ, SampleFindings.ALL));
    validate(SampleFindings.report(FindingFormat.JUNIT, InterfaceLanguage.AZ, List.of()));
  }

  @Test
  void fileIsASuiteWithItsCounts() throws Exception {
    Element suite = suites(SampleFindings.ALL, 1);

    assertThat(suite.getAttribute("name")).isEqualTo("tm/old memory.tmx");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("skipped")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("testcase").getLength())
        .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(1);
  }

  @Test
  void fileWithoutFindingsIsASuiteThatPassed() throws Exception {
    Element suite = suites(SampleFindings.ALL, 2);

    assertThat(suite.getAttribute("name")).isEqualTo("clean.xlf");
    assertThat(suite.getAttribute("failures")).isEqualTo("0");
    assertThat(suite.getAttribute("tests"))
        .isEqualTo(Integer.toString(SampleFindings.CHECKS.size()));
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() throws Exception {
    String failure =
        suites(SampleFindings.ALL, 1).getElementsByTagName("failure").item(0).getTextContent();

    assertThat(failure).contains("⟦<!--⟧ ]]> & \ufffd \ud83d\ude00");
  }

  private static Element suites(List<Finding> findings, int index) throws Exception {
    byte[] report = SampleFindings.report(FindingFormat.JUNIT, InterfaceLanguage.EN, findings);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(report));
    return (Element) document.getElementsByTagName("testsuite").item(index);
  }

  private static void validate(byte[] report) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(JunitFindingsTest.class.getResource("junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(report)));
  }
}
