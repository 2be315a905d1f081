package org.korpu.format.xliff.validation;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.korpu.format.xliff.validation.Texts.Side;
import org.korpu.format.xliff.validation.XmlElement.Default;

/** Annotations of texts. */
final class MarkCheck {

  private static final Set<String> MARKS = Set.of("mrk", "sm");
  private static final Default GENERIC = new Default("generic");

  private final FaultList faults;

  MarkCheck(FaultList faults) {
    this.faults = faults;
  }

  void check(Texts texts) {
    Map<String, XmlElement> source = texts.inline(Side.SOURCE);
    Map<String, XmlElement> target = texts.inline(Side.TARGET);
    source.values().forEach(this::check);
    target.values().forEach(this::check);
    target.forEach(
        (id, mark) -> {
          XmlElement original = source.get(id);
          if (original != null && MARKS.contains(mark.name()) && MARKS.contains(original.name())) {
            same(original, mark, "translate");
            same(original, mark, "type");
          }
        });
  }

  private void check(XmlElement mark) {
    if (!MARKS.contains(mark.name())) {
      return;
    }
    switch (mark.get("type", GENERIC)) {
      case "generic" -> {
        if (!mark.has("translate")) {
          faults.add(XliffFaultKind.NOTHING_ANNOTATED, mark, mark.shown());
        }
      }
      case "comment" -> {
        if (mark.has("value") == mark.has("ref")) {
          faults.add(
              mark.has("value") ? XliffFaultKind.TWO_COMMENTS : XliffFaultKind.EMPTY_COMMENT,
              mark,
              mark.shown());
        }
      }
      default -> {}
    }
  }

  private void same(XmlElement original, XmlElement mark, String attribute) {
    Default otherwise = attribute.equals("type") ? GENERIC : Default.EMPTY;
    String before = original.get(attribute, otherwise);
    String after = mark.get(attribute, otherwise);
    if (!Objects.equals(before, after)) {
      faults.add(
          XliffFaultKind.ANNOTATION_DIFFERS,
          mark,
          mark.get("id", Default.EMPTY),
          attribute,
          after,
          before);
    }
  }
}
