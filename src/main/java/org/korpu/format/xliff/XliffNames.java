package org.korpu.format.xliff;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.korpu.format.xliff.XliffPart.Qualifier;
import org.korpu.format.xliff.XliffPart.State;

/** Namespaces and the values of attributes that reader and writer share. */
final class XliffNames {

  static final String CORE_1_2 = "urn:oasis:names:tc:xliff:document:1.2";

  /** Of XLIFF 2.0 and 2.1. */
  static final String CORE_2 = "urn:oasis:names:tc:xliff:document:2.0";

  static final String CORE_2_2 = "urn:oasis:names:tc:xliff:document:2.2";
  static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
  static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";

  /** Of Trados Studio: SDLXLIFF. */
  static final String SDL = "http://sdl.com/FileTypes/SdlXliff/1.0";

  /** Of memoQ: MQXLIFF. */
  static final String MEMOQ = "MQXliff";

  /** Of Phrase, once Memsource: MXLIFF. */
  static final String PHRASE = "http://www.memsource.com/mxlf/2.0";

  /** What XLIFF has no place for. Its schema stands beside this class. */
  static final String KORPU = "urn:korpu:xliff:1.0";

  /** Values of {@code subState} and {@code subType} are ours with this before them. */
  static final String KORPU_VALUE = "korpu:";

  private static final Map<Qualifier, String> QUALIFIERS =
      Map.of(
          Qualifier.CONTEXT_MATCH, "context-match",
          Qualifier.EXACT_MATCH, "exact-match",
          Qualifier.FUZZY_MATCH, "fuzzy-match");

  private XliffNames() {}

  /** {@code context-match} and so on; null for none. */
  static @Nullable String qualifier(Qualifier qualifier) {
    return QUALIFIERS.get(qualifier);
  }

  /** The qualifier of such a name, {@code NONE} for any other. */
  static Qualifier qualifier(@Nullable String name) {
    for (Map.Entry<Qualifier, String> known : QUALIFIERS.entrySet()) {
      if (known.getValue().equals(name)) {
        return known.getKey();
      }
    }
    return Qualifier.NONE;
  }

  /** The state of XLIFF 2. */
  static String state(State state) {
    return switch (state) {
      case INITIAL -> "initial";
      case TRANSLATED -> "translated";
      case REVIEWED -> "reviewed";
      case FINAL -> "final";
    };
  }

  /** The state of such a name, null for any other. */
  static @Nullable State state(String name) {
    for (State state : State.values()) {
      if (state(state).equals(name)) {
        return state;
      }
    }
    return null;
  }
}
