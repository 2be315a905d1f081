/**
 * Two memories that share a language become one of three: which units belong together, and what
 * becomes of what is known about them. Holds digests only, so that a million units a side fit.
 */
@NullMarked
package org.korpu.curate.pivot;

import org.jspecify.annotations.NullMarked;
