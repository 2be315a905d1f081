package org.korpu.format.xliff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.korpu.format.xliff.XliffPart.Kind;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.InlineCode;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/** XLIFF 1.2 as other tools write it. */
class Xliff12DialectsTest {

  private static XliffFiles.Reading read(String body) {
    return XliffFiles.read(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:other">
        <file original="a.txt" source-language="en-US" target-language="az" datatype="plaintext">
        <header><note from="client">Short.</note><x:other/></header>
        <body>
        """
            + body
            + "</body></file></xliff>");
  }

  @Test
  void aUnitWithoutSegmentsIsOneSegment() {
    XliffUnit unit =
        read("<trans-unit id='1'><source>Hello</source><target>Salam</target></trans-unit>").unit();
    assertThat(unit.parts()).hasSize(1);
    XliffPart part = unit.parts().get(0);
    assertThat(part.id()).isEqualTo("s1");
    assertThat(part.target()).isEqualTo(Segment.of("Salam"));
    assertThat(part.state()).isEqualTo(State.TRANSLATED);
    assertThat(part.position()).isEqualTo(new Position(6, 1));
  }

  @Test
  void aFileOfAnotherToolHasNoDigest() {
    XliffFile file =
        read("<trans-unit id='1'><source>a</source></trans-unit>").document().files().get(0);
    assertThat(file.id()).isEqualTo("f1");
    assertThat(file.original()).isEqualTo("a.txt");
    assertThat(file.digest()).isNull();
    assertThat(file.notes()).containsExactly(new XliffNote("Short.", "client", null));
  }

  @Test
  void segmentsCorrespondByMid() {
    XliffUnit unit =
        read("""
                <trans-unit id="1"><source>One. Two.</source>
                <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk>\
                </seg-source>
                <target><mrk mtype="seg" mid="1">İki.</mrk> <mrk mtype="seg" mid="0">Bir.</mrk>\
                </target></trans-unit>
                """)
            .unit();
    assertThat(unit.segments())
        .extracting(part -> part.source().text() + part.target().text())
        .containsExactly("One.Bir.", "Two.İki.");
    assertThat(unit.target().orElseThrow().text()).isEqualTo("İki. Bir.");
    assertThat(unit.source().text()).isEqualTo("One. Two.");
  }

  @Test
  void anEmptyMarkIsASegmentWithoutTarget() {
    XliffUnit unit =
        read("""
                <trans-unit id="1"><source>One. Two.</source>
                <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk>\
                </seg-source>
                <target><mrk mtype="seg" mid="0">Bir.</mrk> <mrk mtype="seg" mid="1"/>\
                </target></trans-unit>
                """)
            .unit();
    assertThat(unit.segments())
        .extracting(XliffPart::target)
        .containsExactly(Segment.of("Bir."), null);
    assertThat(unit.segments().get(1).state()).isEqualTo(State.INITIAL);
    assertThat(unit.target()).isEmpty();
  }

  @Test
  void aDroppedSpaceBetweenSegmentsShows() {
    XliffUnit unit =
        read("""
                <trans-unit id="1"><source>One. Two.</source>
                <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk>\
                </seg-source>
                <target><mrk mtype="seg" mid="0">Bir.</mrk><mrk mtype="seg" mid="1">İki.</mrk>\
                </target></trans-unit>
                """)
            .unit();
    assertThat(unit.parts().get(1).kind()).isEqualTo(Kind.IGNORABLE);
    assertThat(unit.parts().get(1).source()).isEqualTo(Segment.of(" "));
    assertThat(unit.parts().get(1).target()).isEqualTo(Segment.EMPTY);
  }

  @Test
  void aTargetThatLostItsMarksMakesTheUnitOneSegment() {
    XliffFiles.Reading reading =
        read(
            """
            <trans-unit id="1"><source>One. Two.</source>
            <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two.</mrk>\
            </seg-source>
            <target>Bir. İki.</target></trans-unit>
            """);
    assertThat(reading.warningKeys()).containsExactly("TARGET_NOT_SEGMENTED");
    assertThat(reading.unit().parts()).hasSize(1);
    assertThat(reading.unit().target()).contains(Segment.of("Bir. İki."));
  }

  @Test
  void aPairAroundTwoSegmentsIsTornApart() {
    XliffUnit unit =
        read("""
                <trans-unit id="1"><source><g id="9">One. Two.</g></source>
                <seg-source><mrk mtype="seg" mid="0"><g id="8">One</g>.</mrk>\
                <g id="9" ctype="bold"> <mrk mtype="seg" mid="1">Two.</mrk></g>\
                </seg-source></trans-unit>
                """)
            .unit();
    assertThat(unit.parts())
        .flatExtracting(part -> part.source().codes())
        .extracting(InlineCode::kind)
        .containsExactly(
            InlineCode.Kind.OPEN,
            InlineCode.Kind.CLOSE,
            InlineCode.Kind.ISOLATED_OPEN,
            InlineCode.Kind.ISOLATED_CLOSE);
  }

  @Test
  void nativeCodesAndSubFlowsOfOldElementsAreRead() {
    List<InlineCode> codes =
        read("""
                <trans-unit id="1"><source>\
                <bpt id="1" ctype="x-html-b">&lt;b&gt;</bpt>a<ept id="1">&lt;/b&gt;</ept>\
                <ph id="2">&lt;img alt="<sub>Flag</sub>"&gt;</ph>\
                <it id="3" pos="open">&lt;i&gt;</it><x id="4" equiv-text="{0}"/>\
                <bx id="5" rid="r"/><ex id="6" rid="r"/></source></trans-unit>
                """)
            .unit()
            .source()
            .codes();
    assertThat(codes)
        .extracting(InlineCode::data)
        .containsExactly("<b>", "</b>", "<img alt=\"\">", "<i>", "{0}", "", "");
    assertThat(codes).extracting(InlineCode::id).containsExactly("1", "1", "2", "3", "4", "5", "5");
    assertThat(codes.get(1).type()).isEqualTo("html-b");
    InlineCode.SubFlow flow = codes.get(2).subFlows().get(0);
    assertThat(new Segment(flow.content()).text()).isEqualTo("Flag");
    assertThat(flow.offset()).isEqualTo("<img alt=\"".length());
  }

  @Test
  void otherMarksAreTransparent() {
    XliffUnit unit =
        read("<trans-unit id='1'><source>a <mrk mtype='x-comment' mid='c'>b</mrk>"
                + "<x:foreign>no</x:foreign> c</source></trans-unit>")
            .unit();
    assertThat(unit.source()).isEqualTo(Segment.of("a b c"));
  }

  @Test
  void aTermOfAnotherToolHasItsCommentAsNote() {
    XliffUnit unit =
        read("<trans-unit id='1'><source>the <mrk mtype='term' comment='nazirlik'>ministry</mrk>"
                + "</source></trans-unit>")
            .unit();
    assertThat(unit.parts().get(0).terms())
        .containsExactly(new XliffTerm(4, 12, "", "ministry", List.of(), "nazirlik"));
  }

  @Test
  void groupsHandDownWhatTheySayAndBinaryUnitsAreSkipped() {
    XliffFile file =
        read("""
                <group id="g" xml:space="preserve" translate="no"><group>
                <trans-unit id="1"><source>a</source></trans-unit>
                <trans-unit id="2" translate="yes" xml:space="default"><source>b</source>
                </trans-unit></group></group>
                <bin-unit id="3" mime-type="image/png"><bin-source><external-file href="x"/>
                </bin-source><trans-unit id="4"><source>c</source></trans-unit></bin-unit>
                """)
            .document()
            .files()
            .get(0);
    assertThat(file.units()).extracting(XliffUnit::id).containsExactly("1", "2");
    assertThat(file.units()).extracting(XliffUnit::translate).containsExactly(false, true);
    assertThat(file.units()).extracting(XliffUnit::preserveSpace).containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "new, INITIAL",
    "needs-translation, INITIAL",
    "needs-adaptation, INITIAL",
    "needs-l10n, INITIAL",
    "translated, TRANSLATED",
    "needs-review-translation, TRANSLATED",
    "needs-review-adaptation, TRANSLATED",
    "x-of-our-own, TRANSLATED",
    "signed-off, REVIEWED",
    "final, FINAL"
  })
  void statesAreThoseOfVersion2(String name, State state) {
    XliffUnit unit =
        read("<trans-unit id='1'><source>a</source><target state='"
                + name
                + "'>b</target></trans-unit>")
            .unit();
    assertThat(unit.parts().get(0).state()).isEqualTo(state);
  }

  @Test
  void approvedIsReviewed() {
    XliffUnit unit =
        read("<trans-unit id='1' approved='yes'><source>a</source><target>b</target>"
                + "</trans-unit>")
            .unit();
    assertThat(unit.parts().get(0).state()).isEqualTo(State.REVIEWED);
  }

  @Test
  void aStateThatAToolRaisedHoldsForEachSegment() {
    XliffPart first =
        XliffPart.segment("s1", Segment.of("a"))
            .withTarget(Segment.of("b"), State.REVIEWED, Qualifier.CONTEXT_MATCH);
    XliffPart second =
        XliffPart.segment("s2", Segment.of("c"))
            .withTarget(Segment.of("d"), State.INITIAL, Qualifier.FUZZY_MATCH);
    String file = XliffFiles.text(Samples.document(XliffDocument.Version.V1_2, first, second));
    assertThat(file).contains("state=\"needs-translation\"");
    String raised = file.replace("state=\"needs-translation\"", "state=\"translated\"");
    assertThat(XliffFiles.read(raised).unit().segments())
        .extracting(XliffPart::state)
        .containsExactly(State.REVIEWED, State.TRANSLATED);
  }

  @Test
  void proposalsAreReadByQuality() {
    XliffUnit unit =
        read("""
                <trans-unit id="1"><source>a</source>
                <alt-trans match-quality="87.5%" origin="tm"><source>a!</source><target>b!</target>
                </alt-trans>
                <alt-trans match-quality="100"><target>b</target></alt-trans>
                <alt-trans match-quality="90"><target state-qualifier="mt-suggestion">m</target>
                </alt-trans>
                <alt-trans alttranstype="previous-version"><target>old</target></alt-trans>
                </trans-unit>
                """)
            .unit();
    assertThat(unit.parts().get(0).matches())
        .containsExactly(
            new XliffMatch(Qualifier.FUZZY_MATCH, 87, "tm", Segment.of("a!"), Segment.of("b!")),
            new XliffMatch(Qualifier.EXACT_MATCH, 100, "", Segment.EMPTY, Segment.of("b")),
            new XliffMatch(Qualifier.NONE, 90, "", Segment.EMPTY, Segment.of("m")));
  }
}
