package org.korpu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.korpu.files.FileInput;
import org.korpu.format.tmx.TmxReader;
import org.korpu.model.LanguageTag;
import org.korpu.model.TranslationUnit;

/**
 * Makes queries for a memory, one a line: {@code QueryGenerator MEMORY.tmx LANGUAGE QUERIES OUT.txt
 * [SEED]}.
 *
 * <p>Of the queries 15 % are texts of the memory as they are, 70 % are such texts with 5 to 40 % of
 * their words (at least one) inserted, deleted or replaced by others of the memory, and 15 % have
 * nothing to do with the memory. One text in five is taken from those of 2 to 6 words, if there are
 * any.
 */
public final class QueryGenerator {

  private static final long SEED = 20_261_124;
  private static final int SHORT = 6;

  private static final String[][] ELSEWHERE = {
    {
      "Qonşum|Kiçik bacım|Qoca bağban|Həkimin oğlu|O şagird|Bizim pişik",
      "dünən axşam|bazar günü səhər|yağış yağanda|hər yay|nahara qədər|gizlicə",
      "çayın qırağında|köhnə evin damında|mətbəxdə|bağdakı skamyada|qatarda|nənəsinin yanında",
      "bir səbət gilas yeyirdi|qırmızı velosipedini təmir edirdi|mahnı oxuyurdu|yuxuya gedib|"
          + "uzun məktub yazırdı|itmiş açarını axtarırdı"
    },
    {
      "My neighbour|His little sister|The old gardener|A doctor’s son|That pupil|Our cat",
      "was eating cherries|was mending a red bicycle|sang a lullaby|fell asleep|"
          + "wrote a long letter|looked for a lost key",
      "by the river|on the roof|in our kitchen|on a garden bench|aboard the night train|"
          + "beside grandmother",
      "yesterday evening|one Sunday morning|while it was raining|every summer|until lunch|secretly"
    },
    {
      "Мой сосед|Его сестрёнка|Старый садовник|Сын доктора|Тот ученик|Наш кот",
      "вчера вечером|воскресным утром|пока шёл дождь|каждое лето|до обеда|тайком",
      "у реки|на крыше старого дома|на нашей кухне|на садовой скамейке|в ночном поезде|у бабушки",
      "ел вишню|чинил красный велосипед|пел колыбельную|засыпал|писал длинное письмо|"
          + "искал потерянный ключ"
    }
  };

  private final SplittableRandom random;
  private final LanguageTag language;
  private final List<String> texts = new ArrayList<>();
  private final List<String> shortTexts = new ArrayList<>();

  private QueryGenerator(LanguageTag language, long seed) {
    this.language = language;
    random = new SplittableRandom(seed);
  }

  /** Makes queries. */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : SEED;
    LanguageTag language = LanguageTag.parse(arguments[1]).orElseThrow();
    int count = Integer.parseInt(arguments[2]);
    QueryGenerator generator = new QueryGenerator(language, seed);
    generator.sample(Path.of(arguments[0]), 2 * count + 1_000);
    List<String> queries = new ArrayList<>(count);
    while (queries.size() < count) {
      queries.add(generator.query());
    }
    Files.write(Path.of(arguments[3]), queries);
  }

  /** Takes some texts of the memory, each with the same probability. */
  private void sample(Path memory, int size) throws IOException {
    try (InputStream in = FileInput.open(memory)) {
      TmxReader reader = new TmxReader(in, memory.toString(), fault -> {});
      int seen = 0;
      int seenShort = 0;
      for (TranslationUnit unit = reader.read(); unit != null; unit = reader.read()) {
        String text = unit.variant(language).map(v -> v.segment().text().strip()).orElse("");
        if (text.isEmpty() || text.indexOf('\n') >= 0) {
          continue;
        }
        add(texts, text, seen++, size);
        int words = text.split(" ", -1).length;
        if (words > 1 && words <= SHORT) {
          add(shortTexts, text, seenShort++, size);
        }
      }
    }
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("no text in " + language + ": " + memory);
    }
  }

  private void add(List<String> sample, String text, int seen, int size) {
    if (sample.size() < size) {
      sample.add(text);
    } else {
      int place = random.nextInt(seen + 1);
      if (place < size) {
        sample.set(place, text);
      }
    }
  }

  private String query() {
    int kind = random.nextInt(100);
    if (kind < 15) {
      return elsewhere();
    }
    List<String> source = random.nextInt(5) == 0 && !shortTexts.isEmpty() ? shortTexts : texts;
    String text = source.get(random.nextInt(source.size()));
    return kind < 30 ? text : edited(text);
  }

  private String edited(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    int edits = Math.max(1, (int) (words.size() * (0.05 + 0.35 * random.nextDouble())));
    for (int i = 0; i < edits; i++) {
      int place = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.add(place, someWord());
        case 1 -> {
          if (words.size() > 1) {
            words.remove(place);
          }
        }
        default -> words.set(place, someWord());
      }
    }
    return String.join(" ", words);
  }

  private String someWord() {
    String[] words = texts.get(random.nextInt(texts.size())).split(" ", -1);
    return words[random.nextInt(words.length)];
  }

  private String elsewhere() {
    int own = language.meets(LanguageTag.AZ) ? 0 : language.meets(LanguageTag.RU) ? 2 : 1;
    StringBuilder text = new StringBuilder();
    for (String list : ELSEWHERE[own]) {
      String[] parts = list.split("\\|", -1);
      text.append(text.isEmpty() ? "" : " ").append(parts[random.nextInt(parts.length)]);
    }
    return text.append('.').toString();
  }
}
