package org.korpu.workspace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Message;
import org.korpu.model.Severity;

/** A git repository and its settings, through the program {@code git}. */
public final class GitRepository {

  /** Whose settings. */
  public enum Scope {
    /** Of this repository. */
    LOCAL,
    /** Of the user, for all repositories. */
    GLOBAL
  }

  /** {@code git config} found no such setting (git-config(1)). */
  private static final int NO_SETTING = 1;

  private final Path folder;
  private final Path root;

  private GitRepository(Path folder, Path root) {
    this.folder = folder;
    this.root = root;
  }

  /**
   * The repository that a folder is in.
   *
   * @param shown the folder as the user named it
   * @throws InputException if there is no git, or the folder is in no repository
   */
  public static GitRepository of(Path folder, String shown) throws IOException {
    Answer answer = run(folder, List.of("rev-parse", "--show-toplevel"));
    if (answer.status() != 0) {
      boolean outside = answer.errors().contains("not a git repository");
      Message cause =
          outside
              ? Message.of(GitMessage.NO_REPOSITORY)
              : Message.of(GitMessage.GIT_FAILED, answer.errors());
      Diagnostic diagnostic = Diagnostic.error(shown, null, cause);
      throw new InputException(
          outside ? diagnostic.withAdvice(Message.of(GitMessage.RUN_GIT_INIT)) : diagnostic);
    }
    return new GitRepository(folder, Path.of(answer.output()));
  }

  /** Its top folder. */
  public Path root() {
    return root;
  }

  /** The value of a setting. */
  public Optional<String> setting(String key, Scope scope) throws IOException {
    Answer answer = run(folder, List.of("config", option(scope), "--get", key));
    if (answer.status() == NO_SETTING) {
      return Optional.empty();
    }
    require(answer);
    return Optional.of(answer.output());
  }

  /** Sets a setting. */
  public void set(String key, String value, Scope scope) throws IOException {
    require(run(folder, List.of("config", option(scope), key, value)));
  }

  /** Removes a section of settings, such as {@code merge.korpu-tmx}. */
  public void removeSection(String section, Scope scope) throws IOException {
    require(run(folder, List.of("config", option(scope), "--remove-section", section)));
  }

  /**
   * The files that the next commit adds or changes, as paths from the {@link #root}, sorted.
   *
   * @param within only files named here or below folders named here, seen from the folder that this
   *     was opened with; all if empty
   */
  public List<String> staged(List<String> within) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("diff", "--cached", "--name-only", "--diff-filter=ACMR", "-z"));
    if (!within.isEmpty()) {
      command.add("--");
      command.addAll(within);
    }
    Answer answer = run(folder, command);
    require(answer);
    return answer.output().isEmpty()
        ? List.of()
        : Arrays.stream(answer.output().split("\0")).sorted().toList();
  }

  /** The content of a file as it is staged. */
  public byte[] stagedContent(String path) throws IOException {
    Answer answer = run(root, List.of("cat-file", "--filters", ":" + path));
    require(answer);
    return answer.bytes();
  }

  /** Where git looks for a hook, whatever its settings. */
  public Path hook(String name) throws IOException {
    Answer answer = run(root, List.of("rev-parse", "--git-path", "hooks/" + name));
    require(answer);
    return root.resolve(answer.output());
  }

  private static String option(Scope scope) {
    return scope == Scope.GLOBAL ? "--global" : "--local";
  }

  private static void require(Answer answer) {
    if (answer.status() != 0) {
      throw new InputException(
          new Diagnostic(
              Severity.ERROR,
              null,
              null,
              Message.of(GitMessage.GIT_FAILED, answer.errors()),
              null));
    }
  }

  /** What git said. */
  private static final class Answer {
    private final int status;
    private final byte[] bytes;
    private final String errors;

    Answer(int status, byte[] bytes, String errors) {
      this.status = status;
      this.bytes = bytes;
      this.errors = errors;
    }

    int status() {
      return status;
    }

    byte[] bytes() {
      return bytes;
    }

    String output() {
      return text(bytes);
    }

    String errors() {
      return errors;
    }
  }

  private static Answer run(Path folder, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C"); // its words are compared above
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      InputException missing =
          new InputException(
              new Diagnostic(
                  Severity.ERROR,
                  null,
                  null,
                  Message.of(GitMessage.NO_GIT),
                  Message.of(GitMessage.INSTALL_GIT)));
      missing.initCause(e);
      throw missing;
    }
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    String errors = text(process.getErrorStream().readAllBytes());
    try {
      return new Answer(process.waitFor(), output, errors);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for git");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
