/** How far long work is, told by whoever does it to whoever shows it. */
@NullMarked
package org.korpu.progress;

import org.jspecify.annotations.NullMarked;
