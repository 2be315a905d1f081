package org.korpu.soak;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How long, how large, how wild.
 *
 * @param folder for everything that the soak writes; must not be there
 * @param seed the same seed makes the same units and commands; when a process is killed depends on
 *     the machine
 * @param units of the memory at the start
 * @param length begins no command after so long
 * @param commands does no more commands that write
 * @param readers lookups that run beside each command that writes in the worker
 * @param heap the most memory of each process of korpu
 * @param proofEvery the whole memory is read and compared after every so many commands without a
 *     fault, and always after one with
 */
record SoakOptions(
    Path folder,
    long seed,
    int units,
    Duration length,
    int commands,
    int readers,
    String heap,
    int proofEvery) {}
