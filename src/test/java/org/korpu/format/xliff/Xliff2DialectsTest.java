package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/** XLIFF 2 as other tools write it. */
class Xliff2DialectsTest {

  private static XliffFiles.Reading read(String body) {
    return XliffFiles.read(
        """
        <xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="az"
          xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
          xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:x="urn:other">
        <file id="f1">
        """
            + body
            + "</file></xliff>");
  }

  @Test
  void aSegmentWithoutIdGetsOneThatIsFree() {
    XliffUnit unit =
        read("""
                <unit id="1"><segment id="s2"><source>a<ph id="s1"/></source></segment>
                <ignorable><source> </source></ignorable>
                <segment><source>b</source></segment></unit>
                """)
            .unit();
    assertThat(unit.parts()).extracting(XliffPart::id).containsExactly("s2", "", "s3");
    assertThat(unit.parts().get(1).kind()).isEqualTo(Kind.IGNORABLE);
  }

  @Test
  void anEmptyIdIsNone() {
    XliffUnit unit =
        read("""
                <unit id="1"><segment id=""><source>a</source></segment>
                <segment id=""><source>b</source></segment>
                <segment id="korpu1-"><source>c</source></segment></unit>
                """)
            .unit();
    assertThat(unit.parts()).extracting(XliffPart::id).containsExactly("s1", "s2", "s3");
  }

  @Test
  void pairsTornBySegmentsKeepTheirId() {
    List<InlineCode> codes =
        read("""
                <unit id="1"><originalData><data id="d1">&lt;b&gt;<cp hex="001F"/></data>\
                </originalData>
                <segment><source>a<sc id="1" dataRef="d1" type="fmt" subType="xlf:b"/></source>\
                </segment>
                <segment><source>b<ec startRef="1" type="fmt" subType="xlf:b"/>\
                <sc id="2"/>c<ec startRef="2"/></source></segment></unit>
                """)
            .unit()
            .source()
            .codes();
    assertThat(codes)
        .extracting(code -> code.kind() + " " + code.id() + " " + code.type())
        .containsExactly(
            "ISOLATED_OPEN 1 bold", "ISOLATED_CLOSE 1 bold", "OPEN 2 null", "CLOSE 2 null");
    assertThat(codes.get(0).data()).isEqualTo("<b>\u001F");
  }

  @Test
  void aCopiedCodeIsTheCodeItCopies() {
    XliffFiles.Reading reading =
        read(
            """
            <unit id="1"><originalData><data id="d1">&lt;br/&gt;</data></originalData>
            <segment><source><ph id="1"/><ph id="2" dataRef="d1"/></source>
            <target><ph id="1"/><ph id="8" copyOf="1"/><ph id="9" dataRef="d1"/></target>
            </segment></unit>
            """);
    assertThat(reading.unit().parts().get(0).target().codes())
        .extracting(InlineCode::id)
        .containsExactly("1", "1", "2");
    assertThat(reading.warnings()).isEmpty();
  }

  @Test
  void aCodeThatOnlyTheTargetHasIsAWarning() {
    XliffFiles.Reading reading =
        read(
            "<unit id='1'><segment><source>a</source><target>b<ph id='7'/></target></segment>"
                + "</unit>");
    assertThat(reading.warningKeys()).containsExactly("CODE_WITHOUT_SOURCE");
  }

  @Test
  void charactersThatXmlCannotHoldAreRead() {
    XliffUnit unit =
        read("<unit id='1'><segment><source>a<cp hex='001A'/>b<![CDATA[<c>]]></source></segment>"
                + "</unit>")
            .unit();
    assertThat(unit.source().content()).containsExactly(new TextRun("a\u001Ab<c>"));
  }

  @Test
  void targetsStandInTheirOrder() {
    XliffUnit unit =
        read("""
                <unit id="1"><segment id="a"><source>One</source><target order="3">Bir</target>\
                </segment><ignorable><source> </source></ignorable>
                <segment id="b"><source>Two</source><target order="1">İki</target></segment></unit>
                """)
            .unit();
    assertThat(unit.target().map(Segment::text)).contains("İki Bir");
  }

  @Test
  void matchesAndTermsFindTheirSegment() {
    XliffUnit unit =
        read("""
                <unit id="1"><mtc:matches>
                <mtc:match ref="#m1" similarity="87.9" origin="tm.tmx"><source>the Ministry</source>
                <target>Nazirlik</target></mtc:match>
                <mtc:match ref="#f=f1/u=1/b" type="icm"><source>b</source><target>c</target>
                </mtc:match>
                <mtc:match ref="#b" reference="yes"><source>b</source><target>z</target></mtc:match>
                </mtc:matches>
                <gls:glossary><gls:glossEntry ref="#m1"><gls:term>ministry</gls:term>
                <gls:translation>nazirlik</gls:translation></gls:glossEntry></gls:glossary>
                <segment id="a"><source>The <pc id="1"><mrk id="m1" type="term">Min<ph id="2"/>istry\
                </mrk></pc></source></segment>
                <segment id="b"><source>b</source></segment></unit>
                """)
            .unit();
    XliffPart first = unit.parts().get(0);
    assertThat(first.matches())
        .containsExactly(
            new XliffMatch(
                Qualifier.FUZZY_MATCH,
                87,
                "tm.tmx",
                Segment.of("the Ministry"),
                Segment.of("Nazirlik")));
    assertThat(first.terms())
        .containsExactly(new XliffTerm(4, 12, "", "ministry", List.of("nazirlik"), ""));
    assertThat(unit.parts().get(1).matches())
        .extracting(XliffMatch::kind)
        .containsExactly(Qualifier.CONTEXT_MATCH);
  }

  @Test
  void aTermWhoseEndsCrossACodeIsRead() {
    XliffUnit unit =
        read("""
                <unit id="1"><segment><source>a <sm id="m1" type="term" value="note"/>b<pc id="1">c\
                <em startRef="m1"/>d</pc></source></segment></unit>
                """)
            .unit();
    assertThat(unit.parts().get(0).terms())
        .containsExactly(new XliffTerm(2, 4, "", "bc", List.of(), "note"));
  }

  @Test
  void commentsBecomeNotesOfTheirSegment() {
    XliffUnit unit =
        read("""
                <unit id="1"><notes><note id="n1" category="style">Check.</note></notes>
                <segment id="a"><source><mrk id="m1" type="comment" ref="#n=n1">a</mrk></source>
                <target><mrk id="m2" type="comment" value="Why?">b</mrk></target></segment></unit>
                """)
            .unit();
    assertThat(unit.notes())
        .containsExactly(new XliffNote("Check.", "style", "a"), new XliffNote("Why?", null, "a"));
    assertThat(unit.parts().get(0).target()).isEqualTo(Segment.of("b"));
  }

  @Test
  void groupsHandDownWhatTheySay() {
    List<XliffUnit> units =
        read("""
                <group id="g" translate="no" xml:space="preserve"><x:other/>
                <unit id="1"><segment><source>a</source></segment></unit>
                <group id="h" translate="yes"><unit id="2" xml:space="default"><segment>
                <source>b</source></segment></unit></group></group>
                """)
            .document()
            .files()
            .get(0)
            .units();
    assertThat(units).extracting(XliffUnit::translate).containsExactly(false, true);
    assertThat(units).extracting(XliffUnit::preserveSpace).containsExactly(true, false);
  }

  @Test
  void aStateWithoutTargetIsTakenAsInitial() {
    XliffFiles.Reading reading =
        read("<unit id='1'><segment state='final'><source>a</source></segment></unit>");
    assertThat(reading.warningKeys()).containsExactly("STATE_WITHOUT_TARGET");
    assertThat(reading.unit().parts().get(0).state()).isEqualTo(State.INITIAL);
  }

  @Test
  void version22IsReadWithAWarning() {
    XliffFiles.Reading reading =
        XliffFiles.read(
            "<xliff version='2.2' xmlns='urn:oasis:names:tc:xliff:document:2.2' srcLang='en'>"
                + "<file id='f'><unit id='u'><segment><source>a</source></segment></unit></file>"
                + "</xliff>");
    assertThat(reading.warningKeys()).containsExactly("OTHER_VERSION");
    assertThat(reading.unit().source()).isEqualTo(Segment.of("a"));
  }
}
