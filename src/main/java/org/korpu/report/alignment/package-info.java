/** An alignment as a page for the browser, in which a reviewer marks what is right and wrong. */
@NullMarked
package org.korpu.report.alignment;

import org.jspecify.annotations.NullMarked;
