/**
 * The port to a translation memory, and what tells its units apart without holding them: digests,
 * and tables of them.
 */
@NullMarked
package org.korpu.store;

import org.jspecify.annotations.NullMarked;
