/**
 * What there is to say of the commands, as values in one table: from it come the completion of the
 * shells and the manual pages, so that none of them can differ from what korpu takes.
 *
 * <p>The table knows nothing of the parser that it was read from, and is in one language.
 */
@NullMarked
package org.korpu.manual;

import org.jspecify.annotations.NullMarked;
