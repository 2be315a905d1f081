package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.format.xliff.XliffDocument.Version;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.InlineCode;
import org.korpu.model.InlineCode.Kind;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** What a translator's tool gets to see, line by line. */
class XliffGoldenTest {

  private static XliffDocument document(Version version) {
    Segment source =
        new Segment(
            List.of(
                new TextRun("The "),
                InlineCode.of(Kind.OPEN, "1", "bold", "<b>"),
                new TextRun("Ministry"),
                InlineCode.of(Kind.CLOSE, "1", "bold", "</b>"),
                new TextRun(" said:"),
                InlineCode.of(Kind.ISOLATED_OPEN, "2", "italic", "<i>")));
    Segment next =
        new Segment(
            List.of(new TextRun("no."), InlineCode.of(Kind.ISOLATED_CLOSE, "2", "italic", "</i>")));
    XliffPart first =
        XliffPart.segment("s1", source)
            .withTerms(
                List.of(new XliffTerm(4, 12, "c1", "ministry", List.of("nazirlik"), "official")))
            .withMatches(
                List.of(
                    new XliffMatch(
                        Qualifier.FUZZY_MATCH,
                        80,
                        "tm/a.tmx",
                        Segment.of("Ministry said:"),
                        Segment.of("Nazirlik bildirib:"))))
            .withTarget(Segment.of("Nazirlik bildirib:"), State.INITIAL, Qualifier.FUZZY_MATCH);
    return Samples.document(
        version,
        new XliffUnit(
            "u1",
            false,
            true,
            List.of(new XliffNote("A quotation.", "client", "s2")),
            List.of(first, XliffPart.ignorable(Segment.of(" ")), XliffPart.segment("s2", next))));
  }

  @Test
  void version21() {
    assertThat(XliffFiles.text(document(Version.V2_1)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:korpu="urn:korpu:xliff:1.0" version="2.1" srcLang="en" trgLang="az">
             <file id="f1" original="release.html">
              <unit id="u1">
               <mtc:matches>
                <mtc:match ref="#s1" type="tm" subType="korpu:fuzzy-match" similarity="80" matchQuality="80" origin="tm/a.tmx">
                 <source>Ministry said:</source>
                 <target>Nazirlik bildirib:</target>
                </mtc:match>
               </mtc:matches>
               <gls:glossary>
                <gls:glossEntry ref="#t1" korpu:concept="c1">
                 <gls:term>ministry</gls:term>
                 <gls:translation>nazirlik</gls:translation>
                 <gls:definition>official</gls:definition>
                </gls:glossEntry>
               </gls:glossary>
               <notes>
                <note category="client" korpu:segment="s2">A quotation.</note>
               </notes>
               <originalData>
                <data id="d1">&lt;b&gt;</data>
                <data id="d2">&lt;/b&gt;</data>
                <data id="d3">&lt;i&gt;</data>
                <data id="d4">&lt;/i&gt;</data>
               </originalData>
               <segment id="s1" state="initial" subState="korpu:fuzzy-match">
                <source>The <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d2"><mrk id="t1" type="term">Ministry</mrk></pc> said:<sc id="2" type="fmt" subType="xlf:i" dataRef="d3"/></source>
                <target>Nazirlik bildirib:</target>
               </segment>
               <ignorable>
                <source> </source>
               </ignorable>
               <segment id="s2">
                <source>no.<ec startRef="2" type="fmt" subType="xlf:i" dataRef="d4"/></source>
               </segment>
              </unit>
             </file>
            </xliff>
            """);
  }

  @Test
  void version12() {
    assertThat(XliffFiles.text(document(Version.V1_2)))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:korpu="urn:korpu:xliff:1.0" version="1.2">
             <file original="release.html" source-language="en" target-language="az" datatype="html" tool-id="korpu" korpu:id="f1">
              <header>
               <tool tool-id="korpu" tool-name="korpu"/>
              </header>
              <body>
               <trans-unit id="u1">
                <source>The <g id="1" ctype="bold" equiv-text="&lt;b&gt;" korpu:data-end="&lt;/b&gt;">Ministry</g> said:<bx id="2" rid="2" ctype="italic" equiv-text="&lt;i&gt;"/> no.<ex id="2" rid="2" equiv-text="&lt;/i&gt;"/></source>
                <seg-source><mrk mtype="seg" mid="s1">The <g id="1" ctype="bold" equiv-text="&lt;b&gt;" korpu:data-end="&lt;/b&gt;"><mrk mtype="term" comment="nazirlik – official" korpu:concept="c1" korpu:term="ministry" korpu:translations="nazirlik" korpu:note="official">Ministry</mrk></g> said:<bx id="2" rid="2" ctype="italic" equiv-text="&lt;i&gt;"/></mrk> <mrk mtype="seg" mid="s2">no.<ex id="2" rid="2" equiv-text="&lt;/i&gt;"/></mrk></seg-source>
                <target state="needs-translation" state-qualifier="fuzzy-match"><mrk mtype="seg" mid="s1">Nazirlik bildirib:</mrk> <mrk mtype="seg" mid="s2"/></target>
                <note from="client #s2">A quotation.</note>
                <alt-trans mid="s1" match-quality="80" origin="tm/a.tmx" tool-id="korpu">
                 <source>Ministry said:</source>
                 <target state-qualifier="fuzzy-match">Nazirlik bildirib:</target>
                </alt-trans>
               </trans-unit>
              </body>
             </file>
            </xliff>
            """);
  }
}
