/**
 * The disk: reading named files and replacing them as a whole.
 *
 * <p>A file is never written in place. {@link org.korpu.files.AtomicFile} writes beside it, forces
 * the bytes to the disk and renames, so that after a crash there is the old file or the new one.
 * Who reads a file in order to change it holds its {@link org.korpu.files.WriteLock} meanwhile.
 * Knows nothing of korpu: faults are the exceptions of {@link java.nio.file}, which name the path.
 */
@NullMarked
package org.korpu.files;

import org.jspecify.annotations.NullMarked;
