/** Concepts, their terms in each language, and where they occur in a text. */
@NullMarked
package org.korpu.glossary;

import org.jspecify.annotations.NullMarked;
