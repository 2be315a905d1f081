package org.korpu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.exchange.FileFormat;
import org.korpu.filter.Document;
import org.korpu.filter.DocumentFilter;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.glossary.TermDraft;
import org.korpu.glossary.TermStatus;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import org.korpu.model.Segment;
import org.korpu.model.TextUnit;
import org.korpu.workspace.Configuration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu glossary apply}: a draft in which the terms are translated already. */
@Command(name = "apply")
final class GlossaryApplyCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--from", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag from;

  @Option(names = "--to", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag to;

  @Option(names = "--glossary", paramLabel = "PATH")
  private List<Path> glossaries = List.of();

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", index = "0", descriptionKey = "FILE")
  private String file = "";

  private int terms;
  private int drafts;

  GlossaryApplyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    invocation.requireApart(out, List.of(file));
    byte[] draft = FileFormat.isXliff(file) ? xliffDraft() : documentDraft();
    invocation.write(draft, out);
    invocation.say(Message.of(GlossaryApplyMessage.DRAFT_MADE, terms, drafts));
    return ExitStatus.findings(terms == 0).code();
  }

  /** Fills segments that have terms and no target; all other bytes of the file stay. */
  private byte[] xliffDraft() throws IOException {
    XliffEditor editor = XliffEditor.open(invocation.bytes(file), file, invocation::warn);
    LanguageTag named = editor.document().target();
    LanguageTag target = named == null ? target(editor.document().source()) : named;
    TermDraft draft = draft(editor.document().source(), target);
    return editor.revise(
        (document, unit, segment) -> {
          boolean isEmpty = segment.target() == null || segment.target().isBlank();
          TermDraft.Draft made = draft.of(segment.source());
          if (!isEmpty || made.terms() == 0 || !unit.isEditable(segment)) {
            return null;
          }
          count(made);
          return XliffEdit.of(made.text(), State.INITIAL);
        },
        target);
  }

  private byte[] documentDraft() throws IOException {
    Document document = invocation.document(file);
    DocumentFilter filter = invocation.documents(Optional.empty()).filterFor(document);
    LanguageTag source = from == null ? configuration().source() : from;
    LanguageTag target = target(source);
    TermDraft draft = draft(source, target);
    Map<String, Segment> translations = new HashMap<>();
    for (TextUnit unit : filter.extract(document, source)) {
      TermDraft.Draft made = draft.of(unit.content());
      if (made.terms() > 0) {
        translations.put(unit.id(), made.text());
        count(made);
      }
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    filter.merge(document, source, target, translations, content);
    return content.toByteArray();
  }

  private void count(TermDraft.Draft made) {
    terms += made.terms();
    drafts++;
  }

  private TermDraft draft(LanguageTag source, LanguageTag target) throws IOException {
    return new TermDraft(
        invocation.resources().terms(glossaries).of(source, TermStatus.UNDERSTOOD), source, target);
  }

  /** The language that is asked for, or the only one that the settings translate into. */
  private LanguageTag target(LanguageTag source) throws IOException {
    if (to != null) {
      return to;
    }
    List<LanguageTag> targets =
        configuration().targets().stream().filter(each -> !each.meets(source)).toList();
    if (targets.size() != 1) {
      throw new UsageFault(
          spec.commandLine(), Message.of(GlossaryApplyMessage.WHICH_LANGUAGE, targets.size()));
    }
    return targets.get(0);
  }

  private Configuration configuration() throws IOException {
    return invocation.resources().configuration();
  }
}
