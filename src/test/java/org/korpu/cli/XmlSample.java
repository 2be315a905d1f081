package org.korpu.cli;

import java.nio.charset.StandardCharsets;

/**
 * A sound XML file with a place for a text.
 *
 * @param root the name of its root element
 * @param body the root element, {@code %TEXT%} at the place
 */
record XmlSample(String root, String body) {

  static final XmlSample TMX =
      new XmlSample(
          "tmx",
          "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\""
              + " segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
              + " datatype=\"plaintext\"/><body>\n<tu tuid=\"1\"><tuv xml:lang=\"en\">"
              + "<seg>%TEXT%</seg></tuv><tuv xml:lang=\"az\"><seg>Mətn</seg></tuv></tu>\n"
              + "</body></tmx>");

  static final XmlSample XLIFF1 =
      new XmlSample(
          "xliff",
          "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n"
              + "<file original=\"a.txt\" source-language=\"en\" target-language=\"az\""
              + " datatype=\"plaintext\"><body>\n<trans-unit id=\"1\"><source>%TEXT%</source>"
              + "<target state=\"translated\">Mətn</target></trans-unit>\n"
              + "</body></file></xliff>");

  static final XmlSample XLIFF2 =
      new XmlSample(
          "xliff",
          "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\""
              + " trgLang=\"az\">\n<file id=\"f\" original=\"a.txt\"><unit id=\"1\">"
              + "<segment state=\"translated\"><source>%TEXT%</source><target>Mətn</target>"
              + "</segment></unit></file></xliff>");

  static final XmlSample TBX =
      new XmlSample(
          "tbx",
          "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
              + " xmlns=\"urn:iso:std:iso:30042:ed-2\"><tbxHeader><fileDesc><sourceDesc><p>p</p>"
              + "</sourceDesc></fileDesc></tbxHeader><text><body><conceptEntry id=\"a\">"
              + "<langSec xml:lang=\"en\"><termSec><term>%TEXT%</term></termSec></langSec>"
              + "<langSec xml:lang=\"az\"><termSec><term>mətn</term></termSec></langSec>"
              + "</conceptEntry></body></text></tbx>");

  static final XmlSample SRX =
      new XmlSample(
          "srx",
          "<srx version=\"2.0\"><header segmentsubflows=\"yes\" cascade=\"no\"/><body>"
              + "<languagerules><languagerule languagerulename=\"d\"><rule break=\"yes\">"
              + "<beforebreak>%TEXT%</beforebreak><afterbreak>\\s</afterbreak></rule>"
              + "</languagerule></languagerules><maprules><languagemap languagepattern=\".*\""
              + " languagerulename=\"d\"/></maprules></body></srx>");

  static final XmlSample XML = new XmlSample("doc", "<doc><p>%TEXT%</p></doc>");

  static final XmlSample WORD =
      new XmlSample(
          "w:document",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p><w:r><w:t>%TEXT%</w:t></w:r></w:p></w:body></w:document>");

  static final XmlSample STRINGS =
      new XmlSample(
          "sst",
          "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
              + "<si><t>%TEXT%</t></si></sst>");

  static final XmlSample SLIDE =
      new XmlSample(
          "p:sld",
          "<p:sld xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
              + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><p:cSld>"
              + "<p:spTree><p:sp><p:txBody><a:p><a:r><a:t>%TEXT%</a:t></a:r></a:p></p:txBody>"
              + "</p:sp></p:spTree></p:cSld></p:sld>");

  static final XmlSample OPEN_DOCUMENT =
      new XmlSample(
          "office:document-content",
          "<office:document-content"
              + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
              + "<office:text><text:p>%TEXT%</text:p></office:text></office:body>"
              + "</office:document-content>");

  /** The file with something before its root, and a text. */
  byte[] with(String prologue, String text) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + prologue
            + "\n"
            + body.replace("%TEXT%", text))
        .getBytes(StandardCharsets.UTF_8);
  }
}
