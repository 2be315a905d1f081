package org.korpu.format.xliff.validation;

import java.util.Set;

/** Namespaces. */
final class Names {

  static final String CORE_1_2 = "urn:oasis:names:tc:xliff:document:1.2";
  static final String CORE_1_1 = "urn:oasis:names:tc:xliff:document:1.1";
  static final String CORE_2 = "urn:oasis:names:tc:xliff:document:2.0";
  static final String CORE_2_2 = "urn:oasis:names:tc:xliff:document:2.2";
  static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
  static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";
  static final String STYLE = "urn:oasis:names:tc:xliff:fs:2.0";
  static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
  static final String RESOURCES = "urn:oasis:names:tc:xliff:resourcedata:2.0";
  static final String TRACKING = "urn:oasis:names:tc:xliff:changetracking:2.0";
  static final String SIZE = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
  static final String RULES = "urn:oasis:names:tc:xliff:validation:2.0";
  static final String ITS = "http://www.w3.org/2005/11/its";
  static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

  /** How the namespaces of all modules begin. */
  static final String MODULE = "urn:oasis:names:tc:xliff:";

  /** Elements of the core with an id in the text of a segment. */
  static final Set<String> CODES = Set.of("ph", "pc", "sc", "ec");

  private Names() {}
}
