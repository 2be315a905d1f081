/**
 * What the reports for the browser share: a page that needs nothing but itself, with a list that is
 * filtered, searched and walked by keys.
 */
@NullMarked
package org.korpu.report.page;

import org.jspecify.annotations.NullMarked;
