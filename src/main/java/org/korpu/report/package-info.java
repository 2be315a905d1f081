/**
 * Values as text, tables and JSON.
 *
 * <p>Text for people comes in their language through {@link org.korpu.i18n.Messages}. JSON Lines
 * are for scripts: keys, names of checks and kinds are never translated.
 */
@NullMarked
package org.korpu.report;

import org.jspecify.annotations.NullMarked;
