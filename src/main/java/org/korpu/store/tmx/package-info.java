/** Memories kept as TMX files: the source of truth. */
@NullMarked
package org.korpu.store.tmx;

import org.jspecify.annotations.NullMarked;
