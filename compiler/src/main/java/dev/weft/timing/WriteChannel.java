package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.ArrayDeque;

/** AXI writes of STORE: addresses run ahead, data follows in order, a response ends each burst. */
final class WriteChannel {
  /** Cycles from the last beat to its response at the store unit, beside the latency. */
  private static final int RESPONSE_DELAY = 3;

  private static final class Burst {
    int beats;
    final boolean last;

    Burst(int beats, boolean last) {
      this.beats = beats;
      this.last = last;
    }
  }

  private record Response(long due, boolean last) {}

  private final Bursts bursts;
  private final int outstanding;
  private final int latency;
  private final ArrayDeque<Burst> data = new ArrayDeque<>();
  private final ArrayDeque<Response> responses = new ArrayDeque<>();
  private long address;
  private long beats;
  private boolean last;
  private int ready;
  private boolean moved;

  WriteChannel(AcceleratorConfig config, MemoryTiming timing) {
    bursts = new Bursts(config);
    outstanding = config.axi().outstanding();
    latency = timing.latencyCycles();
  }

  /** Whether a range can be given. */
  boolean free() {
    return beats == 0;
  }

  /** Asks for a range; the last of an instruction is marked. */
  void range(long from, long count, boolean isLast) {
    address = from;
    beats = count;
    last = isLast;
  }

  /** A beat of data is there; at most two wait. */
  boolean offer() {
    if (ready == 2) {
      return false;
    }
    ready++;
    return true;
  }

  void issue() {
    if (beats > 0 && data.size() + responses.size() < outstanding) {
      int count = bursts.first(address, beats);
      address += (long) count * bursts.beatBytes();
      beats -= count;
      data.add(new Burst(count, last && beats == 0));
    }
  }

  boolean wantsBeat() {
    return ready > 0 && !data.isEmpty();
  }

  void beat(long cycle) {
    ready--;
    moved = true;
    Burst head = data.peek();
    if (--head.beats == 0) {
      data.remove();
      responses.add(new Response(cycle + latency + RESPONSE_DELAY, head.last));
    }
  }

  /** Whether a beat moved since the last call. */
  boolean takeMoved() {
    boolean m = moved;
    moved = false;
    return m;
  }

  /** Takes a response that is due; true if it ends an instruction. */
  boolean response(long cycle) {
    if (!responses.isEmpty() && responses.peek().due <= cycle) {
      return responses.remove().last;
    }
    return false;
  }

  boolean isIdle() {
    return beats == 0 && data.isEmpty() && responses.isEmpty();
  }
}
