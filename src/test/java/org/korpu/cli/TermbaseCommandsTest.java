package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary that is kept as a termbase. */
class TermbaseCommandsTest {

  private static final String TERMS =
      "id,en,az,ru,domain,note,az:deprecated,replaced-by,holders\n"
          + "head,head of the service,xidmət rəisi,начальник службы,post,,,,"
          + "aliyev 2010-01-01..2015-12-31|huseynov 2016-01-01..\n"
          + "service,Migration Service {from: 2005-03-19},"
          + "Miqrasiya Xidməti {from: 2005-03-19},Миграционная служба,body,,"
          + "Miqrasiya İdarəsi {until: 2005-03-18},,\n"
          + "aliyev,A. Aliyev,A. Əliyev,А. Алиев,person,,,,\n"
          + "huseynov,V. Huseynov,V. Hüseynov,В. Гусейнов,person,,,,\n";

  @TempDir Path folder;
  private Path terms;

  @BeforeEach
  void makeWorkspace() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    terms = Files.createDirectories(folder.resolve("glossary")).resolve("terms.csv");
    Files.writeString(terms, TERMS);
  }

  private CommandLineRun korpu(String... arguments) {
    return CommandLineRun.in(folder, arguments);
  }

  @Test
  void addShowsTheConceptAndWritesItsRowOnlyWhenToldTo() throws IOException {
    String[] add = {
      "glossary", "add", "--en", "work visa|job visa", "--az", "iş vizası", "--domain", "body"
    };
    CommandLineRun shown = korpu(add);

    assertThat(shown.status()).isEqualTo(1);
    assertThat(shown.out())
        .isEqualTo(
            "+ work-visa\n    + en  work visa (preferred)\n    + en  job visa (admitted)\n"
                + "    + az  iş vizası (preferred)\n    + domain  body\n");
    assertThat(Files.readString(terms)).isEqualTo(TERMS);

    String[] apply = java.util.Arrays.copyOf(add, add.length + 1);
    apply[add.length] = "--apply";
    assertThat(korpu(apply).status()).isZero();
    List<String> before = TERMS.lines().toList();
    List<String> after = Files.readString(terms).lines().toList();
    assertThat(after).hasSize(before.size() + 1).containsAll(before);
    assertThat(after.get(3)).isEqualTo("work-visa,work visa|job visa,iş vizası,,body,,,,");

    assertThat(korpu(add).status()).isEqualTo(2);
    assertThat(korpu(add).err())
        .contains("work-visa: there is a concept of this id already", "glossary edit work-visa");
  }

  @Test
  void editChangesOneRowAndMovesATermToItsNewStatus() throws IOException {
    CommandLineRun run =
        korpu(
            "glossary",
            "edit",
            "service",
            "--add",
            "ru:forbidden=Миграционная служба",
            "--set",
            "ru=Служба миграции",
            "--set",
            "note=x",
            "--apply");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("~ service", "+ note  x", "Служба миграции");
    List<String> after = Files.readString(terms).lines().toList();
    assertThat(after.get(0)).endsWith(",holders,ru:forbidden");
    assertThat(after.get(2)).contains(",Служба миграции,body,x,").endsWith(",Миграционная служба");
    assertThat(after.get(1)).isEqualTo(TERMS.lines().toList().get(1));
    assertThat(korpu("glossary", "edit", "service", "--set", "note=x").status()).isZero();
    assertThat(korpu("glossary", "edit", "service", "--set", "note=y").status()).isEqualTo(1);
    assertThat(korpu("glossary", "edit", "gone", "--set", "note=y").status()).isEqualTo(2);
    assertThat(korpu("glossary", "edit", "service", "--add", "note=y").status()).isEqualTo(2);
    assertThat(korpu("glossary", "edit", "service", "--set", "az=x {until: 2}").err())
        .contains("“2” is no value of the attribute “until”");
  }

  @Test
  void rmTakesAConceptOrATermAway() throws IOException {
    assertThat(korpu("glossary", "rm", "aliyev").status()).isEqualTo(1);
    assertThat(Files.readString(terms)).isEqualTo(TERMS);
    assertThat(korpu("glossary", "rm", "aliyev", "--term", "no such").status()).isEqualTo(2);
    korpu("glossary", "rm", "aliyev", "--term", "А. Алиев", "--apply");
    assertThat(Files.readString(terms)).contains("\naliyev,A. Aliyev,A. Əliyev,,person");
    korpu("glossary", "rm", "aliyev", "--apply");
    assertThat(Files.readString(terms)).doesNotContain("\naliyev,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.csv", "x.tsv", "x.xlsx", "x.tbx", "x.xml"})
  void everyFormatKeepsTheGlossary(String name) {
    assertThat(korpu("glossary", "export", "--out", name).status()).isZero();

    assertThat(korpu("glossary", "diff", "glossary/terms.csv", name).status()).isZero();
    CommandLineRun imported = korpu("glossary", "import", name, "--into", "glossary/terms.csv");
    assertThat(imported.status()).isZero();
    assertThat(imported.err()).contains("0 added, 0 replaced, 4 the same, 0 refused");
  }

  @Test
  void olderTbxIsWrittenOnDemandAndReadFromStandardInput() throws IOException {
    CommandLineRun exported = korpu("glossary", "export", "--tbx", "2");

    assertThat(exported.out()).contains("<martif type=\"TBX-Basic\"");
    CommandLineRun imported =
        CommandLineRun.in(
            folder,
            exported.out().getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "glossary",
            "import",
            "-",
            "--from-format",
            "tbx",
            "--into",
            "glossary/new.csv");
    assertThat(imported.err()).contains("4 added");
    assertThat(korpu("glossary", "export", "--tbx", "2", "--to-format", "csv").status())
        .isEqualTo(2);
    assertThat(korpu("glossary", "export", "--out", "x.doc").status()).isEqualTo(2);
    assertThat(korpu("glossary", "import", "glossary/new.csv", "--into", "glossary/y.tbx").err())
        .contains("only glossaries in CSV and TSV can be changed", "glossary export");
  }

  @Test
  void glossaryOfOmegatIsForOnePairOfLanguages() {
    CommandLineRun run = korpu("glossary", "export", "--omegat", "en,az");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("head of the service\txidmət rəisi\t\n")
        .doesNotContain("начальник", "İdarəsi");
    assertThat(korpu("glossary", "export", "--omegat", "en").err())
        .contains("--omegat takes two languages, such as en,az");
    assertThat(korpu("glossary", "export", "--omegat", "en,az", "--tbx", "2").err())
        .contains("--omegat is a format of its own");
  }

  @Test
  void namesOfCldrAreTakenInTheLanguagesAskedFor() throws IOException {
    CommandLineRun run =
        korpu(
            "glossary", "import", "--cldr", "territories,languages,currencies", "--langs", "az,en");

    assertThat(run.status()).isZero();
    assertThat(Files.readString(folder.resolve("glossary/cldr.csv")))
        .startsWith("id,en,az,domain,note,source\n")
        .contains(
            "\nterritory-AZ,Azerbaijan,Azərbaycan,territories,,CLDR ",
            "\nlanguage-ru,Russian|Russian language,rus dili|rus,languages,,CLDR ",
            "\ncurrency-AZN,Azerbaijani manat|AZN,Azərbaycan manatı|AZN,currencies,,CLDR ",
            "\ncurrency-EUR,euro|EUR,avro|EUR,")
        .doesNotContain("territory-CD", "language-mul", "currency-XXX", "(");
    assertThat(korpu("glossary", "import").status()).isEqualTo(2);
    assertThat(korpu("glossary", "import", "x.csv", "--cldr", "languages").status()).isEqualTo(2);
  }

  @Test
  void validateNamesFaultsWithConceptAndLine() throws IOException {
    Files.writeString(terms, "id,en,az,broader\na,visa,viza,gone\nb,Visa,vizalar,\n");

    assertThat(korpu("glossary", "validate").out())
        .isEqualTo(
            "glossary/terms.csv:2: a: error: UnknownConcept: concept “a” refers to “gone”, which"
                + " is not in the glossary\n"
                + "glossary/terms.csv:3: b: warning: Homograph: concept “b” has the same preferred"
                + " term “Visa” as concept “a” (glossary/terms.csv:2)\n");
    CommandLineRun json = korpu("glossary", "validate", "--format", "json");
    assertThat(json.status()).isEqualTo(1);
    assertThat(json.out())
        .startsWith(
            "{\"fault\":\"UnknownConcept\",\"severity\":\"error\",\"file\":\"glossary/terms.csv\","
                + "\"line\":2,\"unit\":\"a\",");
    assertThat(korpu("glossary", "validate", "--fail-on", "never").status()).isZero();
  }

  @Test
  void listShowsWhoHeldTheOfficeOnADay() {
    assertThat(korpu("glossary", "list", "head", "--as-of", "2012-05-01").out())
        .contains("holder: A. Aliyev  2010-01-01..2015-12-31")
        .doesNotContain("Huseynov");
    assertThat(korpu("glossary", "list", "head", "--format", "json", "--as-of", "2020-01-01").out())
        .contains("\"holders\":[{\"person\":\"huseynov\",\"from\":\"2016-01-01\"}]");
    assertThat(korpu("glossary", "list", "head", "--as-of", "yesterday").status()).isEqualTo(2);
  }

  @Test
  void checkAndFindTakeTheTitlesOfTheDay() throws IOException {
    Files.writeString(
        folder.resolve("x.tmx"),
        """
        <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
         o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>
        <tuv xml:lang="en"><seg>The Migration Service</seg></tuv>
        <tuv xml:lang="az"><seg>Miqrasiya Xidmətinin</seg></tuv></tu></body></tmx>
        """);

    assertThat(korpu("check", "x.tmx", "--checks", "TermForbidden").out())
        .doesNotContain("out of use");
    assertThat(korpu("check", "x.tmx", "--checks", "TermForbidden", "--as-of", "2004-01-01").out())
        .contains("“Miqrasiya Xidmətinin” is out of use; the approved term is “Miqrasiya İdarəsi”");
    Files.writeString(folder.resolve("x.txt"), "Miqrasiya İdarəsində\n");
    assertThat(korpu("glossary", "find", "--lang", "az", "x.txt").out()).contains("deprecated");
    assertThat(korpu("glossary", "find", "--lang", "az", "--as-of", "2004-01-01", "x.txt").out())
        .contains("preferred");
  }

  @Test
  void mergeKeepsOursAndMarksWhatTheirsHas() throws IOException {
    Files.writeString(folder.resolve("base.csv"), "id,en,az,note\na,visa,viza,\nb,x,y,\n");
    Files.writeString(folder.resolve("ours.csv"), "id,en,az,note\na,visa,viza,one\nb,x,y,\n");
    Files.writeString(
        folder.resolve("theirs.csv"), "id,en,az,note\na,visa,viza,two\nb,x|z,y,\nc,n,m,\n");

    CommandLineRun merge =
        korpu("glossary", "merge", "base.csv", "ours.csv", "theirs.csv", "--out", "merged.csv");

    assertThat(merge.status()).isEqualTo(1);
    assertThat(merge.out()).contains("a  note", "one", "two");
    assertThat(Files.readString(folder.resolve("merged.csv")))
        .isEqualTo(
            "id,en,az,note,properties\na,visa,viza,one,merge-conflict=note: two\nb,x|z,y,\n"
                    .replace("b,x|z,y,\n", "b,x|z,y,,\n")
                + "c,n,m,,\n");
    assertThat(korpu("glossary", "validate", "merged.csv").out()).contains("MergeConflictLeft");
    assertThat(korpu("glossary", "merge", "base.csv", "ours.csv", "ours.csv").status()).isZero();
  }

  @Test
  void commandsWorkOutsideAWorkspace(@TempDir Path outside) throws IOException {
    assertThat(
            CommandLineRun.in(
                    outside, "glossary", "add", "--en", "visa", "--into", "x.csv", "--apply")
                .status())
        .isZero();
    assertThat(
            CommandLineRun.in(
                    outside,
                    "glossary",
                    "edit",
                    "visa",
                    "--glossary",
                    "x.csv",
                    "--set",
                    "az=viza",
                    "--apply")
                .status())
        .isZero();
    assertThat(Files.readString(outside.resolve("x.csv")))
        .isEqualTo("id,en,domain,note,az\nvisa,visa,,,viza\n");
  }
}
