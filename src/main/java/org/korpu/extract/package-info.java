/** Term candidates of texts, their translations in a memory, and where known terms are used. */
@NullMarked
package org.korpu.extract;

import org.jspecify.annotations.NullMarked;
