package org.korpu.format.xliff.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** The Internationalization Tag Set in XLIFF 2.1. */
final class ItsCheck {

  private static final Set<String> CATEGORIES =
      Set.of(
          "translate",
          "localization-note",
          "terminology",
          "directionality",
          "language-information",
          "elements-within-text",
          "domain",
          "text-analysis",
          "locale-filter",
          "provenance",
          "external-resource",
          "target-pointer",
          "id-value",
          "preserve-space",
          "localization-quality-issue",
          "localization-quality-rating",
          "mt-confidence",
          "allowed-characters",
          "storage-size");

  private static final List<String> ISSUE =
      List.of(
          "locQualityIssueType",
          "locQualityIssueComment",
          "locQualityIssueSeverity",
          "locQualityIssueProfileRef",
          "locQualityIssueEnabled");

  private static final List<String> PROVENANCE =
      List.of("tool", "org", "person", "revTool", "revOrg", "revPerson");

  private final FaultList faults;

  ItsCheck(FaultList faults) {
    this.faults = faults;
  }

  /** An element and all that stands in it. */
  void tree(XmlElement element) {
    element.forEach(this::check);
  }

  /** One element for itself. */
  void check(XmlElement element) {
    boolean record = element.namespace().equals(Names.ITS);
    if (!record && element.attributes().stream().noneMatch(a -> a.namespace().equals(Names.ITS))) {
      return;
    }
    annotators(element);
    if (!record || element.name().equals("locQualityIssue")) {
      issue(element, record ? "" : Names.ITS);
    }
    if (!record || element.name().equals("provenanceRecord")) {
      provenance(element, record ? "" : Names.ITS);
    }
    if (!record) {
      rating(element);
      analysis(element);
      confidence(element, "mtConfidence", "mt-confidence");
      confidence(element, "taConfidence", "text-analysis");
    }
  }

  private void annotators(XmlElement element) {
    String value = element.get(Names.ITS, "annotatorsRef");
    if (value == null) {
      return;
    }
    Set<String> seen = new HashSet<>();
    for (String pair : value.strip().split("\\s+", -1)) {
      int bar = pair.indexOf('|');
      String category = bar < 0 ? pair : pair.substring(0, bar);
      if (bar < 0 || !CATEGORIES.contains(category) || !seen.add(category)) {
        faults.add(XliffFaultKind.MALFORMED_ANNOTATORS, element, pair);
      }
    }
  }

  private void issue(XmlElement element, String namespace) {
    List<String> said = present(element, namespace, ISSUE);
    String reference = element.get(namespace, "locQualityIssuesRef");
    if (reference != null && !said.isEmpty()) {
      faults.add(XliffFaultKind.ITS_TWICE, element, "locQualityIssuesRef", said.get(0));
    }
    boolean record = namespace.isEmpty();
    if ((record || !said.isEmpty())
        && !said.contains("locQualityIssueType")
        && !said.contains("locQualityIssueComment")) {
      faults.add(
          XliffFaultKind.ITS_INCOMPLETE,
          element,
          record ? element.shown() : said.get(0),
          "locQualityIssueType, locQualityIssueComment");
    }
    standoff(element, reference, "locQualityIssues");
  }

  private void provenance(XmlElement element, String namespace) {
    boolean any = element.get(namespace, "provRef") != null;
    for (String name : PROVENANCE) {
      boolean value = element.get(namespace, name) != null;
      boolean reference = element.get(namespace, name + "Ref") != null;
      any |= value || reference;
      if (value && reference) {
        faults.add(XliffFaultKind.ITS_TWICE, element, name, name + "Ref");
      }
    }
    String records = element.get(namespace, "provenanceRecordsRef");
    if (records != null && any) {
      faults.add(XliffFaultKind.ITS_TWICE, element, "provenanceRecordsRef", "org, person, tool, …");
    }
    if (namespace.isEmpty() && !any) {
      faults.add(XliffFaultKind.ITS_INCOMPLETE, element, element.shown(), "org, person, tool, …");
    }
    standoff(element, records, "provenanceRecords");
  }

  /** Records that stand apart are in the unit, group or file around the reference. */
  private void standoff(XmlElement element, @Nullable String reference, String records) {
    if (reference == null) {
      return;
    }
    String id = reference.substring(reference.lastIndexOf('=') + 1).replace("#", "");
    for (XmlElement each = element; each != null; each = each.parent()) {
      for (XmlElement candidate : each.children(Names.ITS, records)) {
        if (id.equals(candidate.get(XMLConstants.XML_NS_URI, "id"))) {
          return;
        }
      }
    }
    XmlElement unit = element.enclosing("unit");
    // What a file or group holds is not kept.
    if (unit != null) {
      faults.add(XliffFaultKind.UNKNOWN_ITS_RECORDS, element, records, reference);
    }
  }

  private void rating(XmlElement element) {
    boolean score = element.get(Names.ITS, "locQualityRatingScore") != null;
    boolean vote = element.get(Names.ITS, "locQualityRatingVote") != null;
    if (score && vote) {
      faults.add(
          XliffFaultKind.ITS_TWICE, element, "locQualityRatingScore", "locQualityRatingVote");
    }
    threshold(element, "locQualityRatingScore");
    threshold(element, "locQualityRatingVote");
  }

  private void threshold(XmlElement element, String rating) {
    if (element.get(Names.ITS, rating + "Threshold") != null
        && element.inherited(Names.ITS, rating) == null) {
      faults.add(XliffFaultKind.ITS_INCOMPLETE, element, rating + "Threshold", rating);
    }
  }

  private void analysis(XmlElement element) {
    boolean source = element.get(Names.ITS, "taSource") != null;
    boolean ident = element.get(Names.ITS, "taIdent") != null;
    boolean reference = element.get(Names.ITS, "taIdentRef") != null;
    boolean type = element.get(Names.ITS, "taClassRef") != null;
    boolean confidence = element.get(Names.ITS, "taConfidence") != null;
    if (source != ident) {
      faults.add(
          XliffFaultKind.ITS_INCOMPLETE,
          element,
          source ? "taSource" : "taIdent",
          source ? "taIdent" : "taSource");
    }
    if (reference && (source || ident)) {
      faults.add(XliffFaultKind.ITS_TWICE, element, "taIdentRef", source ? "taSource" : "taIdent");
    }
    if (confidence && !type && !source && !ident && !reference) {
      faults.add(XliffFaultKind.ITS_INCOMPLETE, element, "taConfidence", "taClassRef, taIdentRef");
    }
  }

  /** A number by a machine, so it must be said which. */
  private void confidence(XmlElement element, String attribute, String category) {
    if (element.get(Names.ITS, attribute) == null) {
      return;
    }
    for (XmlElement each = element; each != null; each = each.parent()) {
      String annotators = each.get(Names.ITS, "annotatorsRef");
      if (annotators != null && (" " + annotators).contains(" " + category + "|")) {
        return;
      }
    }
    faults.add(XliffFaultKind.ITS_INCOMPLETE, element, attribute, "annotatorsRef");
  }

  private static List<String> present(XmlElement element, String namespace, List<String> names) {
    return names.stream().filter(name -> element.get(namespace, name) != null).toList();
  }
}
