package org.korpu.check;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Position;
import org.korpu.model.Segment;

/**
 * A source segment and its translation: what checks look at.
 *
 * @param file the file it stands in, as the user named it
 * @param unit the {@code tuid} in a memory, unit and segment id in an XLIFF file
 * @param position where it begins in the file, null where unknown
 * @param from the language of the source
 * @param to the language of the target
 * @param source the source
 * @param target the translation, never blank: untranslated segments are not checked
 */
public record SegmentPair(
    String file,
    String unit,
    @Nullable Position position,
    LanguageTag from,
    LanguageTag to,
    Segment source,
    Segment target) {}
