/**
 * Streaming reader and writer of TMX 1.1 to 1.4b.
 *
 * <p>Never holds more than one unit. Reads no DTD and no external entity. The writer is
 * deterministic: the same units give the same bytes.
 */
@NullMarked
package org.korpu.format.tmx;

import org.jspecify.annotations.NullMarked;
