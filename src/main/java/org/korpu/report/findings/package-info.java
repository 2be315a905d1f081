/**
 * What checks found, in the forms in which people and programs read it: text, JSON Lines, SARIF,
 * JUnit XML, a workbook, a page for the browser.
 */
@NullMarked
package org.korpu.report.findings;

import org.jspecify.annotations.NullMarked;
