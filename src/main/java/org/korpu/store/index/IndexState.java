package org.korpu.store.index;

import java.nio.file.Path;

/**
 * What the index of a memory consists of.
 *
 * @param memory the name of the memory
 * @param units how many units it has
 * @param segments how many segments they are in
 * @param bytes the size of the segments
 * @param folder where it lies
 */
public record IndexState(String memory, int units, int segments, long bytes, Path folder) {}
