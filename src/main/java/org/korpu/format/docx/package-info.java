/**
 * Tables as Word documents: written for people to edit, and read as they left them, with whatever
 * program. The names of elements are those of WordprocessingML (ECMA-376, part 1).
 */
@NullMarked
package org.korpu.format.docx;

import org.jspecify.annotations.NullMarked;
