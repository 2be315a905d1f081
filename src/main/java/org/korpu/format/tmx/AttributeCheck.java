package org.korpu.format.tmx;

import java.util.Arrays;
import org.korpu.model.LanguageCodes;

/** Looks at the attributes of each element. For one thread. */
final class AttributeCheck {

  private static final String[] VERSIONS = {"1.1", "1.2", "1.3", "1.4"};
  private static final String[] SEGMENT_TYPES = {"block", "paragraph", "phrase", "sentence"};
  private static final String[] POSITIONS = {"begin", "end"};
  private static final String[] ASSOCIATIONS = {"b", "f", "p"};

  /** Of the months; whether a year has a 29 February does not matter here. */
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final LanguageCodes codes = new LanguageCodes();
  private boolean old;

  /** A start tag: its element, its place, and where its faults go. */
  private record Tag(TmxElement element, int offset, XmlStretch xml, FaultList faults) {

    /** Reports a fault at an attribute. */
    void fault(TmxFaultKind kind, String attribute, Object... arguments) {
      faults.add(kind, xml.offsetOfAttribute(offset, attribute), arguments);
    }
  }

  /** Says whether the file is of a version that has {@code lang} for {@code xml:lang}. */
  void fileIsOld(boolean is) {
    old = is;
  }

  /** What the language tags of the file say. */
  LanguageCodes codes() {
    return codes;
  }

  /** Reports the faults of the start tag that the feed stands at. */
  void check(TmxElement element, XmlFeed feed, XmlStretch xml, FaultList faults) {
    int offset = feed.offset();
    Tag tag = new Tag(element, offset, xml, faults);
    int demanded = 0;
    boolean lang = false;
    for (int i = 0; i < feed.attributeCount(); i++) {
      String name = feed.attributeName(i);
      if (element.knows(name)) {
        demanded += element.demanded().contains(name) ? 1 : 0;
        lang |= name.equals("lang");
        checkValue(tag, name, feed.attributeValue(i));
      } else {
        tag.fault(TmxFaultKind.UNKNOWN_ATTRIBUTE, name, name, element.tag());
      }
    }
    if (demanded == element.demanded().size()) {
      return;
    }
    for (String name : element.demanded()) {
      boolean replaced = name.equals("xml:lang") && lang && old;
      if (feed.attribute(name) == null && !replaced) {
        faults.add(TmxFaultKind.MISSING_ATTRIBUTE, offset, name, element.tag());
      }
    }
  }

  private void checkValue(Tag tag, String name, String value) {
    switch (name) {
      case "xml:lang", "adminlang" -> checkLanguage(tag, name, value);
      case "srclang" -> {
        if (!value.equals(TmxHeader.ANY_LANGUAGE)) {
          checkLanguage(tag, name, value);
        }
      }
      case "lang" -> {
        checkLanguage(tag, name, value);
        if (!old) {
          tag.fault(TmxFaultKind.DEPRECATED_ATTRIBUTE, name, name, "xml:lang");
        }
      }
      case "segtype" -> checkChoice(tag, name, value, SEGMENT_TYPES);
      case "pos" -> checkChoice(tag, name, value, POSITIONS);
      case "assoc" -> checkChoice(tag, name, value, ASSOCIATIONS);
      case "version" -> {
        if (!Arrays.asList(VERSIONS).contains(value)) {
          tag.fault(TmxFaultKind.UNKNOWN_VERSION, name, value);
        }
      }
      case "i", "x", "usagecount" -> {
        if (!isNumber(value)) {
          tag.fault(TmxFaultKind.NOT_A_NUMBER, name, name, value);
        }
      }
      case "creationdate", "changedate", "lastusagedate" -> {
        if (!isDate(value)) {
          tag.fault(TmxFaultKind.MALFORMED_DATE, name, name, value);
        }
      }
      case "type" -> {
        if (tag.element() == TmxElement.PROP && value.isEmpty()) {
          tag.fault(TmxFaultKind.MISSING_ATTRIBUTE, name, name, "prop");
        }
      }
      default -> {} // any text will do
    }
  }

  private void checkLanguage(Tag tag, String name, String value) {
    LanguageCodes.Reading reading = codes.read(value);
    String unknown = reading.unknown();
    if (reading.tag().isEmpty()) {
      tag.fault(TmxFaultKind.MALFORMED_LANGUAGE, name, value);
    } else if (unknown != null) {
      tag.fault(TmxFaultKind.UNKNOWN_LANGUAGE, name, value, unknown);
    }
  }

  private static void checkChoice(Tag tag, String name, String value, String... choices) {
    if (!Arrays.asList(choices).contains(value)) {
      String shown = String.join(", ", choices);
      tag.fault(TmxFaultKind.WRONG_ATTRIBUTE_VALUE, name, name, value, shown);
    }
  }

  private static boolean isNumber(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether it is a day and time as ISO 8601 writes them without separators, in UTC. */
  private static boolean isDate(String value) {
    if (value.length() != 16 || value.charAt(8) != 'T' || value.charAt(15) != 'Z') {
      return false;
    }
    for (int i = 0; i < 15; i++) {
      char c = value.charAt(i);
      if (i != 8 && (c < '0' || c > '9')) {
        return false;
      }
    }
    int month = two(value, 4);
    int day = two(value, 6);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= DAYS[month - 1]
        && two(value, 9) < 24
        && two(value, 11) < 60
        && two(value, 13) <= 60; // a leap second
  }

  private static int two(String value, int index) {
    return 10 * (value.charAt(index) - '0') + value.charAt(index + 1) - '0';
  }
}
