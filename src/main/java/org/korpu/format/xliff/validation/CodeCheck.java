package org.korpu.format.xliff.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.korpu.format.xliff.validation.Texts.Event;
import org.korpu.format.xliff.validation.Texts.Side;
import org.korpu.format.xliff.validation.Texts.Step;
import org.korpu.format.xliff.validation.XmlElement.Default;

/** Inline codes: what each says of itself, and what a target has done to those of its source. */
final class CodeCheck {

  private static final Map<String, String> TYPE_OF_SUBTYPE =
      Map.of(
          "xlf:lb", "fmt", "xlf:pb", "fmt", "xlf:b", "fmt", "xlf:i", "fmt", "xlf:u", "fmt",
          "xlf:var", "ui");

  private final FaultList faults;

  CodeCheck(FaultList faults) {
    this.faults = faults;
  }

  /** What can be said of each code for itself. */
  void codes(Texts texts) {
    Map<String, XmlElement> all = new HashMap<>(texts.inline(Side.TARGET));
    all.putAll(texts.inline(Side.SOURCE));
    for (Side side : Side.values()) {
      for (Step step : texts.steps(side)) {
        XmlElement element = step.element();
        boolean again = step.event() == Event.CLOSE && element.name().equals("pc");
        if (step.isCode() && !again) {
          data(element, texts.data());
          subType(element);
          hints(element);
          copy(element, all);
        }
      }
    }
  }

  /** Characters as numbers, in texts and native codes: only those that XML cannot hold. */
  void characters(XmlElement owner) {
    owner.forEach(
        each -> {
          String hex = each.is(Names.CORE_2, "cp") ? each.get("hex") : null;
          if (hex != null && ValueForm.HEXADECIMAL.accepts(hex) && !isForbidden(hex.strip())) {
            faults.add(XliffFaultKind.NEEDLESS_CODE_POINT, each, hex);
          }
        });
  }

  /** Codes that must stay, and codes that must stay in their order. */
  void target(Texts texts) {
    Map<String, XmlElement> target = texts.inline(Side.TARGET);
    boolean complete = true;
    for (XmlElement part : texts.parts()) {
      XmlElement source = texts.text(part, Side.SOURCE);
      XmlElement translation = texts.text(part, Side.TARGET);
      boolean empty = translation == null || translation.isEmpty();
      complete &= source == null || source.isEmpty() || !empty;
      if (source == null || translation == null) {
        continue;
      }
      Set<String> told = new HashSet<>();
      for (Step step : Texts.steps(source)) {
        XmlElement code = step.element();
        boolean kept = code.get("canDelete", Default.YES).equals("no");
        if (step.isCode() && kept && !target.containsKey(step.id()) && told.add(step.id())) {
          faults.add(XliffFaultKind.DELETED_CODE, translation, step.id());
        }
      }
    }
    List<List<Step>> fixed = sequences(texts.steps(Side.SOURCE));
    List<List<Step>> translated = sequences(texts.steps(Side.TARGET));
    if (complete) {
      reordered(texts, fixed, translated);
    }
  }

  private void reordered(Texts texts, List<List<Step>> fixed, List<List<Step>> translated) {
    List<String> found = new ArrayList<>(translated.stream().map(CodeCheck::image).toList());
    for (List<Step> sequence : fixed) {
      if (!found.remove(image(sequence))) {
        faults.add(XliffFaultKind.REORDERED_CODES, place(texts, sequence), sequence.get(0).id());
      }
    }
  }

  /** The target that stands beside the first code of a sequence. */
  private static XmlElement place(Texts texts, List<Step> sequence) {
    XmlElement code = sequence.get(0).element();
    XmlElement part = code.enclosing("segment", "ignorable", "match");
    XmlElement target = part == null ? null : texts.text(part, Side.TARGET);
    return target == null ? code : target;
  }

  /** The runs of codes whose order is fixed; each begins with {@code firstNo}. */
  private List<List<Step>> sequences(List<Step> steps) {
    List<List<Step>> sequences = new ArrayList<>();
    List<Step> current = null;
    for (Step step : steps) {
      if (!step.isCode()) {
        continue;
      }
      String reorder = step.element().get("canReorder", Default.YES);
      if (reorder.equals("firstNo") && step.event() == Event.CLOSE) {
        reorder = "no";
      }
      switch (reorder) {
        case "firstNo" -> {
          current = new ArrayList<>(List.of(step));
          sequences.add(current);
        }
        case "no" -> {
          if (current == null) {
            current = new ArrayList<>();
            sequences.add(current);
            faults.add(XliffFaultKind.MISSING_FIRST_NO, step.element(), step.id());
          }
          current.add(step);
        }
        default -> current = null;
      }
    }
    return sequences;
  }

  private static String image(List<Step> sequence) {
    StringBuilder image = new StringBuilder();
    for (Step step : sequence) {
      image.append(step.event() == Event.CLOSE ? '/' : '|').append(step.id()).append(' ');
    }
    return image.toString();
  }

  private void data(XmlElement code, Map<String, XmlElement> data) {
    for (String attribute : List.of("dataRef", "dataRefStart", "dataRefEnd")) {
      String id = code.get(attribute);
      if (id != null && !data.containsKey(id.strip())) {
        faults.add(XliffFaultKind.UNKNOWN_DATA, code, attribute, id);
      }
    }
  }

  private void subType(XmlElement code) {
    String subType = code.get("subType");
    if (subType == null) {
      return;
    }
    String type = code.get("type");
    String expected = TYPE_OF_SUBTYPE.get(subType);
    if (type == null) {
      faults.add(XliffFaultKind.SUB_TYPE_WITHOUT_TYPE, code, code.shown());
    } else if (subType.startsWith("xlf:") && !type.equals(expected)) {
      faults.add(XliffFaultKind.SUB_TYPE_MISMATCH, code, subType, type);
    }
  }

  /** A code that stays in its place can be neither deleted nor doubled. */
  private void hints(XmlElement code) {
    String reorder = code.get("canReorder", Default.YES);
    boolean fixed = reorder.equals("no") || reorder.equals("firstNo");
    boolean free =
        !code.get("canCopy", Default.YES).equals("no")
            || !code.get("canDelete", Default.YES).equals("no");
    if (fixed && free) {
      faults.add(XliffFaultKind.LOOSE_FIXED_CODE, code, code.shown(), reorder);
    }
  }

  private void copy(XmlElement code, Map<String, XmlElement> all) {
    String copyOf = code.get("copyOf");
    if (copyOf == null) {
      return;
    }
    boolean withData = code.has("dataRef") || code.has("dataRefStart") || code.has("dataRefEnd");
    XmlElement original = all.get(copyOf.strip());
    if (withData) {
      faults.add(XliffFaultKind.COPY_WITH_DATA, code, copyOf);
    }
    if (original == null || !Names.CODES.contains(original.name())) {
      faults.add(XliffFaultKind.UNKNOWN_ORIGINAL, code, copyOf);
    } else if (original.get("canCopy", Default.YES).equals("no")) {
      faults.add(XliffFaultKind.FORBIDDEN_COPY, code, copyOf);
    }
  }

  private static boolean isForbidden(String hex) {
    int point = hex.isEmpty() || hex.length() > 8 ? -1 : (int) Long.parseLong(hex, 16);
    return Character.isValidCodePoint(point)
        && !(point == 0x9
            || point == 0xA
            || point == 0xD
            || (point >= 0x20 && point <= 0xD7FF)
            || (point >= 0xE000 && point <= 0xFFFD)
            || point >= 0x10000);
  }
}
