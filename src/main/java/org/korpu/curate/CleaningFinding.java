package org.korpu.curate;

import org.jspecify.annotations.Nullable;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;

/**
 * What a rule found in a unit.
 *
 * @param rule the name of the rule
 * @param position the unit's place in the memory, from 0
 * @param unit its tuid; null where it has none
 * @param language the language of the variant; of the unit's first where the unit is removed
 * @param before the text of that variant
 * @param after what it becomes; null where it is removed
 * @param reason why
 */
public record CleaningFinding(
    String rule,
    int position,
    @Nullable String unit,
    LanguageTag language,
    Segment before,
    @Nullable Segment after,
    Message reason) {}
