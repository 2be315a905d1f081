package org.korpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands were written for one process each: in a session they say the same, the second time as
 * the first, whatever ran between.
 */
class ShellEveryCommandTest {

  /** Commands that change nothing, or write the same file anew. */
  private static final List<String> COMMANDS =
      List.of(
          "status",
          "segment --lang en a.txt",
          "xliff export --from en --to az a.txt --out out",
          "xliff stats out/a.en-az.xlf",
          "xliff validate out/a.en-az.xlf",
          "xliff convert --to 1.2 out/a.en-az.xlf",
          "xliff pseudo out/a.en-az.xlf --out out/pseudo.xlf",
          "xliff diff out/a.en-az.xlf out/pseudo.xlf",
          "xliff merge out/pseudo.xlf --out out/a.az.txt",
          "check out/pseudo.xlf",
          "check out/pseudo.xlf --format json",
          "check --langs en,az a.txt b.txt",
          "checks list",
          "checks explain NumberMismatch",
          "tm lookup --from en --to az 'The Cabinet of Ministers approved the list.'",
          "tm lookup --min 30 'The list'",
          "tm lookup --min 30 --file a.txt --format json",
          "tm search list",
          "tm search --lemma ministers",
          "tm stats",
          "tm stats --format json",
          "tm validate tm/a.tmx",
          "tm clean",
          "tm dedupe",
          "tm canon",
          "tm diff tm/a.tmx tm/a.tmx",
          "tm filter --has az tm/a.tmx",
          "tm sample --count 1 --seed 1 tm/a.tmx",
          "tm export --out out/all.tsv",
          "tm log",
          "tm undo",
          "align a.txt b.txt --langs en,az --format json",
          "glossary list",
          "glossary find --lang en a.txt",
          "glossary forms Kabinet --lang az",
          "glossary validate",
          "glossary usage cabinet",
          "glossary extract --lang en a.txt",
          "glossary export --out out/all.tbx",
          "glossary add --en list --az siyahı",
          "name --from az --to en,ru Əliyev",
          "help tm lookup",
          "completion bash",
          "--version",
          "tm nothing",
          "tm lookup --nothing x",
          "check none.xlf");

  @TempDir Path folder;

  @Test
  void everyCommandSaysTheSameTwiceInASessionAsOutside() throws IOException {
    makeWorkspace();
    List<CommandLineRun> outside = new ArrayList<>();
    for (String command : COMMANDS) {
      if (command.contains(" out/") || command.contains("--out") || command.contains("lookup")) {
        run(command); // the first time files and indexes are made
      }
    }
    for (String command : COMMANDS) {
      outside.add(run(command));
    }
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    outside.forEach(run -> out.append(run.out()));
    outside.forEach(run -> err.append(run.err()));

    String once = String.join("\n", COMMANDS) + "\n";
    CommandLineRun session =
        CommandLineRun.in(folder, (once + once).getBytes(StandardCharsets.UTF_8), "shell");

    assertThat(session.out()).isEqualTo(out.toString() + out);
    assertThat(session.err()).isEqualTo(err.toString() + err);
    assertThat(outside).noneMatch(run -> run.status() == ExitStatus.BUG.code());
    assertThat(session.status()).isEqualTo(outside.get(outside.size() - 1).status());
  }

  private CommandLineRun run(String command) {
    return CommandLineRun.in(folder, (command + "\n").getBytes(StandardCharsets.UTF_8), "shell");
  }

  private void makeWorkspace() throws IOException {
    Files.createDirectories(folder.resolve("tm"));
    Files.createDirectories(folder.resolve("glossary"));
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(
        folder.resolve("tm/a.tmx"),
        "<tmx version=\"1.4\"><header creationtool=\"t\" creationtoolversion=\"1\""
            + " segtype=\"sentence\" o-tmf=\"t\" adminlang=\"en\" srclang=\"en\""
            + " datatype=\"plaintext\"/><body><tu tuid=\"u1\">"
            + "<tuv xml:lang=\"en\"><seg>The Cabinet of Ministers approved the list of 12"
            + " documents.</seg></tuv><tuv xml:lang=\"az\"><seg>Nazirlər Kabineti 12 sənədin"
            + " siyahısını təsdiq edib.</seg></tuv></tu></body></tmx>");
    Files.writeString(
        folder.resolve("glossary/terms.csv"),
        "id,en,az\ncabinet,Cabinet of Ministers,Nazirlər Kabineti\nword,word,\n");
    Files.writeString(
        folder.resolve("a.txt"),
        "The Cabinet of Ministers approved the list of 14 documents.\nThe ministers met.\n");
    Files.writeString(
        folder.resolve("b.txt"),
        "Nazirlər Kabineti 13 sənədin siyahısını təsdiq edib.\nNazirlər görüşüb.\n");
    for (String name : List.of("tm/a.tmx", "glossary/terms.csv")) {
      Files.setLastModifiedTime(
          folder.resolve(name), FileTime.from(Instant.now().minusSeconds(3600)));
    }
  }
}
