package org.korpu.report.findings;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.korpu.check.Check;
import org.korpu.check.Finding;
import org.korpu.check.SegmentPair;

/**
 * Findings as JUnit XML, which build servers show as tests: a file is a suite, a check without
 * findings a test that passed. A finding is a test of its own: failed if it makes the command fail,
 * skipped if not. Valid for the schemas of Surefire and Jenkins.
 *
 * <p>Holds all findings, since the counts stand first.
 */
final class JunitFindings implements FindingWriter {

  private final OutputStream out;
  private final ReportSetting setting;
  private final Map<String, List<Finding>> files = new LinkedHashMap<>();

  JunitFindings(OutputStream out, ReportSetting setting) {
    this.out = out;
    this.setting = setting;
  }

  @Override
  public void begin(String file) {
    files.putIfAbsent(file, new ArrayList<>());
  }

  @Override
  public void write(Finding finding) {
    files.computeIfAbsent(finding.pair().file(), file -> new ArrayList<>()).add(finding);
  }

  @Override
  public void finish() throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
        xml.writeCharacters("\n");
        suite(xml, file.getKey(), file.getValue());
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void suite(XMLStreamWriter xml, String file, List<Finding> findings)
      throws XMLStreamException {
    List<Check> passed =
        setting.checks().stream()
            .filter(check -> findings.stream().noneMatch(f -> f.check().equals(check.name())))
            .toList();
    long failures = findings.stream().filter(this::fails).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", legal(file));
    xml.writeAttribute("tests", Integer.toString(passed.size() + findings.size()));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", Long.toString(findings.size() - failures));
    xml.writeAttribute("time", "0");
    for (Check check : passed) {
      xml.writeCharacters("\n  ");
      xml.writeEmptyElement("testcase");
      test(xml, check.name(), file);
    }
    for (Finding finding : findings) {
      xml.writeCharacters("\n  ");
      finding(xml, file, finding);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void finding(XMLStreamWriter xml, String file, Finding finding)
      throws XMLStreamException {
    String message = setting.messages().text(finding.message());
    xml.writeStartElement("testcase");
    test(xml, finding.check() + " " + finding.pair().unit(), file);
    if (fails(finding)) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", legal(message));
      xml.writeAttribute("type", finding.check());
      xml.writeCharacters(legal(details(finding, message)));
      xml.writeEndElement();
    } else {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", legal(details(finding, message)));
    }
    xml.writeEndElement();
  }

  private static void test(XMLStreamWriter xml, String name, String file)
      throws XMLStreamException {
    xml.writeAttribute("name", legal(name));
    xml.writeAttribute("classname", legal(file));
    xml.writeAttribute("time", "0");
  }

  private String details(Finding finding, String message) {
    SegmentPair pair = finding.pair();
    StringWriter details = new StringWriter();
    details.append(pair.file());
    if (pair.position() != null) {
      details.append(":" + pair.position().line() + ":" + pair.position().column());
    }
    details.append(": ").append(pair.unit()).append(": ");
    details.append(SeverityNames.of(finding.severity(), setting.messages())).append(": ");
    details.append(message).append('\n');
    details.append(pair.from().value()).append("  ");
    details.append(MarkedText.of(pair.source().text(), finding.sourceSpan())).append('\n');
    Finding.Third third = finding.third();
    if (third != null) {
      details.append(third.text().language().value()).append("  ");
      details.append(MarkedText.of(third.text().text().text(), third.span())).append('\n');
    }
    details.append(pair.to().value()).append("  ");
    details.append(MarkedText.of(pair.target().text(), finding.targetSpan())).append('\n');
    return details.toString();
  }

  private boolean fails(Finding finding) {
    return setting.fails().test(finding.severity());
  }

  /** The text without what XML 1.0 cannot hold, not even as a reference. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c < 0xD800)
                        || (c > 0xDFFF && c < 0xFFFE)
                        || c > 0xFFFF
                    ? c
                    : 0xFFFD)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }
}
