/**
 * Finds every fault of an XLIFF file, with its place.
 *
 * <p>{@link org.korpu.format.xliff.validation.XliffValidator} reads a file unit by unit. What may
 * stand where is written down in two grammars (resources {@code xliff-1.2.grammar} and {@code
 * xliff-2.grammar} beside the classes); what a grammar cannot say (ids, references, pairs, order,
 * languages, rules of the modules) is a check each. {@link
 * org.korpu.format.xliff.validation.XliffFaultKind} names what can be found.
 */
@NullMarked
package org.korpu.format.xliff.validation;

import org.jspecify.annotations.NullMarked;
