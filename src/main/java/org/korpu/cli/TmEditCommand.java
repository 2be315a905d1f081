package org.korpu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.korpu.curate.CodeNotation;
import org.korpu.curate.UnitEdit;
import org.korpu.curate.UnitHit;
import org.korpu.curate.VariantEdit;
import org.korpu.curate.versions.MergeConflict;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.Variant;
import org.korpu.report.UnitReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu tm edit}: changes one text of one unit. */
@Command(name = "edit")
final class TmEditCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      required = true,
      converter = LanguageTagConverter.class)
  private LanguageTag language = LanguageTag.AZ;

  @Option(names = "--text", paramLabel = "TEXT")
  private @Nullable String text;

  @Option(names = "--tm", paramLabel = "PATH")
  private List<Path> memories = List.of();

  @Option(names = "--apply")
  private boolean apply;

  @Parameters(paramLabel = "UNIT", descriptionKey = "UNIT")
  private String name = "";

  TmEditCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    UnitHit hit = NamedUnits.find(invocation, List.of(name), memories).get(0);
    Variant variant = variant(hit);
    CodeNotation notation = new CodeNotation(variant.segment());
    String typed = text == null ? edited(hit, variant, notation) : text;
    Segment changed = notation.parse(typed, hit.place());
    if (changed.isBlank()) {
      throw new InputException(
          Diagnostic.error(hit.place(), null, Message.of(EditMessage.TEXT_BLANK))
              .withAdvice(Message.of(EditMessage.REMOVE_INSTEAD, hit.place())));
    }
    if (changed.equals(variant.segment())) {
      invocation.say(Message.of(EditMessage.SAME_TEXT));
      return ExitStatus.OK.code();
    }
    if (apply) {
      UnitEdit edit = new UnitEdit(hit.memory().name());
      edit.replace(
          hit.stored(),
          VariantEdit.replace(
              hit.unit(), variant, changed, invocation.session().clock().instant()));
      hit.memory().rewrite(edit, invocation::warn);
    }
    UnitReport.writeChange(hit, variant.language(), notation.text(), typed, invocation.out());
    invocation.out().flush();
    if (apply) {
      invocation.say(Message.of(EditMessage.EDITED, hit.memory().name()));
    } else if (text == null) {
      invocation.say(Message.of(EditMessage.WOULD_EDIT_AS, command(hit, typed)));
    } else {
      invocation.say(Message.of(EditMessage.WOULD_EDIT));
    }
    return ExitStatus.findings(!apply).code();
  }

  private Variant variant(UnitHit hit) {
    List<Variant> variants = VariantEdit.variants(hit.unit(), language);
    if (variants.size() == 1) {
      return variants.get(0);
    }
    String languages =
        hit.unit().variants().stream()
            .map(each -> each.language().value())
            .distinct()
            .collect(Collectors.joining(", "));
    throw new InputException(
        variants.isEmpty()
            ? Diagnostic.error(
                hit.place(), null, Message.of(EditMessage.VARIANT_MISSING, language, languages))
            : Diagnostic.error(
                    hit.place(),
                    null,
                    Message.of(EditMessage.VARIANT_SEVERAL, language, variants.size()))
                .withAdvice(Message.of(EditMessage.LEAVE_ONE_TEXT, MergeConflict.PROPERTY)));
  }

  /** The text as a person at the terminal has edited it. */
  private String edited(UnitHit hit, Variant variant, CodeNotation notation) throws IOException {
    if (!invocation.session().terminal()) {
      if (spec == null) {
        throw new IllegalStateException("not made by the parser");
      }
      throw new UsageFault(spec.commandLine(), Message.of(EditMessage.TEXT_NEEDED));
    }
    StringBuilder remarks = new StringBuilder();
    remarks
        .append(
            invocation
                .messages()
                .text(Message.of(EditMessage.EDITOR_TEXT, variant.language(), hit.place())))
        .append('\n');
    if (notation.hasCodes()) {
      remarks.append(invocation.messages().text(EditMessage.EDITOR_CODES)).append('\n');
    }
    for (Variant other : hit.unit().variants()) {
      remarks.append('\n').append(other.language()).append("  ");
      remarks.append(other.segment().text()).append('\n');
    }
    return new ExternalEditor(invocation.session().environment())
        .edit(notation.text(), remarks.toString());
  }

  /** What to type so that the text from the editor is written. */
  private String command(UnitHit hit, String typed) {
    List<String> words = new ArrayList<>();
    Path workspace = invocation.options().workspace;
    if (workspace != null) {
      words.addAll(List.of("-C", workspace.toString()));
    }
    words.addAll(List.of("tm", "edit", hit.place(), "--lang", language.value()));
    for (Path memory : memories) {
      words.addAll(List.of("--tm", memory.toString()));
    }
    words.addAll(List.of("--text", typed, "--apply"));
    return ShownCommand.of(words.toArray(String[]::new));
  }
}
