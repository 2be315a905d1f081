/**
 * The pages that users read, run: every command that a page shows is run in a workspace, and what
 * it prints is what the page shows.
 */
@NullMarked
package org.korpu.guide;

import org.jspecify.annotations.NullMarked;
