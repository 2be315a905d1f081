package org.korpu.morph;

/** Whether a Russian noun means somebody: its accusative is then the genitive. */
public enum Animacy {
  ANIMATE,
  INANIMATE
}
