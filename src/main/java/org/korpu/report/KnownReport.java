package org.korpu.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.korpu.check.Finding;
import org.korpu.curate.versions.WordDifference;
import org.korpu.curate.versions.WordDifference.Span;
import org.korpu.glossary.Concept;
import org.korpu.glossary.Term;
import org.korpu.glossary.TermHit;
import org.korpu.i18n.Messages;
import org.korpu.match.Match;
import org.korpu.match.Penalty;
import org.korpu.model.LanguageTag;
import org.korpu.model.Variant;
import org.korpu.shell.Known;
import org.korpu.shell.Passage.Translation;

/**
 * What is known about a segment, for a person who translates it: the segment with its terms marked,
 * the matches with the words marked in which their sources differ from it, and what the glossary
 * wants for each term.
 */
public final class KnownReport {

  private static final String INDENT = "       ";

  private final Messages messages;
  private final Look look;

  /** How parts stand out. */
  public enum Look {
    /** Terms between ‹ and ›, what differs between ⟦ and ⟧. */
    SIGNS("‹", "›", "⟦", "⟧", "", ""),
    /** Terms underlined, what differs red, what is beside the point dim. */
    COLOURS("\u001B[4m", "\u001B[24m", "\u001B[1;31m", "\u001B[0m", "\u001B[2m", "\u001B[0m");

    private final String term;
    private final String afterTerm;
    private final String differs;
    private final String same;
    private final String aside;
    private final String afterAside;

    Look(
        String term,
        String afterTerm,
        String differs,
        String same,
        String aside,
        String afterAside) {
      this.term = term;
      this.afterTerm = afterTerm;
      this.differs = differs;
      this.same = same;
      this.aside = aside;
      this.afterAside = afterAside;
    }
  }

  /** In the language of the messages. */
  public KnownReport(Messages messages, Look look) {
    this.messages = messages;
    this.look = look;
  }

  /** Writes the segment on a line, then its matches, then its terms. */
  public void write(Known known, Writer out) throws IOException {
    writeSource(known, out);
    writeMatches(known, out);
  }

  /** Writes its matches, then its terms. */
  public void writeMatches(Known known, Writer out) throws IOException {
    for (Match match : known.matches()) {
      write(match, known.query().segment().text(), out);
    }
    writeTerms(known, out);
  }

  /**
   * Writes a translation that a file has, what is wrong in it marked.
   *
   * @param findings in this translation
   */
  public void writeTranslation(
      LanguageTag language, Translation translation, List<Finding> findings, Writer out)
      throws IOException {
    List<Span> wrong = new ArrayList<>();
    findings.stream()
        .map(Finding::targetSpan)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(Finding.Span::start))
        .forEach(
            span -> {
              int end = wrong.isEmpty() ? 0 : wrong.get(wrong.size() - 1).end();
              if (span.start() >= end && span.end() > span.start()) {
                wrong.add(new Span(span.start(), span.end()));
              }
            });
    out.append(INDENT).append(language.value()).append("  ");
    out.append(marked(translation.text().text(), wrong, look.differs, look.same));
    out.append("  ").append(look.aside);
    out.append(ReviewReport.state(translation.state(), messages)).append(look.afterAside);
    out.append('\n');
  }

  /** Writes the segment on a line, its terms marked. */
  public void writeSource(Known known, Writer out) throws IOException {
    String text = known.query().segment().text();
    List<Span> terms = new ArrayList<>();
    for (TermHit hit : known.terms()) {
      Span span = new Span(hit.start(), hit.end());
      if (terms.isEmpty() || terms.get(terms.size() - 1).end() <= span.start()) {
        terms.add(span);
      }
    }
    out.append(marked(text, terms, look.term, look.afterTerm)).append('\n');
  }

  private void write(Match match, String text, Writer out) throws IOException {
    out.append(String.format(Locale.ROOT, "%3d %%  ", match.percent()));
    out.append(MatchReport.kind(match, messages)).append("  ");
    out.append(look.aside).append(MatchReport.place(match)).append(look.afterAside);
    for (Penalty penalty : match.penalties()) {
      out.append("  −").append(Integer.toString(penalty.points())).append(' ');
      out.append(messages.text(PenaltyNames.of(penalty.reason())));
    }
    out.append('\n');
    String source = match.source().segment().text();
    List<Span> differs = WordDifference.between(source, text).before();
    line(match.source().language(), marked(source, differs, look.differs, look.same), out);
    for (Variant target : match.targets()) {
      line(target.language(), PrintableText.of(target.segment().text()), out);
    }
  }

  private void writeTerms(Known known, Writer out) throws IOException {
    Set<String> told = new HashSet<>();
    for (TermHit hit : known.terms()) {
      Concept concept = hit.concept();
      if (!told.add(concept.id())) {
        continue;
      }
      StringBuilder line = new StringBuilder("  • ").append(PrintableText.of(hit.text()));
      if (!hit.term().status().isApproved()) {
        line.append(" (").append(TermReport.status(hit.term(), messages)).append(')');
      }
      for (LanguageTag language : known.query().targets()) {
        concept.approved(language).ifPresent(term -> line.append(translation(term, language)));
      }
      line.append("  ").append(look.aside).append('[');
      line.append(PrintableText.of(concept.id())).append(']').append(look.afterAside);
      out.append(line).append('\n');
    }
  }

  private static String translation(Term term, LanguageTag language) {
    return "  " + language + " " + PrintableText.of(term.text());
  }

  private static void line(LanguageTag language, String text, Writer out) throws IOException {
    out.append(INDENT).append(language.value()).append("  ").append(text).append('\n');
  }

  private static String marked(String text, List<Span> spans, String before, String after) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : spans) {
      marked.append(PrintableText.of(text.substring(at, span.start())));
      marked.append(before);
      marked.append(PrintableText.of(text.substring(span.start(), span.end()))).append(after);
      at = span.end();
    }
    return marked.append(PrintableText.of(text.substring(at))).toString();
  }
}
