package org.korpu.format.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Glossary;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;

/**
 * Writes a glossary as OmegaT reads one: UTF-8, a line for a term and one of its translations, with
 * tabs between term, translation and remark, as the manual of OmegaT 5.8 has it under
 * <em>Glossaries</em>.
 *
 * <p>OmegaT knows no status: each line is a proposal. So only approved terms are written, on both
 * sides, the preferred translation first; what must not be used stands in the remark, after ≠. A
 * concept without an approved term in one of the languages is left out.
 */
public final class OmegatGlossaryWriter {

  /** What ends a cell or a line. */
  private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]+");

  private OmegatGlossaryWriter() {}

  /**
   * Writes the terms of two languages, concepts in the order of the glossary. Leaves the stream
   * open.
   *
   * @return how many lines were written
   */
  public static int write(Glossary glossary, LanguageTag from, LanguageTag to, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    int lines = 0;
    for (Concept concept : glossary.concepts()) {
      String remark = remark(concept, to);
      for (Term term : approved(concept, from)) {
        for (Term translation : approved(concept, to)) {
          writer.write(
              cell(term.text()) + "\t" + cell(translation.text()) + "\t" + cell(remark) + "\n");
          lines++;
        }
      }
    }
    writer.flush();
    return lines;
  }

  private static List<Term> approved(Concept concept, LanguageTag language) {
    return concept.terms(language).stream().filter(term -> term.status().isApproved()).toList();
  }

  private static String remark(Concept concept, LanguageTag to) {
    List<String> parts = new ArrayList<>();
    if (!concept.note().isBlank()) {
      parts.add(concept.note());
    }
    concept.terms(to).stream()
        .filter(term -> term.status() == TermStatus.FORBIDDEN)
        .forEach(term -> parts.add("≠ " + term.text()));
    return String.join("; ", parts);
  }

  private static String cell(String text) {
    return BREAK.matcher(text).replaceAll(" ");
  }
}
