package org.korpu.extract;

import org.korpu.model.LanguageTag;

/**
 * What a candidate is probably translated by.
 *
 * @param language of the translation
 * @param text in its base form
 * @param together in how many units the two occur together
 * @param confidence from 0 to 1: how much of the units of either are those of both, with half a
 *     unit held back, so that few units give little confidence
 */
public record TermTranslation(LanguageTag language, String text, int together, double confidence) {}
