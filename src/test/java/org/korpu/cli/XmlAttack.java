package org.korpu.cli;

import java.nio.charset.StandardCharsets;

/** What is done to a sound XML file to make its reader fetch, grow, recurse or fall. */
enum XmlAttack {
  /** The content of a file of the machine as an entity. */
  EXTERNAL_ENTITY {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with(
          "<!DOCTYPE " + sample.root() + " [<!ENTITY e SYSTEM \"" + secret + "\">]>", "a &e; b");
    }
  },
  /** A definition of the document, fetched over the network. */
  EXTERNAL_DTD {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with(
          "<!DOCTYPE " + sample.root() + " SYSTEM \"" + address + "a.dtd\">", "text");
    }
  },
  /** A definition that is fetched by the inner part of the document type. */
  PARAMETER_ENTITY {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with(
          "<!DOCTYPE " + sample.root() + " [<!ENTITY % p SYSTEM \"" + address + "p.dtd\"> %p; ]>",
          "a &x; b");
    }
  },
  /** A style sheet, fetched over the network. */
  STYLE_SHEET {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with(
          "<?xml-stylesheet type=\"text/xsl\" href=\""
              + address
              + "a.xsl\"?>"
              + "<?xml-model href=\""
              + address
              + "a.rng\"?>",
          "text");
    }
  },
  /** Ten entities, each ten times the one before: billion laughs. */
  BILLION_LAUGHS {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      StringBuilder laughs = new StringBuilder("<!DOCTYPE " + sample.root() + " [");
      laughs.append("<!ENTITY e0 \"ha\">");
      for (int i = 1; i < 30; i++) {
        laughs.append("<!ENTITY e").append(i).append(" \"");
        laughs.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
      }
      return sample.with(laughs.append("]>").toString(), "a &e29; b");
    }
  },
  /** One long entity, used many times. */
  QUADRATIC_BLOW_UP {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with(
          "<!DOCTYPE " + sample.root() + " [<!ENTITY e \"" + "x".repeat(10_000) + "\">]>",
          "&e;".repeat(10_000));
    }
  },
  /** Five thousand elements, each within the one before. */
  DEEP_NESTING {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      int depth = 5_000;
      return sample.with("", "<g>".repeat(depth) + "x" + "</g>".repeat(depth));
    }
  },
  /** An attribute of a megabyte. */
  HUGE_ATTRIBUTE {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with("", "<ph x=\"" + "y".repeat(1_000_000) + "\"/>");
    }
  },
  /** Two thousand attributes, some of whose hash codes are the same. */
  MANY_ATTRIBUTES {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      StringBuilder many = new StringBuilder("<ph");
      for (int i = 0; i < 2_000; i++) {
        many.append(' ');
        for (int bit = 0; bit < 11; bit++) {
          many.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        many.append("=\"\"");
      }
      return sample.with("", many.append("/>").toString());
    }
  },
  /** The character that ends texts in C. */
  NUL {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with("", "a\0b");
    }
  },
  /** A reference to the same. */
  NUL_REFERENCE {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with("", "a&#0;b");
    }
  },
  /** Half of a pair of UTF-16, by reference. */
  LONE_SURROGATE {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with("", "a&#xD83D;b");
    }
  },
  /** An overlong form of a slash, a cut letter, a half of a pair: no UTF-8. */
  MALFORMED_UTF8 {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      String bytes = "a\u00C0\u00AFb\u00ED\u00A0\u0080c\u00E2\u0082";
      return new String(sample.with("", "%BYTES%"), StandardCharsets.ISO_8859_1)
          .replace("%BYTES%", bytes)
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  /** UTF-16 with half a letter at the end. */
  MALFORMED_UTF16 {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      byte[] whole =
          new String(sample.with("", "text \uD83D text"), StandardCharsets.UTF_8)
              .replace("UTF-8", "UTF-16")
              .getBytes(StandardCharsets.UTF_16);
      return java.util.Arrays.copyOf(whole, whole.length - 1);
    }
  },
  /** Writing directions turned, as in “Trojan Source”, and a sequence that clears the screen. */
  TERMINAL_CONTROLS {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      return sample.with("", "a\u202Egpj.exe\u2066b\u009B31mc\u200F");
    }
  },
  /** The first half of a file. */
  CUT_OFF {
    @Override
    byte[] applyTo(XmlSample sample, String secret, String address) {
      byte[] whole = sample.with("", "text");
      return java.util.Arrays.copyOf(whole, whole.length * 2 / 3);
    }
  };

  /**
   * A hostile file.
   *
   * @param secret the address of a file whose content must not be read
   * @param address an address on the network that must not be asked, with a slash at its end
   */
  abstract byte[] applyTo(XmlSample sample, String secret, String address);
}
