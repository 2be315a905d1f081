package org.korpu.format.xliff.validation;

import static org.korpu.format.xliff.validation.ValidDocuments.ITS;
import static org.korpu.format.xliff.validation.ValidDocuments.TRACKED;
import static org.korpu.format.xliff.validation.ValidDocuments.V1;
import static org.korpu.format.xliff.validation.ValidDocuments.V2;

import java.util.ArrayList;
import java.util.List;

/** A file for each way in which a file can be wrong: a valid one with one thing changed. */
final class FaultSamples {

  /**
   * A damaged file.
   *
   * @param kind what is wrong with it
   * @param change what was changed, for the name of the test
   */
  record Sample(XliffFaultKind kind, String change, String file) {}

  private static final List<Sample> SAMPLES = new ArrayList<>();

  static {
    file();
    elements();
    ids();
    languages();
    segments();
    codes();
    annotations();
    modules();
    its();
    version1();
  }

  private FaultSamples() {}

  static List<Sample> all() {
    return List.copyOf(SAMPLES);
  }

  private static void file() {
    add(XliffFaultKind.BROKEN_MARKUP, V2, "</file>", "</fille>");
    add(XliffFaultKind.BROKEN_MARKUP, V2, "my:key=", "your:key=");
    add(XliffFaultKind.BROKEN_MARKUP, V2, "Formal.", "Formal &nbsp;");
    add(XliffFaultKind.BROKEN_MARKUP, V2, "name=\"body\"", "name=\"body\" name=\"b\"");
    add(XliffFaultKind.BROKEN_MARKUP, V1, "</body>\n </file>\n</xliff>\n", "");
    add(XliffFaultKind.OTHER_VERSION, V2, "version=\"2.1\"", "version=\"2.2\"");
    add(XliffFaultKind.OTHER_VERSION, V1, "version=\"1.2\"", "version=\"1.1\"");
    add(XliffFaultKind.WRONG_NAMESPACE, V1, "document:1.2\"", "document:1.0\"");
    add(XliffFaultKind.WRONG_NAMESPACE, V2, "version=\"2.1\"", "version=\"1.2\"");
    add(XliffFaultKind.EMPTY_SKELETON, V2, " href=\"letter.skl\"", "");
    add(XliffFaultKind.SKELETON_TWICE, V2, "letter.skl\"/>", "letter.skl\">x</skeleton>");
  }

  private static void elements() {
    add(XliffFaultKind.UNEXPECTED_ELEMENT, V2, "<target> </target>", "<note>x</note>");
    add(
        XliffFaultKind.UNEXPECTED_ELEMENT,
        V2,
        "<segment id=\"s2\">",
        "<segment id=\"s2\"><mtc:x/>");
    add(
        XliffFaultKind.UNEXPECTED_ELEMENT,
        V2,
        "<group id=\"g1\"",
        "<group id=\"g0\"><mtc:matches><mtc:match ref=\"#a\"><source/><target/></mtc:match>"
            + "</mtc:matches></group><group id=\"g1\"");
    add(XliffFaultKind.FOREIGN_ELEMENT, V2, "</segment>", "<my:x/></segment>");
    add(XliffFaultKind.FOREIGN_ELEMENT, V2, "</file>", "</file><my:x/>");
    add(
        XliffFaultKind.UNKNOWN_MODULE,
        V2,
        "<my:settings id=\"e1\">",
        "<x xmlns=\"urn:oasis:names:tc:xliff:new:9\"/><my:settings id=\"e1\">");
    add(XliffFaultKind.UNEXPECTED_TEXT, V2, "<segment id=\"s2\">", "<segment id=\"s2\">text");
    add(XliffFaultKind.UNEXPECTED_TEXT, V2, "<ph id=\"c2\"/>", "<ph id=\"c2\"> </ph>");
    add(XliffFaultKind.MISSING_ELEMENT, V2, "<source> </source>", "");
    add(
        XliffFaultKind.MISSING_ELEMENT,
        V2,
        "<segment>\n    <source><ec",
        "<ignorable>\n    <source><ec",
        "end</source>\n   </segment>",
        "end</source>\n   </ignorable>");
    add(XliffFaultKind.MISSING_ELEMENT, V1, "<body>", "<bod>", "</body>", "</bod>");
    add(XliffFaultKind.REPEATED_ELEMENT, V2, "<source> </source>", "<source/><source/>");
    add(
        XliffFaultKind.REPEATED_ELEMENT,
        V2,
        "<slr:profiles",
        "<val:validation><val:rule isPresent=\"x\"/></val:validation><slr:profiles");
    add(
        XliffFaultKind.MISPLACED_ELEMENT,
        V2,
        "<source> </source>\n     <target> </target>",
        "<target> </target>\n     <source> </source>");
    add(
        XliffFaultKind.MISPLACED_ELEMENT,
        V2,
        "see</mrk></source>\n   </segment>",
        "see</mrk></source>\n   </segment><notes><note>x</note></notes>");
    add(XliffFaultKind.MISPLACED_ELEMENT, V1, "</file>", "</file><my:x/>");
    add(
        XliffFaultKind.REPEATED_MODULE,
        V2,
        "<slr:data",
        "<slr:data profile=\"my:other\"/><slr:data");
    add(
        XliffFaultKind.UNKNOWN_ATTRIBUTE,
        V2,
        "<segment id=\"s2\">",
        "<segment id=\"s2\" dir=\"ltr\">");
    add(XliffFaultKind.UNKNOWN_ATTRIBUTE, V2, "fs:fs=\"b\"", "fs:style=\"b\"");
    add(XliffFaultKind.UNKNOWN_ATTRIBUTE, V2, "<mtc:match id=\"m1\"", "<mtc:match xml:lang=\"en\"");
    add(
        XliffFaultKind.UNKNOWN_ATTRIBUTE,
        V1,
        "<count count-type",
        "<count my-type=\"x\" count-type");
    add(XliffFaultKind.FOREIGN_ATTRIBUTE, V2, "<target> ", "<target my:x=\"1\"> ");
    add(XliffFaultKind.FOREIGN_ATTRIBUTE, V2, "<ph id=\"3\"/>", "<ph id=\"3\" my:x=\"1\"/>");
    add(XliffFaultKind.MISSING_ATTRIBUTE, V2, " srcLang=\"en\"", "");
    add(XliffFaultKind.MISSING_ATTRIBUTE, V2, "<unit id=\"u3\">", "<unit>");
    add(XliffFaultKind.MISSING_ATTRIBUTE, V2, " mimeType=\"image/png\"", "");
    add(XliffFaultKind.MISSING_ATTRIBUTE, V1, " original=\"letter.docx\"", "");
    add(XliffFaultKind.EMPTY_ATTRIBUTE, V2, "category=\"style\"", "category=\"\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "state=\"translated\"", "state=\"done\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "id=\"s2\"", "id=\"#2\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "subFlows=\"u1 u2\"", "subFlows=\"u1 ?\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "priority=\"2\"", "priority=\"11\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "order=\"3\"", "order=\"0\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "similarity=\"98.5\"", "similarity=\"100.5\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "hex=\"001F\"", "hex=\"1F0\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "occurs=\"1\"", "occurs=\"0\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "fs:fs=\"div\"", "fs:fs=\"article\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V2, "type=\"my:body\"", "type=\"body\"");
    add(
        XliffFaultKind.WRONG_ATTRIBUTE_VALUE,
        V2,
        "<my:settings id=\"e1\"",
        "<my:settings id=\"e 1\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V1, "state=\"translated\"", "state=\"done\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V1, "T09:30:00Z", " 09:30");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V1, "0;0;10;#", "0;0;10");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V1, "location match", "location elsewhere");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, V1, "\"image/png\"", "\"png\"");
  }

  private static void ids() {
    add(XliffFaultKind.DUPLICATE_ID, V2, "<unit id=\"u2\"", "<unit id=\"u1\"");
    add(
        XliffFaultKind.DUPLICATE_ID,
        V2,
        "</file>",
        "</file><file id=\"f1\"><group id=\"g\"/></file>");
    add(XliffFaultKind.DUPLICATE_ID, V2, "<note id=\"n2\">", "<note id=\"n1\">");
    add(XliffFaultKind.DUPLICATE_ID, V2, "<segment id=\"s2\">", "<segment id=\"s1\">");
    add(XliffFaultKind.DUPLICATE_ID, V2, "<ph id=\"c2\" equiv", "<ph id=\"c1\" equiv");
    add(XliffFaultKind.DUPLICATE_ID, V2, "<ph id=\"c2\"/>", "<ph id=\"s1\"/>");
    add(XliffFaultKind.DUPLICATE_ID, V2, "<data id=\"d2\">", "<data id=\"d1\">");
    add(XliffFaultKind.DUPLICATE_ID, V2, "<mtc:match id=\"m2\"", "<mtc:match id=\"m1\"");
    add(XliffFaultKind.DUPLICATE_ID, V2, "id=\"gt1\"", "id=\"ge1\"");
    add(XliffFaultKind.DUPLICATE_ID, V2, "id=\"mg1\"", "id=\"md1\"");
    add(XliffFaultKind.DUPLICATE_ID, V2, "x</my:settings>", "<my:a id=\"e1\"/></my:settings>");
    add(XliffFaultKind.DUPLICATE_ID, ITS, "\"prv1\"", "\"lqi1\"");
    add(XliffFaultKind.DUPLICATE_ID, V1, "<trans-unit id=\"u2\"", "<trans-unit id=\"b1\"");
    add(XliffFaultKind.DUPLICATE_ID, V1, "name=\"words2\"", "name=\"words\"");
    add(XliffFaultKind.DUPLICATE_ID, V1, "uid=\"e2\"", "uid=\"e1\"");
    add(XliffFaultKind.MALFORMED_REFERENCE, V2, "#f=f1/u=u1/s1", "#f=f1/s1/u=u1");
    add(XliffFaultKind.MALFORMED_REFERENCE, V2, "#f=f1/u=u1/s1", "#x=1");
    add(XliffFaultKind.UNRESOLVED_REFERENCE, V2, "#f=f1/u=u1/s1", "#f=f1/u=u9");
    add(XliffFaultKind.UNRESOLVED_REFERENCE, V2, "#f=f1/u=u1/s1", "#f=f2");
    add(XliffFaultKind.UNRESOLVED_REFERENCE, V2, "#f=f1/u=u1/s1", "#a9");
    add(XliffFaultKind.OUTSIDE_REFERENCE, V2, "ref=\"#t1\"", "ref=\"other.xlf#f=f1/u=u1/t1\"");
    add(
        XliffFaultKind.UNKNOWN_REFERENCE,
        V1,
        "phase-name=\"p1\" maxwidth",
        "phase-name=\"p2\" maxwidth");
    add(XliffFaultKind.UNKNOWN_REFERENCE, V1, "tool-id=\"t1\" date", "tool-id=\"t2\" date");
    add(XliffFaultKind.UNKNOWN_SUB_FLOW, V2, "subFlows=\"u1 u2\"", "subFlows=\"u1 u9\"");
  }

  private static void languages() {
    add(XliffFaultKind.MALFORMED_LANGUAGE, V2, "trgLang=\"az\"", "trgLang=\"a z\"");
    add(XliffFaultKind.MALFORMED_LANGUAGE, V2, "xml:lang=\"tr\"", "xml:lang=\"t_r\"");
    add(XliffFaultKind.UNKNOWN_LANGUAGE, V2, "xml:lang=\"de\"", "xml:lang=\"en-UK\"");
    add(XliffFaultKind.MISSING_TARGET_LANGUAGE, V2, " trgLang=\"az\"", "");
    add(XliffFaultKind.MISSING_TARGET_LANGUAGE, V1, " target-language=\"az\"", "");
    add(
        XliffFaultKind.WRONG_SOURCE_LANGUAGE,
        V2,
        "<source xml:lang=\"en\">",
        "<source xml:lang=\"de\">");
    add(
        XliffFaultKind.WRONG_SOURCE_LANGUAGE,
        V2,
        "<unit id=\"u3\">",
        "<unit id=\"u3\" xml:lang=\"ru\">");
    add(
        XliffFaultKind.WRONG_TARGET_LANGUAGE,
        V2,
        "<target xml:lang=\"az\"",
        "<target xml:lang=\"ru\"");
    add(XliffFaultKind.WRONG_TARGET_LANGUAGE, V2, " reference=\"yes\"", "");
    add(
        XliffFaultKind.OTHER_SOURCE_LANGUAGE,
        V1,
        "<source xml:lang=\"en\">",
        "<source xml:lang=\"ru\">");
    add(
        XliffFaultKind.OTHER_TARGET_LANGUAGE,
        V1,
        "<target xml:lang=\"az\">",
        "<target xml:lang=\"ru\">");
    add(XliffFaultKind.LANGUAGE_CASE, V2, "<source xml:lang=\"en\">", "<source xml:lang=\"EN\">");
  }

  private static void segments() {
    add(XliffFaultKind.SPACE_DIFFERS, V2, "<target> ", "<target xml:space=\"default\"> ");
    add(
        XliffFaultKind.STATE_WITHOUT_TARGET,
        V2,
        "<unit id=\"u3\">\n   <segment>",
        "<unit id=\"u3\">\n   <segment state=\"final\">");
    add(
        XliffFaultKind.STATE_WITHOUT_TARGET,
        V1,
        "approved=\"no\"",
        "approved=\"yes\"",
        "<target state=\"translated\" state-qualifier=\"exact-match\" phase-name=\"p1\"><mrk mtype=\"seg\" mid=\"0\"><g id=\"1\" ctype=\"bold\">Vergi</g> verin<x id=\"2\" ctype=\"lb\"/>.</mrk> <mrk mtype=\"seg\" mid=\"1\">Vaxt.</mrk></target>",
        "");
    add(XliffFaultKind.SUB_STATE_WITHOUT_STATE, V2, " state=\"translated\"", "");
    add(XliffFaultKind.MALFORMED_SUB_STATE, V2, "my:checked", "checked");
    add(XliffFaultKind.ORDER_OUT_OF_RANGE, V2, "order=\"3\"", "order=\"4\"");
    add(XliffFaultKind.DUPLICATE_ORDER, V2, "order=\"3\"", "order=\"2\"");
    add(XliffFaultKind.DUPLICATE_ORDER, V2, " order=\"1\"", "");
    add(
        XliffFaultKind.UNKNOWN_SEGMENT,
        V1,
        "<mrk mtype=\"seg\" mid=\"1\">Vaxt",
        "<mrk mtype=\"seg\" mid=\"7\">Vaxt");
    add(XliffFaultKind.UNKNOWN_SEGMENT, V1, "<alt-trans mid=\"0\"", "<alt-trans mid=\"7\"");
    add(
        XliffFaultKind.TARGET_NOT_SEGMENTED,
        V1,
        "<mrk mtype=\"seg\" mid=\"0\"><g id=\"1\" ctype=\"bold\">Vergi</g> verin<x id=\"2\" ctype=\"lb\"/>.</mrk> <mrk mtype=\"seg\" mid=\"1\">Vaxt.</mrk>",
        "Vergi. Vaxt.");
    add(XliffFaultKind.SEGMENTS_DIFFER, V1, "mid=\"1\">It is due", "mid=\"1\">It was due");
  }

  private static void codes() {
    add(XliffFaultKind.DIFFERENT_CODE, V2, "<ph id=\"c2\"/>", "<sc id=\"c2\" isolated=\"yes\"/>");
    add(XliffFaultKind.UNKNOWN_DATA, V2, "dataRefEnd=\"d2\" type", "dataRefEnd=\"d9\" type");
    add(
        XliffFaultKind.UNKNOWN_DATA,
        V2,
        "verin.</target>",
        "<ph id=\"2\" dataRef=\"d9\"/></target>");
    add(XliffFaultKind.UNPAIRED_CODE, V2, "<ec startRef=\"c3\" type=\"fmt\"/> by", " by");
    add(XliffFaultKind.UNPAIRED_CODE, V2, "<sc id=\"c3\" type=\"fmt\"/>is", "is");
    add(XliffFaultKind.UNPAIRED_CODE, V2, "<em startRef=\"a1\"/>", "");
    add(XliffFaultKind.UNPAIRED_CODE, V2, "<em startRef=\"a1\"/>", "<em startRef=\"a2\"/>");
    add(XliffFaultKind.UNPAIRED_CODE, V1, "<ex id=\"2\" rid=\"1\"/>", "");
    add(XliffFaultKind.UNPAIRED_CODE, V1, "<ept id=\"4\" rid=\"3\">", "<ept id=\"4\" rid=\"9\">");
    add(
        XliffFaultKind.END_BEFORE_START,
        V2,
        "<sc id=\"c3\" type=\"fmt\"/>Vaxt<ec startRef=\"c3\" type=\"fmt\"/>",
        "<ec startRef=\"c3\" type=\"fmt\"/>Vaxt<sc id=\"c3\" type=\"fmt\"/>");
    add(XliffFaultKind.END_CODE_ID, V2, "<ec id=\"2\" isolated=\"yes\"/>", "<ec id=\"2\"/>");
    add(XliffFaultKind.END_CODE_ID, V2, "<ec id=\"2\" ", "<ec startRef=\"2\" ");
    add(
        XliffFaultKind.ISOLATED_PAIR,
        V2,
        "<sc id=\"c3\" type=\"fmt\"/>is",
        "<sc id=\"c3\" type=\"fmt\" isolated=\"yes\"/>is");
    add(
        XliffFaultKind.ENDS_DIFFER,
        V2,
        "<sc id=\"c3\" type=\"fmt\"/>is",
        "<sc id=\"c3\" type=\"fmt\" canCopy=\"no\"/>is");
    add(
        XliffFaultKind.ENDS_DIFFER,
        V2,
        "<ec startRef=\"c3\" type=\"fmt\"/> by",
        "<ec startRef=\"c3\" type=\"ui\"/> by");
    add(
        XliffFaultKind.END_SILENT,
        V2,
        "<ec startRef=\"c3\" type=\"fmt\"/> by",
        "<ec startRef=\"c3\"/> by");
    add(
        XliffFaultKind.MODULE_ON_END_CODE,
        V2,
        "<ec startRef=\"c3\" type=\"fmt\"/> by",
        "<ec startRef=\"c3\" type=\"fmt\" fs:fs=\"b\"/> by");
    add(XliffFaultKind.SUB_TYPE_WITHOUT_TYPE, V2, "type=\"fmt\" subType", "subType");
    add(XliffFaultKind.SUB_TYPE_WITHOUT_TYPE, V2, "type=\"tm\" subType", "subType");
    add(XliffFaultKind.SUB_TYPE_MISMATCH, V2, "xlf:b", "xlf:var");
    add(XliffFaultKind.SUB_TYPE_MISMATCH, V2, "xlf:b", "xlf:bold");
    add(
        XliffFaultKind.LOOSE_FIXED_CODE,
        V2,
        "<source><ph id=\"1\" canCopy=\"no\"",
        "<source><ph id=\"1\"");
    add(
        XliffFaultKind.MISSING_FIRST_NO,
        V2,
        "canReorder=\"firstNo\"/><ph id=\"2\" canCopy=\"no\" canDelete=\"no\" canReorder=\"no\"/>a<ph",
        "canReorder=\"no\"/><ph id=\"2\" canCopy=\"no\" canDelete=\"no\" canReorder=\"no\"/>a<ph");
    add(
        XliffFaultKind.REORDERED_CODES,
        V2,
        "<target><ph id=\"3\"/><ph id=\"1\" canCopy=\"no\" canDelete=\"no\" canReorder=\"firstNo\"/>",
        "<target><ph id=\"1\" canCopy=\"no\" canDelete=\"no\" canReorder=\"firstNo\"/><ph id=\"3\"/>");
    add(
        XliffFaultKind.DELETED_CODE,
        V2,
        "<target><ph id=\"3\"/><ph id=\"1\" canCopy=\"no\" canDelete=\"no\" canReorder=\"firstNo\"/>",
        "<target><ph id=\"3\"/>");
    add(
        XliffFaultKind.COPY_WITH_DATA,
        V2,
        "verin.</target>",
        "<ph id=\"2\" copyOf=\"1\" dataRef=\"d1\"/></target>");
    add(XliffFaultKind.UNKNOWN_ORIGINAL, V2, "copyOf=\"3\"", "copyOf=\"9\"");
    add(XliffFaultKind.FORBIDDEN_COPY, V2, "copyOf=\"3\"", "copyOf=\"2\"");
    add(XliffFaultKind.NEEDLESS_CODE_POINT, V2, "hex=\"001F\"", "hex=\"0041\"");
    add(
        XliffFaultKind.DUPLICATE_CODE,
        V1,
        "<ph id=\"5\">x<sub>y</sub></ph><it",
        "<ph id=\"6\">x</ph><it");
    add(
        XliffFaultKind.DUPLICATE_PAIR,
        V1,
        "b<ex id=\"2\" rid=\"1\"/>",
        "b<ex id=\"2\" rid=\"1\"/><bx id=\"8\" rid=\"1\"/>");
    add(
        XliffFaultKind.CODE_MISMATCH,
        V1,
        "verin<x id=\"2\" ctype=\"lb\"/>",
        "verin<x id=\"3\" ctype=\"lb\"/>");
  }

  private static void annotations() {
    add(
        XliffFaultKind.NOTHING_ANNOTATED,
        V2,
        "<mrk id=\"a1\" translate=\"no\">b</mrk></source>",
        "<mrk id=\"a1\">b</mrk></source>");
    add(XliffFaultKind.EMPTY_COMMENT, V2, " value=\"a date\"", "");
    add(XliffFaultKind.TWO_COMMENTS, V2, "value=\"a date\"", "value=\"a date\" ref=\"#n=n1\"");
    add(XliffFaultKind.COMMENT_REFERENCE, V2, "ref=\"#n=n1\"", "ref=\"#f=f1/n=n1\"");
    add(XliffFaultKind.COMMENT_REFERENCE, V2, "ref=\"#n=n1\"", "ref=\"#n=n9\"");
    add(
        XliffFaultKind.ANNOTATION_DIFFERS,
        V2,
        "<mrk id=\"a1\" translate=\"no\">b</mrk><ph",
        "<mrk id=\"a1\" translate=\"yes\">b</mrk><ph");
  }

  private static void modules() {
    add(
        XliffFaultKind.MATCH_REFERENCE,
        V2,
        "<mtc:match id=\"m1\" ref=\"#s1\"",
        "<mtc:match id=\"m1\" ref=\"#s9\"");
    add(
        XliffFaultKind.MATCH_REFERENCE,
        V2,
        "<mtc:match id=\"m1\" ref=\"#s1\"",
        "<mtc:match id=\"m1\" ref=\"s1\"");
    add(XliffFaultKind.GLOSSARY_REFERENCE, V2, "ref=\"#t=t1\"", "ref=\"#t=t9\"");
    add(
        XliffFaultKind.EMPTY_GLOSSARY_ENTRY,
        V2,
        "<gls:translation id=\"gt1\" ref=\"#t=t1\">vergi</gls:translation>\n      <gls:definition>what one pays</gls:definition>",
        "");
    add(XliffFaultKind.EMPTY_RESOURCE, V2, "<res:source href=\"en.png\"/>", "<res:source/>");
    add(
        XliffFaultKind.RESOURCE_TWICE,
        V2,
        "<res:source href=\"en.png\"/>",
        "<res:source href=\"en.png\"><my:x/></res:source>");
    add(
        XliffFaultKind.OTHER_TARGET_LANGUAGE,
        V2,
        "<res:target href=\"az.png\"/>",
        "<res:target href=\"az.png\" xml:lang=\"ru\"/>");
    add(XliffFaultKind.UNKNOWN_RESOURCE, V2, "ref=\"r1\"", "ref=\"r9\"");
    add(XliffFaultKind.UNKNOWN_TRACKED, TRACKED, "ref=\"n1\"", "ref=\"n9\"");
    add(XliffFaultKind.MISSING_ATTRIBUTE, TRACKED, " ref=\"n1\"", "");
    add(XliffFaultKind.UNKNOWN_PROPERTY, TRACKED, "property=\"category\"", "property=\"priority\"");
    add(
        XliffFaultKind.DUPLICATE_PROPERTY,
        TRACKED,
        "property=\"category\"",
        "property=\"content\"");
    add(XliffFaultKind.UNKNOWN_REVISION, TRACKED, "currentVersion=\"v1\"", "currentVersion=\"v9\"");
    add(
        XliffFaultKind.REPEATED_MODULE,
        TRACKED,
        "<notes>",
        "<ctr:changeTrack><ctr:revisions appliesTo=\"segment\" ref=\"s1\"><ctr:revision><ctr:item property=\"id\">s0</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes>");
    add(
        XliffFaultKind.SIZE_TWICE,
        V2,
        "slr:equivStorage=\"4\"",
        "slr:sizeInfo=\"4\" slr:sizeInfoRef=\"z1\"");
    add(XliffFaultKind.MALFORMED_SIZE, V2, "slr:equivStorage=\"4\"", "slr:equivStorage=\"four\"");
    add(XliffFaultKind.MALFORMED_SIZE, V2, "slr:equivStorage=\"4\"", "slr:sizeInfo=\"2.5\"");
    add(
        XliffFaultKind.MALFORMED_RESTRICTION,
        V2,
        "slr:sizeRestriction=\"900\"",
        "slr:sizeRestriction=\"9,star\"");
    add(XliffFaultKind.UNKNOWN_SIZE_DATA, V2, "slr:equivStorage=\"4\"", "slr:sizeInfoRef=\"z9\"");
    add(XliffFaultKind.STYLE_WITHOUT_ELEMENT, V2, "fs:fs=\"div\" fs:subFs", "fs:subFs");
    add(XliffFaultKind.MALFORMED_STYLE, V2, "class,letter", "letter");
    add(XliffFaultKind.EMPTY_RULE, V2, "isPresent=\"Vergi\" occurs=\"1\"", "disabled=\"no\"");
    add(XliffFaultKind.EMPTY_RULE, V2, "isPresent=\"Vergi\"", "isPresent=\"\"");
    add(XliffFaultKind.TWO_RULES, V2, "isPresent=\"Vergi\"", "isPresent=\"Vergi\" endsWith=\".\"");
    add(XliffFaultKind.RULE_OPTION, V2, "isPresent=\"Vergi\"", "endsWith=\"Vergi\"");
    add(XliffFaultKind.RULE_OPTION, V2, "startsWith=\"A\"", "isNotPresent=\"A\"");
  }

  private static void its() {
    add(
        XliffFaultKind.MALFORMED_ANNOTATORS,
        ITS,
        "mt-confidence|http://example.org/mt",
        "mt|http://example.org/mt mt-confidence|http://example.org/mt");
    add(
        XliffFaultKind.ITS_TWICE,
        ITS,
        "its:locQualityIssuesRef=\"#its=lqi1\"",
        "its:locQualityIssuesRef=\"#its=lqi1\" its:locQualityIssueType=\"style\"");
    add(
        XliffFaultKind.ITS_TWICE,
        ITS,
        "person=\"A\"",
        "person=\"A\" personRef=\"http://example.org/a\"");
    add(
        XliffFaultKind.ITS_TWICE,
        ITS,
        "its:mtConfidence=\"0.5\"",
        "its:locQualityRatingScore=\"5\" its:locQualityRatingVote=\"1\"");
    add(XliffFaultKind.ITS_INCOMPLETE, ITS, " locQualityIssueType=\"grammar\"", "");
    add(
        XliffFaultKind.ITS_INCOMPLETE,
        ITS,
        " its:annotatorsRef=\"mt-confidence|http://example.org/mt\"",
        "");
    add(
        XliffFaultKind.ITS_INCOMPLETE,
        ITS,
        "its:taClassRef=\"http://example.org/place\"",
        "its:taIdent=\"x\"");
    add(XliffFaultKind.ITS_INCOMPLETE, ITS, " person=\"A\" org=\"B\"", "");
    add(XliffFaultKind.UNKNOWN_ITS_RECORDS, ITS, "#its=lqi1", "#its=lqi9");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, ITS, "\"0.5\"", "\"1.5\"");
    add(XliffFaultKind.WRONG_ATTRIBUTE_VALUE, ITS, "\"grammar\"", "\"spelling\"");
  }

  private static void version1() {
    add(
        XliffFaultKind.DEPRECATED_ELEMENT,
        V1,
        "<note from=\"me\">",
        "<prop-group><prop prop-type=\"x\">y</prop></prop-group><note from=\"me\">");
    add(
        XliffFaultKind.DEPRECATED_ATTRIBUTE,
        V1,
        "<trans-unit id=\"u2\"",
        "<trans-unit ts=\"x\" id=\"u2\"");
    add(
        XliffFaultKind.NON_STANDARD_ATTRIBUTE,
        V1,
        "<trans-unit id=\"u2\"",
        "<trans-unit mine=\"x\" id=\"u2\"");
  }

  /** With pairs of what is there and what stands there instead; only the first such place. */
  private static void add(XliffFaultKind kind, String file, String... changes) {
    String changed = file;
    for (int i = 0; i < changes.length; i += 2) {
      int at = changed.indexOf(changes[i]);
      if (at < 0) {
        throw new AssertionError("not in the file: " + changes[i]);
      }
      changed =
          changed.substring(0, at) + changes[i + 1] + changed.substring(at + changes[i].length());
    }
    SAMPLES.add(new Sample(kind, changes[0] + " → " + changes[1], changed));
  }
}
