package org.korpu.handoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import org.korpu.model.Inline;
import org.korpu.model.InlineCode;
import org.korpu.model.Segment;
import org.korpu.model.TextRun;

/**
 * What makes the source of a text unit the same as it was: its characters but for white space, and
 * its codes in their places, by kind and id.
 *
 * <p>White space is left out because tools fold it, move it into segments and drop it between them;
 * what was lost is put back from the document. Composed and decomposed letters are one. The native
 * data of codes is left out: it may change while the text stays, such as the address of a link, and
 * the merged document has its own.
 */
final class SourceIdentity {

  /** Bytes of SHA-256 that are kept: enough for no two units ever to meet. */
  private static final int LENGTH = 16;

  /** Stands before a code; no text of a document has it. */
  private static final char CODE = '\0';

  private SourceIdentity() {}

  /** The source as a text that is equal for equal sources only. */
  static String of(Segment source) {
    StringBuilder identity = new StringBuilder();
    for (Inline inline : TornPairs.joined(source).content()) {
      if (inline instanceof TextRun run) {
        appendVisible(run.text(), identity);
      } else if (inline instanceof InlineCode code) {
        identity.append(CODE).append(CodeEnds.shown(code));
      }
    }
    return Normalizer.normalize(identity, Normalizer.Form.NFC);
  }

  /** The identity as it travels in an XLIFF file: 32 hexadecimal digits. */
  static String digest(Segment source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(of(source).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a character is left out. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void appendVisible(String text, StringBuilder identity) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        identity.append(text.charAt(i));
      }
    }
  }
}
