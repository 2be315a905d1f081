package org.korpu.format.xliff.validation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.validation.Texts.Side;
import org.korpu.format.xliff.validation.XmlElement.Default;
import org.korpu.model.LanguageTag;

/** Segments: languages, white space, order, states. One serves one file. */
final class SegmentCheck {

  private final FaultList faults;
  private final @Nullable String source;
  private final @Nullable String target;
  private boolean missing;

  /** With the root of the file. */
  SegmentCheck(FaultList faults, XmlElement root) {
    this.faults = faults;
    this.source = root.get("srcLang");
    this.target = root.get("trgLang");
  }

  void unit(Texts texts) {
    for (XmlElement part : texts.parts()) {
      XmlElement translation = texts.text(part, Side.TARGET);
      if (translation != null && target == null && !missing) {
        missing = true;
        faults.add(XliffFaultKind.MISSING_TARGET_LANGUAGE, translation, "trgLang");
      }
      languages(texts, part, true);
      space(texts.text(part, Side.SOURCE), translation);
      state(part, texts.text(part, Side.SOURCE), translation);
    }
    order(texts);
  }

  /** The target of a match may be in another language if it says that it is a reference. */
  void match(Texts texts) {
    boolean reference = texts.owner().get("reference", Default.NO).equals("yes");
    languages(texts, texts.owner(), !reference);
  }

  private void languages(Texts texts, XmlElement part, boolean ofTarget) {
    XmlElement text = texts.text(part, Side.SOURCE);
    if (text != null) {
      language(text, source, XliffFaultKind.WRONG_SOURCE_LANGUAGE);
    }
    XmlElement translation = texts.text(part, Side.TARGET);
    if (translation != null && ofTarget) {
      language(translation, target, XliffFaultKind.WRONG_TARGET_LANGUAGE);
    }
  }

  private void language(XmlElement text, @Nullable String expected, XliffFaultKind kind) {
    String found = text.inherited("lang");
    if (found == null || expected == null || found.equals(expected)) {
      return;
    }
    if (LanguageTag.parse(found).isEmpty()) {
      return; // told where it is written
    }
    boolean same = found.toLowerCase(Locale.ROOT).equals(expected.toLowerCase(Locale.ROOT));
    faults.add(same ? XliffFaultKind.LANGUAGE_CASE : kind, text, found, expected);
  }

  private void space(@Nullable XmlElement text, @Nullable XmlElement translation) {
    if (text != null && translation != null && preserves(text) != preserves(translation)) {
      faults.add(XliffFaultKind.SPACE_DIFFERS, translation);
    }
  }

  private static boolean preserves(XmlElement text) {
    return "preserve".equals(text.inherited("space"));
  }

  private void state(XmlElement part, @Nullable XmlElement text, @Nullable XmlElement translation) {
    String state = part.get("state");
    String subState = part.get("subState");
    if (subState != null) {
      if (state == null) {
        faults.add(XliffFaultKind.SUB_STATE_WITHOUT_STATE, part, subState);
      }
      if (!isPrefixed(subState)) {
        faults.add(XliffFaultKind.MALFORMED_SUB_STATE, part, subState);
      }
    }
    boolean empty =
        translation == null || (text != null && !text.isEmpty() && translation.isEmpty());
    if (state != null && !state.equals("initial") && empty) {
      faults.add(XliffFaultKind.STATE_WITHOUT_TARGET, part, state);
    }
  }

  private static boolean isPrefixed(String value) {
    int colon = value.indexOf(':');
    return colon > 0 && colon < value.length() - 1;
  }

  /** A target without order takes the place of its source. */
  private void order(Texts texts) {
    Map<Integer, XmlElement> taken = new HashMap<>();
    int size = texts.parts().size();
    boolean written = false;
    for (XmlElement part : texts.parts()) {
      XmlElement translation = texts.text(part, Side.TARGET);
      written |= translation != null && translation.has("order");
    }
    for (int i = 0; i < size && written; i++) {
      XmlElement part = texts.parts().get(i);
      XmlElement translation = texts.text(part, Side.TARGET);
      XmlElement place = translation == null ? part : translation;
      int order = texts.order(i);
      if (order > size) {
        faults.add(
            XliffFaultKind.ORDER_OUT_OF_RANGE, place, place.get("order", Default.EMPTY), size);
        continue;
      }
      XmlElement first = taken.putIfAbsent(order, place);
      if (first != null) {
        faults.add(XliffFaultKind.DUPLICATE_ORDER, place, order, first.position().line());
      }
    }
  }
}
