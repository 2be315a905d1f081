/**
 * Documents through the Okapi Framework: HTML, Markdown and XML.
 *
 * <p>The only package that knows Okapi. Okapi marks inline codes inside strings with private-use
 * characters; they are turned into codes of the model on the way out and back on the way in, and
 * are never seen elsewhere.
 */
@NullMarked
package org.korpu.filter.okapi;

import org.jspecify.annotations.NullMarked;
