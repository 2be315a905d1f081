/**
 * What becomes of memories and indexes when the disk, the power or the process fails: a file system
 * whose every operation can be made to fail, and drivers that kill and damage for real.
 */
@NullMarked
package org.korpu.faults;

import org.jspecify.annotations.NullMarked;
