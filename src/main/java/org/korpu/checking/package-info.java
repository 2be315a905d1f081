/**
 * Checks at work on files: the pairs that bilingual files hold, notes that silence checks, findings
 * that were accepted, changes that mend what was found.
 *
 * <p>What the checks themselves look for is {@link org.korpu.check}'s; how findings are shown is
 * {@code report.findings}'s.
 */
@NullMarked
package org.korpu.checking;

import org.jspecify.annotations.NullMarked;
