/**
 * Dictionaries of spelling in the format of Hunspell; the only package that knows Lucene, which
 * reads them.
 */
@NullMarked
package org.korpu.spelling;

import org.jspecify.annotations.NullMarked;
