/** The port to a translation memory. */
@NullMarked
package org.korpu.store;

import org.jspecify.annotations.NullMarked;
