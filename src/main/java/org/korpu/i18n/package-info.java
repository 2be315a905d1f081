/**
 * Messages in Azerbaijani, English and Russian.
 *
 * <p>Keys live in the package that says them, one enum each ({@link org.korpu.model.MessageKey});
 * this package turns them into text. Output that scripts read never passes through here.
 */
@NullMarked
package org.korpu.i18n;

import org.jspecify.annotations.NullMarked;
