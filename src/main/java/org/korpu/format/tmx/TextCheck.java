package org.korpu.format.tmx;

import org.korpu.model.LanguageTag;
import org.korpu.text.BrokenEncoding;
import org.korpu.text.ControlCharacters;
import org.korpu.text.LookAlikes;

/** Looks at the text of segments for what no DTD sees. Stateless. */
final class TextCheck {

  private TextCheck() {}

  /**
   * Reports the faults of a run of text.
   *
   * @param begin where the run stands in the XML
   */
  static void check(
      String text, LanguageTag language, int begin, XmlStretch xml, FaultList faults) {
    if (isPlain(text)) {
      return;
    }
    for (int i = ControlCharacters.indexIn(text, 0); i >= 0; ) {
      int c = text.codePointAt(i);
      faults.add(
          TmxFaultKind.CONTROL_CHARACTER, xml.offsetOfText(begin, i), ForbiddenCharacters.name(c));
      i = ControlCharacters.indexIn(text, i + Character.charCount(c));
    }
    int lost = text.indexOf('\uFFFD');
    if (lost >= 0) {
      faults.add(TmxFaultKind.REPLACEMENT_CHARACTER, xml.offsetOfText(begin, lost));
    }
    for (LookAlikes.Spot spot : LookAlikes.in(text, language)) {
      faults.add(
          TmxFaultKind.LOOK_ALIKE_LETTER,
          xml.offsetOfText(begin, spot.offset()),
          spot.word(),
          String.valueOf(spot.found()),
          ForbiddenCharacters.name(spot.found()),
          String.valueOf(spot.expected()),
          ForbiddenCharacters.name(spot.expected()));
    }
    BrokenEncoding.in(text, language)
        .ifPresent(
            damage ->
                faults.add(
                    TmxFaultKind.BROKEN_ENCODING,
                    xml.offsetOfText(begin, damage.offset()),
                    damage.found()));
  }

  /** Whether it is ASCII without control characters and question marks: nothing can be wrong. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x7F || (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == '?') {
        return false;
      }
    }
    return true;
  }
}
