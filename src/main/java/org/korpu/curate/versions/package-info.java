/**
 * Versions of a memory: their canonical form, what changed from one to another, and the merge of
 * two that began as one.
 *
 * <p>A version is read twice: once for a digest of each unit, which is all that is held of it, and
 * once more for the units that changed. {@link org.korpu.curate.versions.UnitPairing} decides which
 * unit of one version is which of another; everything else follows from it.
 */
@NullMarked
package org.korpu.curate.versions;

import org.jspecify.annotations.NullMarked;
