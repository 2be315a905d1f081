package org.korpu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class KeyChainsTest {

  @Property(seed = "20261123", tries = 300)
  void numbersOfAKeyAreTakenInOrderEachOnce(
      @ForAll @Size(max = 60) List<@LongRange(min = 0, max = 9) Long> keys,
      @ForAll @Size(max = 80) List<@LongRange(min = 0, max = 9) Long> asked) {
    KeyChains chains = new KeyChains(keys.size(), number -> number % 5 != 4, keys::get);
    List<Integer> left = new ArrayList<>();
    for (int number = 0; number < keys.size(); number++) {
      if (number % 5 != 4 && keys.get(number) != KeyChains.NO_KEY) {
        left.add(number);
      }
    }
    for (long key : asked) {
      List<Integer> same = left.stream().filter(number -> keys.get(number) == key).toList();
      assertThat(chains.only(key)).isEqualTo(same.size() == 1 ? same.get(0) : KeyChains.NOTHING);
      List<Integer> odd = same.stream().filter(number -> number % 2 == 1).toList();
      int expected = odd.isEmpty() ? KeyChains.NOTHING : odd.get(0);
      assertThat(chains.take(key, number -> number % 2 == 1)).isEqualTo(expected);
      left.remove((Integer) expected);
    }
  }
}
