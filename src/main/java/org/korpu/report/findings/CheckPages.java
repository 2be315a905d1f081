package org.korpu.report.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documentation pages of the checks, Markdown in English, as they are packaged with korpu. */
public final class CheckPages {

  private CheckPages() {}

  /** The page of a check; nothing if there is none. */
  public static Optional<String> of(String check) {
    try (InputStream page = CheckPages.class.getResourceAsStream("pages/" + check + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(check, e);
    }
  }
}
