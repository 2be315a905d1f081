package org.korpu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.korpu.bilingual.PseudoTranslation;
import org.korpu.format.xliff.XliffEdit;
import org.korpu.format.xliff.XliffEditor;
import org.korpu.format.xliff.XliffPart.State;
import org.korpu.model.LanguageTag;
import org.korpu.model.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code korpu xliff pseudo}: targets that show how a layout bears translation. */
@Command(name = "pseudo")
final class XliffPseudoCommand implements Callable<Integer> {

  /** More says nothing about a layout. */
  private static final int MOST = 400;

  private final Invocation invocation;

  @Spec private CommandSpec spec;

  @Option(names = "--expand", paramLabel = "PERCENT", defaultValue = "30")
  private int expansion = 30;

  @Option(names = "--to", paramLabel = "LANG", converter = LanguageTagConverter.class)
  private @Nullable LanguageTag to;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "xliff.out")
  private @Nullable Path out;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private String file = "";

  XliffPseudoCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws Exception {
    if (expansion < 0 || expansion > MOST) {
      throw new UsageFault(
          spec.commandLine(), Message.of(XliffToolMessage.EXPANSION, expansion, MOST));
    }
    invocation.requireApart(out, List.of(file));
    XliffEditor editor = XliffEditor.open(invocation.bytes(file), file, invocation::warn);
    PseudoTranslation pseudo = new PseudoTranslation(expansion);
    LanguageTag target = editor.document().target() == null ? to : editor.document().target();
    long[] counts = new long[2];
    byte[] changed =
        editor.revise(
            (document, unit, segment) -> {
              if (!unit.isEditable(segment)) {
                counts[1]++;
                return null;
              }
              counts[0]++;
              return XliffEdit.of(pseudo.of(segment.source()), State.INITIAL);
            },
            target);
    invocation.write(changed, out);
    invocation.say(Message.of(XliffToolMessage.PSEUDO_TRANSLATED, counts[0], counts[1]));
    return ExitStatus.OK.code();
  }
}
