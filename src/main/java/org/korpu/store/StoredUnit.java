package org.korpu.store;

import org.korpu.model.TranslationUnit;

/**
 * A unit and where it stands.
 *
 * @param position its number in the memory, from 0
 * @param unit the unit
 */
public record StoredUnit(int position, TranslationUnit unit) {}
