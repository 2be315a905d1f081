package org.korpu.morph;

/** The gender of a Russian noun, or of the bearer of a name. */
public enum Gender {
  MASCULINE,
  FEMININE,
  NEUTER
}
