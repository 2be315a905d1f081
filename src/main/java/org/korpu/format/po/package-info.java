/**
 * Catalogues of gettext (PO): the messages of a program in its own language and in another.
 *
 * <p>What is read: {@code msgid} and {@code msgstr}, plural forms, contexts, flags, remarks of the
 * translator, and of the header the language. The reader is our own: the format is small, and no
 * library gives positions.
 */
@NullMarked
package org.korpu.format.po;

import org.jspecify.annotations.NullMarked;
