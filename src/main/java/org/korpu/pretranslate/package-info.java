/**
 * What the memory and the glossary know about the segments of a document, before anybody translates
 * them: matches, terms, and the leverage report that prices are made from.
 */
@NullMarked
package org.korpu.pretranslate;

import org.jspecify.annotations.NullMarked;
