package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.ArrayDeque;

/**
 * AXI reads of Fetch and LOAD: ranges become bursts, one a cycle and Fetch's first; beats come back
 * in order, to a client that has room.
 */
final class ReadChannel {
  /** Cycles from a range to its accepted address, beside the splitter's. */
  private static final int ADDRESS_DELAY = 3;

  /** Someone who reads. */
  interface Client {
    /** Whether it takes a beat in this cycle. */
    boolean hasRoom();

    void beat();
  }

  private static final class Port {
    final Client client;
    long address;
    long beats;

    Port(Client client) {
      this.client = client;
    }
  }

  private static final class Burst {
    final Client client;
    final long due;
    int beats;

    Burst(Client client, long due, int beats) {
      this.client = client;
      this.due = due;
      this.beats = beats;
    }
  }

  private final Bursts bursts;
  private final int outstanding;
  private final int latency;
  private final Port fetch;
  private final Port load;
  private final ArrayDeque<Burst> underWay = new ArrayDeque<>();

  ReadChannel(AcceleratorConfig config, MemoryTiming timing, Client fetch, Client load) {
    bursts = new Bursts(config);
    outstanding = config.axi().outstanding();
    latency = timing.latencyCycles();
    this.fetch = new Port(fetch);
    this.load = new Port(load);
  }

  boolean fetchFree() {
    return fetch.beats == 0;
  }

  boolean loadFree() {
    return load.beats == 0;
  }

  void fetch(long address, long beats) {
    fetch.address = address;
    fetch.beats = beats;
  }

  void load(long address, long beats) {
    load.address = address;
    load.beats = beats;
  }

  /** Issues at most one burst. */
  void issue(long cycle) {
    Port port = fetch.beats > 0 ? fetch : load;
    if (port.beats > 0 && underWay.size() < outstanding) {
      int beats = bursts.first(port.address, port.beats);
      underWay.add(new Burst(port.client, cycle + ADDRESS_DELAY + latency, beats));
      port.address += (long) beats * bursts.beatBytes();
      port.beats -= beats;
    }
  }

  boolean wantsBeat(long cycle) {
    Burst head = underWay.peek();
    return head != null && head.due <= cycle && head.client.hasRoom();
  }

  void beat() {
    Burst head = underWay.peek();
    head.client.beat();
    if (--head.beats == 0) {
      underWay.remove();
    }
  }

  boolean isIdle() {
    return underWay.isEmpty() && fetch.beats == 0 && load.beats == 0;
  }
}
