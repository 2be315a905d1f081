/**
 * What Word and Excel files have in common: the archive with its parts, and tables of cells that go
 * to a person and come back.
 *
 * <p>A file that comes back is not to be trusted: parts have a greatest size, no document type and
 * no external entity is ever loaded.
 */
@NullMarked
package org.korpu.format.office;

import org.jspecify.annotations.NullMarked;
