/** Work on many things at once, with results in their order. */
@NullMarked
package org.korpu.parallel;

import org.jspecify.annotations.NullMarked;
