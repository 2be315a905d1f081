/**
 * Handing a document to translators and taking it back: export to XLIFF with what memory and
 * glossary know, import of reviewed targets into the memory, and merge into the translated
 * document.
 *
 * <p>Composes {@code filter}, {@code pretranslate}, {@code format.xliff} and {@code store}; values
 * in, values out. What comes back is compared with what was sent: a unit whose source is no longer
 * that of the document, or whose codes are not those of its source, is refused by name.
 */
@NullMarked
package org.korpu.handoff;

import org.jspecify.annotations.NullMarked;
