package org.korpu.format.xliff.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.Texts.Event;
import org.korpu.format.xliff.validation.Texts.Side;
import org.korpu.format.xliff.validation.Texts.Step;
import org.korpu.format.xliff.validation.XmlElement.Spot;
import org.korpu.model.Message;

/** Ids that stand for two things. */
final class IdCheck {

  private final FaultList faults;

  IdCheck(FaultList faults) {
    this.faults = faults;
  }

  /** One range of ids: takes elements, and tells of each whose id is taken already. */
  Consumer<XmlElement> range() {
    Map<String, Spot> taken = new HashMap<>();
    return element -> take(element, element.get("id"), taken);
  }

  /** The range of {@code xml:id}, which is the whole file. */
  Consumer<XmlElement> xmlRange() {
    Map<String, Spot> taken = new HashMap<>();
    return element -> take(element, element.get(XMLConstants.XML_NS_URI, "id"), taken);
  }

  /**
   * Segments, codes and annotations share a range. A target may use each id of its source once, for
   * a code of the same kind.
   */
  void texts(Texts texts) {
    Map<String, Spot> parts = new HashMap<>();
    if (texts.owner().is(Names.CORE_2, "unit")) {
      texts.parts().forEach(part -> take(part, part.get("id"), parts));
    }
    Map<String, Spot> source = new HashMap<>(parts);
    Map<String, XmlElement> originals = new HashMap<>();
    for (Step step : texts.steps(Side.SOURCE)) {
      if (isNew(step)) {
        take(step.element(), step.element().get("id"), source);
        originals.putIfAbsent(step.id(), step.element());
      }
    }
    Map<String, Spot> target = new HashMap<>(parts);
    for (Step step : texts.steps(Side.TARGET)) {
      String id = step.element().get("id");
      if (id == null || !isNew(step)) {
        continue;
      }
      take(step.element(), id, target);
      XmlElement original = originals.get(id);
      if (original != null && !kind(original).equals(kind(step.element()))) {
        faults.add(
            XliffFaultKind.DIFFERENT_CODE,
            step.element(),
            id,
            step.element().shown(),
            original.shown());
      }
    }
  }

  /**
   * Elements of other namespaces in a file, group or unit: an id may be used once in a namespace.
   * Matches and glossaries are ranges of their own.
   */
  void extensions(Iterable<XmlElement> children) {
    Map<String, Map<String, Spot>> namespaces = new HashMap<>();
    for (XmlElement child : children) {
      boolean apart =
          child.namespace().equals(Names.MATCHES) || child.namespace().equals(Names.GLOSSARY);
      if (!child.namespace().equals(Names.CORE_2)) {
        extensions(child, apart ? new HashMap<>() : namespaces);
      }
    }
  }

  private void extensions(XmlElement child, Map<String, Map<String, Spot>> namespaces) {
    child.forEach(
        each -> {
          if (isExtension(each)) {
            String id = each.get("id");
            if (id != null && !ValueForm.isNameToken(id)) {
              faults.add(
                  XliffFaultKind.WRONG_ATTRIBUTE_VALUE,
                  each,
                  "id",
                  id,
                  Message.of(ValueForm.NAME_TOKEN));
            }
            take(
                each,
                extensionId(each),
                namespaces.computeIfAbsent(each.namespace(), key -> new HashMap<>()));
          }
        });
  }

  /** The id of an element that is not of the core. */
  static @Nullable String extensionId(XmlElement element) {
    String id = element.get("id");
    return id == null ? element.get(XMLConstants.XML_NS_URI, "id") : id;
  }

  /** Modules have ranges of their own. */
  private static boolean isExtension(XmlElement element) {
    return !element.namespace().startsWith(Names.MODULE);
  }

  private static boolean isNew(Step step) {
    return step.event() != Event.CLOSE || step.element().name().equals("ec");
  }

  /** {@code pc} and the pair of {@code sc} and {@code ec} are two ways to write one thing. */
  private static String kind(XmlElement element) {
    return switch (element.name()) {
      case "pc", "sc" -> "open";
      case "mrk", "sm" -> "mark";
      default -> element.name();
    };
  }

  /** Takes an id; tells if something has it already. */
  void take(XmlElement element, @Nullable String id, Map<String, Spot> taken) {
    Spot first = id == null ? null : taken.putIfAbsent(id.strip(), element.spot());
    if (id != null && first != null) {
      faults.add(XliffFaultKind.DUPLICATE_ID, element, id, first.shown(), first.position().line());
    }
  }
}
