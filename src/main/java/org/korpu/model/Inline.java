package org.korpu.model;

/** One piece of the content of a {@link Segment}: a run of text, or an inline code. */
public sealed interface Inline permits TextRun, InlineCode {}
