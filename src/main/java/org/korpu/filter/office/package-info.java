/**
 * Office documents: Word, Excel and PowerPoint since 2007, and OpenDocument text, spreadsheets and
 * presentations.
 *
 * <p>A document is a ZIP archive of XML parts. Each part that holds text is read into a tree that
 * knows where in the part each element stands; a translation replaces the content of its paragraph,
 * and all else is copied as it is, character by character. Nothing that korpu does not know can get
 * lost, therefore.
 */
@NullMarked
package org.korpu.filter.office;

import org.jspecify.annotations.NullMarked;
