package org.korpu.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.korpu.files.AtomicFile;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.workspace.GitIntegration.Step;

/**
 * The hook {@code pre-commit} of a repository, in which korpu checks what is to be committed. Where
 * there is a hook already, korpu's lines come first in it and the user's stay.
 */
public final class GitHook {

  private static final String BEGIN = "# korpu: check what is staged";
  private static final String END = "# korpu: end";
  private static final Pattern LINES =
      Pattern.compile("(?m)^" + Pattern.quote(BEGIN) + "$(?s:.*?)^" + END + "\\R?");
  private static final Pattern SHELL = Pattern.compile("#!.*\\b(?:ba|da|k|z)?sh\\b.*");
  private static final String FIRST = "#!/bin/sh\n";

  private final GitRepository repository;

  /** Of a repository. */
  public GitHook(GitRepository repository) {
    this.repository = repository;
  }

  /**
   * What is missing for git to check commits; nothing if all is there.
   *
   * @param launcher how a shell starts korpu
   * @param workspace the folder of the workspace from the top of the repository, empty if it is
   *     that
   * @throws InputException if there is a hook that is no shell script
   */
  public List<Step> install(String launcher, String workspace) throws IOException {
    Path file = repository.hook("pre-commit");
    String folder =
        workspace.isEmpty() ? "" : " -C " + Launcher.quoted(workspace.replace('\\', '/'));
    String command = launcher + folder + " check --staged";
    String lines = BEGIN + "\n" + command + " || exit 1\n" + END + "\n";
    String old = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : FIRST;
    String bare = LINES.matcher(old).replaceAll("");
    int first = bare.indexOf('\n') + 1;
    if (first == 0 || !SHELL.matcher(bare.substring(0, first).strip()).matches()) {
      throw new InputException(
          Diagnostic.error(file.toString(), null, Message.of(GitMessage.HOOK_IS_NO_SCRIPT))
              .withAdvice(Message.of(GitMessage.CALL_FROM_HOOK, command)));
    }
    String fresh = bare.substring(0, first) + lines + bare.substring(first);
    if (Files.exists(file) && fresh.equals(old)) {
      return List.of();
    }
    return List.of(new Step("pre-commit: + " + command, () -> write(file, fresh)));
  }

  /** What must go for the hook to be as it was before; nothing if it is. */
  public List<Step> uninstall() throws IOException {
    Path file = repository.hook("pre-commit");
    if (!Files.exists(file)) {
      return List.of();
    }
    String old = Files.readString(file, StandardCharsets.UTF_8);
    String rest = LINES.matcher(old).replaceAll("");
    if (rest.equals(old)) {
      return List.of();
    }
    return List.of(
        new Step(
            "pre-commit: − korpu check --staged",
            () -> {
              if (rest.equals(FIRST)) {
                Files.delete(file);
              } else {
                write(file, rest);
              }
            }));
  }

  private static void write(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> permissions = view.readAttributes().permissions();
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      permissions.add(PosixFilePermission.GROUP_EXECUTE);
      permissions.add(PosixFilePermission.OTHERS_EXECUTE);
      view.setPermissions(permissions);
    }
  }
}
