/**
 * Where each release stands: which languages of a document are exported, how far they are, whether
 * the memory knows them and the translated document is made. All of it is told from the files
 * themselves, so that nothing has to be kept up to date; nothing is changed.
 */
@NullMarked
package org.korpu.releases;

import org.jspecify.annotations.NullMarked;
