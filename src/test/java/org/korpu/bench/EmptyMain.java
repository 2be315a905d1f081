package org.korpu.bench;

/** What {@link StartUpBenchmark} compares with: the least that Java can be asked. */
final class EmptyMain {

  private EmptyMain() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
