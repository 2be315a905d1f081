package org.korpu.match;

import org.korpu.model.TranslationUnit;

/**
 * A unit that may match, not yet scored.
 *
 * @param memory the name of the memory it stands in, as shown to users: {@code tm/releases.tmx}
 * @param position its number in that memory, from 0, in the order of the file
 * @param unit the unit
 */
public record Candidate(String memory, int position, TranslationUnit unit) {}
