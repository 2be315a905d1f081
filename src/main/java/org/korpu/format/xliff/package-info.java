/**
 * Reader and writer of XLIFF 1.2 and 2.1.
 *
 * <p>Works on streams and knows no document format. It stands beside the document filters, not
 * behind them, so that checking and importing an XLIFF file never loads a filter library.
 */
@NullMarked
package org.korpu.format.xliff;

import org.jspecify.annotations.NullMarked;
