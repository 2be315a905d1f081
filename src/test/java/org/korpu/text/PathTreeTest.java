package org.korpu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PathTreeTest {

  private static int walk(PathTree tree, List<Integer> path) {
    int node = PathTree.ROOT;
    for (int branch : path) {
      node = node == PathTree.NONE ? node : tree.child(node, branch);
    }
    return node;
  }

  @Property(tries = 500, seed = "20261123")
  void eachPathLeadsToItsEndAndNoOtherPathDoes(
      @ForAll @Size(max = 40) List<@Size(max = 5) List<@IntRange(max = 4) Integer>> paths,
      @ForAll List<@Size(max = 6) List<@IntRange(max = 5) Integer>> others) {
    PathTree.Builder builder = new PathTree.Builder();
    Map<List<Integer>, Integer> beginnings = new HashMap<>(Map.of(List.of(), PathTree.ROOT));
    for (List<Integer> path : paths) {
      builder.add(path.stream().mapToInt(Integer::intValue).toArray());
    }
    int[] ends = new int[paths.size()];
    PathTree tree = builder.build(ends);

    for (int i = 0; i < ends.length; i++) {
      assertThat(walk(tree, paths.get(i))).isEqualTo(ends[i]);
      for (int length = 1; length <= paths.get(i).size(); length++) {
        List<Integer> beginning = paths.get(i).subList(0, length);
        beginnings.put(beginning, walk(tree, beginning));
      }
    }
    for (List<Integer> other : others) {
      assertThat(walk(tree, other)).isEqualTo(beginnings.getOrDefault(other, PathTree.NONE));
    }
    assertThat(beginnings.values()).doesNotHaveDuplicates().hasSize(tree.size());
  }

  @Test
  void treeOfNothingHasItsRoot() {
    PathTree tree = new PathTree.Builder().build(new int[0]);

    assertThat(tree.size()).isEqualTo(1);
    assertThat(tree.child(PathTree.ROOT, 0)).isEqualTo(PathTree.NONE);
  }

  @Test
  void manyBranchesOfOneNodeAreToldApart() {
    PathTree.Builder builder = new PathTree.Builder();
    int[] branches = {0, 7, Integer.MAX_VALUE, 3, 70_000};
    Arrays.stream(branches).forEach(branch -> builder.add(new int[] {branch}));
    int[] ends = new int[branches.length];
    PathTree tree = builder.build(ends);

    for (int i = 0; i < branches.length; i++) {
      assertThat(tree.child(PathTree.ROOT, branches[i])).isEqualTo(ends[i]);
    }
    assertThat(tree.child(PathTree.ROOT, 4)).isEqualTo(PathTree.NONE);
  }
}
