/**
 * Faults in translations: one stateless class a check, and the registry of them all.
 *
 * <p>The name of a check is the name of the fault; it is never changed or translated, since
 * baselines and scripts know it.
 */
@NullMarked
package org.korpu.check;

import org.jspecify.annotations.NullMarked;
