package org.korpu.align.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.korpu.align.AlignedDocument;
import org.korpu.align.Alignment;
import org.korpu.align.Bead;
import org.korpu.align.ParallelDocument;
import org.korpu.align.ParallelText;
import org.korpu.align.Run;
import org.korpu.align.SegmentedText;
import org.korpu.model.LanguageTag;

/** Tables of random alignments, untouched and shuffled. */
class AlignReviewRoundTripTest {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.AZ, LanguageTag.EN, LanguageTag.RU);

  private static final String[] WORDS = {
    "=a",
    "'=a",
    "''",
    "-1",
    "+",
    "\"q\"",
    "a\tb",
    "ə",
    "…",
    "@x",
    "1.2.2026",
    " ",
    "\"",
    "a;b",
    "x,y"
  };

  @Property(seed = "20261123", tries = 150)
  void untouchedTableGivesTheSameAlignment(@ForAll @IntRange(max = 1 << 20) int seed)
      throws IOException {
    Random random = new Random(seed);
    List<AlignedDocument> documents = documents(random);
    ReviewResult result = read(table(documents), documents);
    assertThat(result.warnings()).isEmpty();
    assertThat(result.regrouped() + result.rejected() + result.released()).isZero();
    assertThat(again(documents, result.alignments())).isEqualTo(table(documents));
    for (int i = 0; i < documents.size(); i++) {
      assertThat(plain(result.alignments().get(i))).isEqualTo(plain(documents.get(i).alignment()));
    }
  }

  @Property(seed = "20261123", tries = 50)
  void orderOfRowsAndSeparatorMakeNoDifference(@ForAll @IntRange(max = 1 << 20) int seed)
      throws IOException {
    Random random = new Random(seed);
    List<AlignedDocument> documents = documents(random);
    List<String> rows = new ArrayList<>(table(documents).lines().toList());
    String header = rows.remove(0);
    Collections.shuffle(rows, random);
    String shuffled = header + "\r\n" + String.join("\r\n", rows);
    assertThat(again(documents, read(shuffled, documents).alignments()))
        .isEqualTo(table(documents));
  }

  private static ReviewResult read(String table, List<AlignedDocument> documents) {
    return new ReviewedTable("r.tsv", LANGUAGES, SampleAlignment.sources(documents)).read(table);
  }

  private static String again(List<AlignedDocument> documents, List<Alignment> alignments)
      throws IOException {
    List<AlignedDocument> reviewed = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      reviewed.add(new AlignedDocument(documents.get(i).document(), alignments.get(i)));
    }
    return table(reviewed);
  }

  private static String table(List<AlignedDocument> documents) throws IOException {
    StringWriter out = new StringWriter();
    new ReviewTable(0.5).write(LANGUAGES, documents, out);
    return out.toString();
  }

  /** Beads, but for where runs without segments begin and what a table rounds. */
  private static List<String> plain(Alignment alignment) {
    return alignment.beads().stream()
        .map(
            bead ->
                bead.sides().stream().map(run -> run.isEmpty() ? "-" : run.toString()).toList()
                    + AlignedDocument.score(bead)
                    + bead.order()
                    + bead.origin())
        .toList();
  }

  private static List<AlignedDocument> documents(Random random) {
    List<AlignedDocument> documents = new ArrayList<>();
    for (int n = 0; n < 1 + random.nextInt(3); n++) {
      documents.add(document(random));
    }
    return documents;
  }

  private static AlignedDocument document(Random random) {
    int[] at = new int[3];
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      List<Run> sides = new ArrayList<>();
      for (int side = 0; side < 3; side++) {
        int size = Math.max(random.nextInt(5) - 1, 0);
        sides.add(new Run(at[side], at[side] + size));
        at[side] += size;
      }
      if (sides.stream().allMatch(Run::isEmpty)) {
        continue;
      }
      boolean reviewed = random.nextInt(4) == 0;
      beads.add(
          new Bead(
              sides,
              reviewed ? 1 : random.nextDouble(),
              random.nextInt(5) == 0 ? Bead.Order.MOVED : Bead.Order.IN_PLACE,
              reviewed ? Bead.Origin.REVIEWER : Bead.Origin.ALIGNER));
    }
    List<SegmentedText> texts = new ArrayList<>();
    for (int size : at) {
      List<String> segments = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        segments.add(WORDS[random.nextInt(WORDS.length)] + WORDS[random.nextInt(WORDS.length)]);
      }
      texts.add(SegmentedText.of(segments));
    }
    return new AlignedDocument(
        new ParallelDocument("=t\"", LANGUAGES, List.of("a", "b", "c"), new ParallelText(texts)),
        new Alignment(beads));
  }
}
