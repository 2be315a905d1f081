/**
 * Looks at everything korpu needs, on the machine and in the workspace, and says what works and
 * what does not, each with the next step. Changes nothing.
 */
@NullMarked
package org.korpu.doctor;

import org.jspecify.annotations.NullMarked;
