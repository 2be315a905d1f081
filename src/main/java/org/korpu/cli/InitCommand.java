package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.i18n.Messages;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.report.PrintableText;
import org.korpu.report.TextTable;
import org.korpu.workspace.Configuration;
import org.korpu.workspace.Launcher;
import org.korpu.workspace.SettingsFile;
import org.korpu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu init}: makes a folder a workspace. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(
      names = "--to",
      paramLabel = "LANG",
      split = ",",
      splitSynopsisLabel = ",",
      converter = LanguageTagConverter.class)
  private List<LanguageTag> to = List.of();

  @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".", descriptionKey = "DIR")
  private Path folder;

  InitCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    LanguageTag source = from == null ? Configuration.DEFAULT.source() : from;
    List<LanguageTag> targets = to.isEmpty() ? targetsBeside(source) : to;
    requireDifferent(source, targets);
    Workspace.Creation creation =
        Workspace.create(
            invocation.resolve(folder),
            folder.toString(),
            new SettingsFile(invocation.messages()::text).from(source).into(targets).text(),
            "id,en,az,ru,domain,note,en:forbidden,az:forbidden,ru:forbidden\n");
    tell(creation, targets);
    return ExitStatus.OK.code();
  }

  /** The languages of korpu that releases in this one are translated into. */
  private static List<LanguageTag> targetsBeside(LanguageTag source) {
    List<LanguageTag> all = new ArrayList<>(List.of(Configuration.DEFAULT.source()));
    all.addAll(Configuration.DEFAULT.targets());
    all.removeIf(source::meets);
    return all;
  }

  private void requireDifferent(LanguageTag source, List<LanguageTag> targets) {
    for (LanguageTag target : targets) {
      boolean twice = targets.stream().filter(target::meets).count() > 1;
      if (twice || target.meets(source)) {
        throw new UsageFault(
            spec.commandLine(), Message.of(AlignCommandMessage.LANGUAGE_TWICE, target));
      }
    }
  }

  private void tell(Workspace.Creation creation, List<LanguageTag> targets) throws IOException {
    Messages messages = invocation.messages();
    StringBuilder lines = new StringBuilder();
    String named = PrintableText.of(folder.toString());
    boolean here = named.equals(".");
    lines.append(messages.text(here ? InitMessage.MADE_HERE : InitMessage.MADE, named));
    lines.append('\n');
    TextTable made = new TextTable();
    creation.made().forEach(name -> made.row("  " + name, messages.text(purpose(name))));
    made.writeTo(lines);
    for (String kept : creation.kept()) {
      lines.append(messages.text(InitMessage.KEPT, kept)).append('\n');
    }
    lines.append(messages.text(InitMessage.NEXT)).append('\n');
    if (!here) {
      lines.append("  cd ").append(Launcher.quoted(named)).append('\n');
    }
    String languages = targets.stream().map(LanguageTag::value).collect(Collectors.joining(", "));
    new TextTable()
        .row("  korpu tm import FILE.tmx", messages.text(InitMessage.TAKE_MEMORY))
        .row("  korpu glossary import FILE.csv", messages.text(InitMessage.TAKE_TERMS))
        .row("  korpu xliff export FILE.docx", messages.text(InitMessage.EXPORT, languages))
        .writeTo(lines);
    invocation.say(lines.toString());
  }

  /** What something in a new workspace is for. */
  private static InitMessage purpose(String name) {
    return switch (name) {
      case "tm/" -> InitMessage.MEMORIES;
      case "glossary/terms.csv" -> InitMessage.GLOSSARY;
      case "korpu.toml" -> InitMessage.SETTINGS;
      default -> InitMessage.IGNORED;
    };
  }
}
