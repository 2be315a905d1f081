/**
 * The folder a translator works in: {@code tm/}, {@code glossary/} and an optional {@code
 * korpu.toml}. Finds it, opens what is in it, and is the only one to know its layout.
 */
@NullMarked
package org.korpu.workspace;

import org.jspecify.annotations.NullMarked;
