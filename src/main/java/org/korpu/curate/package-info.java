/**
 * The care of memories: counting, cleaning, comparing. Streams of units go in, values come out;
 * nothing here reads or writes a file.
 */
@NullMarked
package org.korpu.curate;

import org.jspecify.annotations.NullMarked;
