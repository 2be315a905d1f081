/**
 * Streaming reader and writer of TMX 1.1 to 1.4b.
 *
 * <p>Never holds more than one unit. {@link org.korpu.format.tmx.TmxReader} cuts the file at its
 * units before an XML parser sees them, so that a broken one is reported with its place and the
 * rest is read; no DTD and no external entity is ever opened. {@link
 * org.korpu.format.tmx.TmxWriter} is deterministic: the same units give the same bytes, and reading
 * what it wrote gives the same units.
 */
@NullMarked
package org.korpu.format.tmx;

import org.jspecify.annotations.NullMarked;
