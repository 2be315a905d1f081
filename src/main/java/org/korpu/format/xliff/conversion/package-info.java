/**
 * XLIFF 1.2 into 2.1 and back.
 *
 * <p>{@link org.korpu.format.xliff.conversion.XliffConversion} says what becomes of what. A file of
 * 2.0 becomes one of 2.1 by its version alone; between 1 and 2 a file is read and written anew, and
 * what the other version has no place for is counted.
 */
@NullMarked
package org.korpu.format.xliff.conversion;

import org.jspecify.annotations.NullMarked;
