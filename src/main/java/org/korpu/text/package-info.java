/**
 * Plain text under the rules of its language: folding of case, tokens, word counts, numbers and
 * dates by value, and which language a text is in.
 *
 * <p>Everything is a pure function of the text and the {@link org.korpu.model.LanguageTag} it is
 * given; the locale of the machine has no say. Lower case of {@code I} is {@code ı} in Azerbaijani
 * and {@code i} elsewhere: whoever compares words folds them here.
 */
@NullMarked
package org.korpu.text;

import org.jspecify.annotations.NullMarked;
