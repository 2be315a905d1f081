package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Aligner;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.ParallelDocument;
import org.korpu.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code korpu align}: a memory of documents that are translations of each other. */
@Command(name = "align")
final class AlignCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Mixin private AlignSourceOptions sources = new AlignSourceOptions();

  @Option(names = "--format", paramLabel = "tmx|json", defaultValue = "tmx")
  private AlignOutputs.Format format = AlignOutputs.Format.TMX;

  @Mixin private TmxOutputOptions where = new TmxOutputOptions();

  @Option(names = "--min-score", paramLabel = "SCORE", defaultValue = "0.5")
  private double least;

  @Option(names = "--quarantine", paramLabel = "FILE")
  private @Nullable Path quarantine;

  @Mixin private AlignReviewOptions review = new AlignReviewOptions();

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  AlignCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    sources.requireSense(spec.commandLine());
    if (!(least >= 0 && least <= 1)) {
      throw new UsageFault(
          spec.commandLine(), Message.of(CliMessage.OUT_OF_RANGE, "--min-score", 0, 1));
    }
    TmxOutput output = output();
    AlignSourceOptions.Found found = sources.find(invocation, spec.commandLine());
    requireApart(output, found.files());
    List<AlignedDocument> documents = align(sources.read(invocation, found));
    say(documents);
    review.write(invocation, sources.languages(), documents, least);
    write(new AlignOutputs(invocation, format, sources.naming(), documents), output);
    return ExitStatus.findings(found.alone() > 0).code();
  }

  /** Where beads are to be written; null if only files for a review are wanted. */
  private @Nullable TmxOutput output() {
    if (where.file() == null && !review.outputs().isEmpty()) {
      return null;
    }
    if (where.file() == null && format == AlignOutputs.Format.JSON) {
      return where.to(invocation, TmxOutput.STANDARD_OUTPUT);
    }
    return where.output(invocation, spec.commandLine());
  }

  /** Before the work, not after it: no output may be an input, or another output, or be there. */
  private void requireApart(@Nullable TmxOutput output, List<String> inputs) {
    List<Path> read = new ArrayList<>();
    inputs.forEach(name -> read.add(invocation.resolve(Path.of(name))));
    if (review.reviewed() != null) {
      read.add(invocation.resolve(Path.of(review.reviewed())));
    }
    List<Path> outputs = new ArrayList<>(review.outputs());
    if (quarantine != null) {
      outputs.add(quarantine);
    }
    if (output != null) {
      outputs.add(output.file());
    }
    Set<Path> seen = new HashSet<>();
    for (Path file : outputs) {
      if (!seen.add(invocation.resolve(file).normalize())) {
        throw new UsageFault(
            spec.commandLine(), Message.of(AlignCommandMessage.OUTPUT_TWICE, file.toString()));
      }
      where.to(invocation, file).requireApart(read);
    }
  }

  private List<AlignedDocument> align(List<ParallelDocument> documents) throws IOException {
    List<Alignment> alignments;
    if (review.reviewed() != null) {
      alignments = review.read(invocation, review.reviewed(), sources.languages(), documents);
    } else {
      Aligner aligner =
          new Aligner(sources.languages(), invocation.resources().seeds(glossaries, memories));
      alignments = aligner.align(documents.stream().map(ParallelDocument::text).toList());
    }
    List<AlignedDocument> aligned = new ArrayList<>();
    for (int n = 0; n < documents.size(); n++) {
      aligned.add(new AlignedDocument(documents.get(n), alignments.get(n)));
    }
    return aligned;
  }

  private void write(AlignOutputs outputs, @Nullable TmxOutput output) throws IOException {
    long doubtful = outputs.count(this::isDoubtful);
    boolean isMemory = format == AlignOutputs.Format.TMX;
    if (output != null) {
      // Without a quarantine JSON tells of every segment.
      boolean all = !isMemory && quarantine == null;
      Predicate<Bead> chosen = all ? bead -> true : this::isSure;
      outputs.write(output, chosen);
      if (isMemory) {
        invocation.say(Message.of(AlignCommandMessage.WRITTEN, outputs.count(chosen)));
      }
    }
    if (doubtful > 0 && quarantine != null) {
      outputs.write(where.to(invocation, quarantine), this::isDoubtful);
      invocation.say(
          Message.of(AlignCommandMessage.QUARANTINED, quarantine.toString(), doubtful, least));
    } else if (doubtful > 0 && output != null && isMemory) {
      invocation.say(Message.of(AlignCommandMessage.LEFT_OUT, doubtful, least));
    }
  }

  private boolean isSure(Bead bead) {
    return bead.confidence() >= least;
  }

  private boolean isDoubtful(Bead bead) {
    return !isSure(bead);
  }

  private void say(List<AlignedDocument> documents) {
    long complete = count(documents, Bead::isComplete);
    long alone = count(documents, bead -> bead.languages() == 1);
    long other = count(documents, bead -> true) - complete - alone;
    long moved = count(documents, bead -> bead.order() == Bead.Order.MOVED);
    invocation.say(
        sources.languages().size() == 2
            ? Message.of(AlignCommandMessage.ALIGNED_PAIR, documents.size(), complete, alone)
            : Message.of(AlignCommandMessage.ALIGNED, documents.size(), complete, other, alone));
    if (moved > 0) {
      invocation.say(Message.of(AlignCommandMessage.MOVED, moved));
    }
  }

  private static long count(List<AlignedDocument> documents, Predicate<Bead> chosen) {
    return documents.stream()
        .flatMap(document -> document.alignment().beads().stream())
        .filter(chosen)
        .count();
  }
}
