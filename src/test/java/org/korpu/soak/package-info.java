/**
 * Load: a driver that works on a large memory for a quarter of an hour, by all commands that change
 * or ask it, while processes are killed and files damaged, and holds every answer against a plain
 * model of what the memory must be.
 */
@NullMarked
package org.korpu.soak;

import org.jspecify.annotations.NullMarked;
