package org.mujaz.parallel;

import java.util.List;

/** The blocks of a version, with their lengths in letters of Arabic. */
final class Side {

  final double[] lengths;
  private final List<Block> blocks;

  Side(List<Block> blocks, double lettersPerArabic) {
    this.blocks = List.copyOf(blocks);
    this.lengths =
        blocks.stream().mapToDouble(block -> block.length() / lettersPerArabic).toArray();
  }

  int size() {
    return blocks.size();
  }

  Block block(int i) {
    return blocks.get(i);
  }

  List<Block> blocks(int from, int to) {
    return blocks.subList(from, to);
  }
}
