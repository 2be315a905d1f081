package org.korpu.glossary;

/** Whether a term that was found is capitalised as its {@link CaseRule} demands. */
public enum Capitalisation {
  /** As the term, or as all is written around it, or its term leaves it free. */
  RIGHT,
  /** Otherwise: {@code Dövlət Miqrasiya xidmətinin}. */
  WRONG
}
