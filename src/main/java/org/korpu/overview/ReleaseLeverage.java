package org.korpu.overview;

import java.time.LocalDate;
import org.korpu.model.LanguageTag;
import org.korpu.pretranslate.Leverage;

/**
 * What the memory knew of a release in one target language.
 *
 * @param release its name, the same for all its target languages
 * @param file the file that says so
 * @param day its day
 * @param from the language it was written in
 * @param to the language it is translated into
 * @param leverage segments and words by band
 */
public record ReleaseLeverage(
    String release,
    String file,
    LocalDate day,
    LanguageTag from,
    LanguageTag to,
    Leverage leverage) {}
