/** The figures of a workspace or of releases as a page for the browser and as JSON. */
@NullMarked
package org.korpu.report.overview;

import org.jspecify.annotations.NullMarked;
