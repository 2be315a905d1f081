package org.korpu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Alignment;
import org.korpu.align.ParallelDocument;
import org.korpu.align.review.ReviewResult;
import org.korpu.align.review.ReviewTable;
import org.korpu.align.review.ReviewedTable;
import org.korpu.files.AtomicFile;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.alignment.AlignmentPage;
import org.korpu.workspace.KorpuVersion;
import picocli.CommandLine.Option;

/** The options with which a person reviews what {@code korpu align} found, as typed. */
final class AlignReviewOptions {

  /** With it Excel takes a text for UTF-8; all others pass over it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Option(names = "--html", paramLabel = "FILE")
  private @Nullable Path page;

  @Option(names = "--review", paramLabel = "FILE")
  private @Nullable Path table;

  @Option(names = "--from-review", paramLabel = "FILE")
  private @Nullable String reviewed;

  /** The file that came back from review; null if there is none. */
  @Nullable String reviewed() {
    return reviewed;
  }

  /** The files that are written for a review; none if the memory is all that is wanted. */
  List<Path> outputs() {
    List<Path> outputs = new ArrayList<>();
    if (page != null) {
      outputs.add(page);
    }
    if (table != null) {
      outputs.add(table);
    }
    return outputs;
  }

  /** The alignments that a table tells; says what was changed in it. */
  List<Alignment> read(
      Invocation invocation,
      String file,
      List<LanguageTag> languages,
      List<ParallelDocument> documents)
      throws IOException {
    StringWriter text = new StringWriter();
    try (BufferedReader reader = invocation.text(file)) {
      reader.transferTo(text);
    }
    ReviewResult result = new ReviewedTable(file, languages, documents).read(text.toString());
    result.warnings().forEach(invocation::warn);
    invocation.say(
        Message.of(
            AlignCommandMessage.TAKEN_BACK,
            result.confirmed(),
            result.rejected(),
            result.regrouped(),
            result.released()));
    return result.alignments();
  }

  /**
   * Writes page and table, so far as they are wanted.
   *
   * @param least the least confidence of what enters a memory: never sure is what is below it
   */
  void write(
      Invocation invocation,
      List<LanguageTag> languages,
      List<AlignedDocument> documents,
      double least)
      throws IOException {
    double sure = Math.max(ReviewTable.SURE, least);
    if (page != null) {
      write(
          invocation,
          page,
          AlignCommandMessage.PAGE_WRITTEN,
          sink ->
              AlignmentPage.write(
                  languages,
                  documents,
                  sure,
                  tableName(),
                  invocation.messages(),
                  KorpuVersion.number(),
                  sink));
    }
    if (table != null) {
      StringWriter text = new StringWriter();
      text.write(BYTE_ORDER_MARK);
      new ReviewTable(sure).write(languages, documents, text);
      write(
          invocation,
          table,
          AlignCommandMessage.TABLE_WRITTEN,
          sink -> sink.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static void write(
      Invocation invocation, Path file, AlignCommandMessage message, AtomicFile.Content content)
      throws IOException {
    if (file.equals(TmxOutput.STANDARD_OUTPUT)) {
      content.writeTo(invocation.session().out());
    } else {
      AtomicFile.write(invocation.resolve(file), content);
      invocation.say(Message.of(message, file.toString()));
    }
  }

  /** The name under which the browser saves its table: that of the table, or like the page. */
  private String tableName() {
    if (table != null) {
      return String.valueOf(table.getFileName());
    }
    String name = page == null ? "" : String.valueOf(page.getFileName());
    return name.replaceFirst("\\.[^.]*$", "") + ".tsv";
  }
}
