package org.korpu.cli;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the pool of constants of a class file (Java Virtual Machine Specification, 4.4). */
final class ClassNames {

  private ClassNames() {}

  /** The classes that a class file names as classes, by internal name; no arrays. */
  static Set<String> namedBy(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    List<Integer> classes = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long or double takes two places
        }
        case 7 -> classes.add(in.readUnsignedShort());
        case 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        default -> throw new IOException("no constant has the tag " + tag);
      }
    }
    Set<String> names = new TreeSet<>();
    for (int index : classes) {
      String name = texts[index].replaceFirst("^\\[+", "");
      if (!texts[index].startsWith("[")) {
        names.add(name);
      } else if (name.startsWith("L")) {
        names.add(name.substring(1, name.length() - 1));
      }
    }
    return names;
  }
}
