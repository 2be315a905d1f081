package org.korpu.format.xliff.validation;

import org.jspecify.annotations.Nullable;
import org.korpu.model.Diagnostic;

/**
 * A fault of an XLIFF file.
 *
 * @param kind what kind of fault
 * @param unit the id of the unit it is in; null outside units and where the unit has none
 * @param diagnostic file, place and wording; its severity is that of the kind
 */
public record XliffFault(XliffFaultKind kind, @Nullable String unit, Diagnostic diagnostic) {}
