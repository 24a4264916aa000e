package org.mujaz.browser;

/** How fast the network of a reader is. */
public enum Speed {
  /** As fast as the machine. */
  FULL(0, -1),
  /** A phone far from the mast: every request takes 150 ms, then 1.6 Mbit a second. */
  SLOW(150, 1_600_000 / 8);

  private final int latency;
  private final int throughput;

  Speed(int latency, int throughput) {
    this.latency = latency;
    this.throughput = throughput;
  }

  /** Milliseconds before an answer begins. */
  int latency() {
    return latency;
  }

  /** Bytes a second, -1 for any. */
  int throughput() {
    return throughput;
  }
}
