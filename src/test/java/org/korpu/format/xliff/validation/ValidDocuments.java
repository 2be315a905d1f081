package org.korpu.format.xliff.validation;

/** Documents without fault that use as much of XLIFF as fits; tests damage them. */
final class ValidDocuments {

  /** Core and modules of XLIFF 2.1. */
  static final String V2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="az"
       xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
       xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
       xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
       xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:my="urn:example:my">
       <file id="f1" original="letter.docx" canResegment="no" xml:space="preserve">
        <skeleton href="letter.skl"/>
        <mda:metadata id="md1">
         <mda:metaGroup id="mg1" category="tool" appliesTo="source">
          <mda:meta type="name">editor</mda:meta>
         </mda:metaGroup>
        </mda:metadata>
        <res:resourceData>
         <res:resourceItem id="r1" mimeType="image/png" context="yes">
          <res:source href="en.png"/>
          <res:target href="az.png"/>
          <res:reference href="de.png" xml:lang="de"/>
         </res:resourceItem>
        </res:resourceData>
        <slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8">
         <slr:normalization general="nfc" storage="nfc"/>
        </slr:profiles>
        <slr:data profile="my:size">
         <my:size id="z1"/>
        </slr:data>
        <val:validation>
         <val:rule isPresent="Vergi" occurs="1"/>
         <val:rule startsWith="A" existsInSource="yes" disabled="yes"/>
        </val:validation>
        <my:settings id="e1">x</my:settings>
        <notes>
         <note id="n1" priority="2" appliesTo="source" category="style" my:level="1">Formal.</note>
        </notes>
        <group id="g1" name="body" type="my:body" fs:fs="div" fs:subFs="class,letter" slr:sizeRestriction="900">
         <notes>
          <note id="n1">Of the group.</note>
         </notes>
         <unit id="u1" name="first" type="my:para" my:key="k1">
          <mtc:matches>
           <mtc:match id="m1" ref="#s1" similarity="98.5" matchQuality="90" origin="tm" type="tm" subType="my:fuzzy">
            <originalData>
             <data id="d1">&lt;b></data>
            </originalData>
            <source>Pay <ph id="1" dataRef="d1"/>taxes.</source>
            <target>Vergi <ph id="1" dataRef="d1"/>verin.</target>
           </mtc:match>
           <mtc:match id="m2" ref="#s1" reference="yes">
            <source>Pay taxes.</source>
            <target xml:lang="tr">Vergi verin.</target>
           </mtc:match>
          </mtc:matches>
          <gls:glossary>
           <gls:glossEntry id="ge1" ref="#t1">
            <gls:term source="base">tax</gls:term>
            <gls:translation id="gt1" ref="#t=t1">vergi</gls:translation>
            <gls:definition>what one pays</gls:definition>
           </gls:glossEntry>
          </gls:glossary>
          <res:resourceData>
           <res:resourceItemRef id="rr1" ref="r1"/>
          </res:resourceData>
          <notes>
           <note id="n1">Of the unit.</note>
           <note id="n2">Another.</note>
          </notes>
          <originalData>
           <data id="d1">&lt;b></data>
           <data id="d2">&lt;/b><cp hex="001F"/></data>
          </originalData>
          <segment id="s1" state="translated" subState="my:checked">
           <source xml:lang="en">Pay <pc id="c1" dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b" fs:fs="b">the <mrk id="t1" type="term" ref="https://example.org/tax">tax</mrk></pc> now<ph id="c2" equiv=" " disp="br" slr:equivStorage="4"/>.</source>
           <target xml:lang="az" order="3"><mrk id="t1" type="term">Vergi</mrk><ph id="c2"/> <pc id="c1" dataRefStart="d1" dataRefEnd="d2">verin</pc>.</target>
          </segment>
          <ignorable id="i1">
           <source> </source>
           <target> </target>
          </ignorable>
          <segment id="s2">
           <source>It <sc id="c3" type="fmt"/>is <sm id="a1" type="comment" ref="#n=n1"/>due<ec startRef="c3" type="fmt"/> by <mrk id="a2" type="comment" value="a date">May</mrk><em startRef="a1"/>.</source>
           <target order="1"><sc id="c3" type="fmt"/>Vaxt<ec startRef="c3" type="fmt"/> may.</target>
          </segment>
         </unit>
         <unit id="u2" translate="no" canResegment="yes" srcDir="ltr" trgDir="auto">
          <segment id="s1">
           <source><ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/>a<ph id="3"/> <mrk id="a1" translate="no">b</mrk></source>
           <target><ph id="3"/><ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/>a <mrk id="a1" translate="no">b</mrk><ph id="4" copyOf="3"/></target>
          </segment>
         </unit>
        </group>
        <unit id="u3">
         <segment>
          <source><ph id="1" subFlows="u1 u2"/>Text <sc id="2" isolated="yes"/><mrk id="a1" type="my:see" ref="#f=f1/u=u1/s1">see</mrk></source>
         </segment>
        </unit>
        <unit id="u4">
         <segment>
          <source><ec id="2" isolated="yes"/>end</source>
         </segment>
        </unit>
       </file>
      </xliff>
      """;

  /** ITS in XLIFF 2.1. */
  static final String ITS =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="az"
       xmlns:its="http://www.w3.org/2005/11/its">
       <file id="f1">
        <unit id="u1" its:annotatorsRef="mt-confidence|http://example.org/mt">
         <its:locQualityIssues xml:id="lqi1">
          <its:locQualityIssue locQualityIssueType="grammar" locQualityIssueSeverity="50"/>
         </its:locQualityIssues>
         <its:provenanceRecords xml:id="prv1">
          <its:provenanceRecord person="A" org="B"/>
         </its:provenanceRecords>
         <segment id="s1">
          <source><mrk id="m1" type="its:generic" its:taClassRef="http://example.org/place">Baku</mrk> <mrk id="m2" type="its:generic" its:locQualityIssuesRef="#its=lqi1">is</mrk> <mrk id="m3" type="its:generic" its:mtConfidence="0.5">big</mrk></source>
         </segment>
        </unit>
       </file>
      </xliff>
      """;

  /** Changes that are told; a module of 2.0. */
  static final String TRACKED =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="az"
       xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0">
       <file id="f1">
        <unit id="u1">
         <ctr:changeTrack>
          <ctr:revisions appliesTo="note" ref="n1" currentVersion="v1">
           <ctr:revision author="A" datetime="2026-11-23T09:30:00Z" version="v1">
            <ctr:item property="content">before</ctr:item>
            <ctr:item property="category">old</ctr:item>
           </ctr:revision>
          </ctr:revisions>
         </ctr:changeTrack>
         <notes>
          <note id="n1" category="new">now</note>
          <note id="n2">other</note>
         </notes>
         <segment id="s1">
          <source>Text</source>
         </segment>
        </unit>
       </file>
      </xliff>
      """;

  /** XLIFF 1.2. */
  static final String V1 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:my="urn:example:my">
       <file original="letter.docx" source-language="en" target-language="az" datatype="x-docx" tool-id="t1" date="2026-11-23T09:30:00Z" my:a="1">
        <header>
         <skl><external-file href="letter.skl" uid="e1"/></skl>
         <phase-group><phase phase-name="p1" process-name="translation" tool-id="t1"><note>First.</note></phase></phase-group>
         <glossary><external-file href="terms.tbx" uid="e2"/></glossary>
         <note from="client" priority="2" annotates="general">Formal.</note>
         <count-group name="words"><count count-type="total" unit="word" phase-name="p1">12</count></count-group>
         <tool tool-id="t1" tool-name="Tool" tool-version="1"/>
        </header>
        <body>
         <group id="g1" resname="body" restype="x-body">
          <context-group name="cg1" purpose="location match"><context context-type="sourcefile">letter.docx</context></context-group>
          <count-group name="words2"><count count-type="num-usages">1</count></count-group>
          <note>Of the group.</note>
          <trans-unit id="u1" resname="first" approved="no" phase-name="p1" maxwidth="80" size-unit="char" coord="0;0;10;#">
           <source>Pay <g id="1" ctype="bold">the tax</g> now<x id="2" ctype="lb"/>. It is due.</source>
           <seg-source><mrk mtype="seg" mid="0">Pay <g id="1" ctype="bold">the tax</g> now<x id="2" ctype="lb"/>.</mrk> <mrk mtype="seg" mid="1">It is due.</mrk></seg-source>
           <target state="translated" state-qualifier="exact-match" phase-name="p1"><mrk mtype="seg" mid="0"><g id="1" ctype="bold">Vergi</g> verin<x id="2" ctype="lb"/>.</mrk> <mrk mtype="seg" mid="1">Vaxt.</mrk></target>
           <note from="me">A note.</note>
           <alt-trans mid="0" match-quality="90%" tool-id="t1" origin="tm" alttranstype="proposal">
            <source>Pay tax.</source>
            <target>Vergi verin.</target>
           </alt-trans>
           <my:extra/>
          </trans-unit>
          <trans-unit id="u2" translate="no">
           <source xml:lang="en">a <bx id="1" rid="1"/>b<ex id="2" rid="1"/> <bpt id="3" rid="3">&lt;i></bpt>c<ept id="4" rid="3">&lt;/i></ept><ph id="5">x<sub>y</sub></ph><it id="6" pos="open">&lt;u></it></source>
           <target xml:lang="az">a <bx id="1" rid="1"/>b<ex id="2" rid="1"/> <bpt id="3" rid="3">&lt;i></bpt>c<ept id="4" rid="3">&lt;/i></ept><ph id="5">x<sub>y</sub></ph><it id="6" pos="open">&lt;u></it></target>
          </trans-unit>
          <bin-unit id="b1" mime-type="image/png"><bin-source><external-file href="a.png"/></bin-source></bin-unit>
         </group>
        </body>
       </file>
      </xliff>
      """;

  private ValidDocuments() {}
}
