/**
 * Memories kept as TMX files: the source of truth.
 *
 * <p>A change streams the old file into a new one under a lock and puts it in place as a whole. A
 * memory with a damaged unit can be read but not changed, since a rewrite would lose that unit.
 */
@NullMarked
package org.korpu.store.tmx;

import org.jspecify.annotations.NullMarked;
