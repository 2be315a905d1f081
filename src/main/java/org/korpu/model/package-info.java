/**
 * The words of the field as immutable values: segments with inline codes, translation units, text
 * units, language tags, and what can be wrong with a file.
 *
 * <p>Nothing here reads, writes, scores or prints. Records check their components when they are
 * made and copy the lists they are given, so a value that exists is well formed and may be shared
 * between threads. Offsets are zero-based UTF-16 units and ranges exclude their end, everywhere.
 */
@NullMarked
package org.korpu.model;

import org.jspecify.annotations.NullMarked;
