package dev.weft.device;

import dev.weft.compiler.Program;
import dev.weft.compiler.Program.Placement;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The driver for a stream: several frames of one program in flight, each with inputs and outputs of
 * its own, so that one is written and one is read while the accelerator works on a third. Frames
 * come out in the order in which they went in. One thread submits, one takes (they may be the same
 * one), and one of its own runs the device, which nobody else may use meanwhile.
 *
 * <p>A frame that fails is a {@link DeviceException} where it is taken, and the next ones run; when
 * the accelerator does not answer at all, those fail too. Closing it frees its memory, not the
 * device.
 */
public final class FrameQueue implements AutoCloseable {
  private final Device device;
  private final Program program;
  private final Duration timeout;
  private final FeatureVectors vectors;
  private final Launch launch;
  private final List<DeviceMemory> memories = new ArrayList<>();
  private final BlockingQueue<Slot> free;
  private final BlockingQueue<Slot> written;
  private final BlockingQueue<Slot> submitted;
  private final Thread runs;
  private volatile Thread taker;
  private volatile boolean closed;

  /**
   * What one frame gave.
   *
   * @param outputs CHW integers, one array per {@code Program.outputs}
   * @param cycles of the accelerator, 0 from a device without a clock
   * @param latencySeconds from the beginning of its {@link #submit} to the end of its run, waiting
   *     for frames before it included
   */
  public record Frame(List<int[]> outputs, long cycles, double latencySeconds) {}

  /** Memory of a frame in flight, and how far it got. */
  private static final class Slot {
    private final DeviceMemory input;
    private final DeviceMemory output;
    private final BlockingQueue<Slot> done = new ArrayBlockingQueue<>(1);
    private long begin;
    private long end;
    private long cycles;
    private RuntimeException failure;

    Slot(DeviceMemory input, DeviceMemory output) {
      this.input = input;
      this.output = output;
    }
  }

  /**
   * Loads a program.
   *
   * @param depth frames in flight at most; three keep the accelerator busy
   * @param timeout of one frame's run, and of waiting for the other thread to begin
   */
  public FrameQueue(Device device, Program program, int depth, Duration timeout) {
    if (depth < 1) {
      throw new IllegalArgumentException(depth + " frames in flight, expected at least 1");
    }
    Launch.requireAccelerator(device);
    this.device = device;
    this.program = program;
    this.timeout = timeout;
    vectors = new FeatureVectors(device.config());
    launch = new Launch(device, program);
    free = new ArrayBlockingQueue<>(depth);
    written = new ArrayBlockingQueue<>(depth + 1);
    submitted = new ArrayBlockingQueue<>(depth);
    try {
      DeviceMemory[] segments = new DeviceMemory[Isa.SEGMENTS];
      segments[Program.IMAGE] = allocate(program.image().length);
      segments[Program.WORKSPACE] = allocate(program.workspaceBytes());
      segments[Program.IMAGE].write(0, ByteBuffer.wrap(program.image()));
      for (int i = 0; i < depth; i++) {
        free.add(new Slot(allocate(program.inputBytes()), allocate(program.outputBytes())));
      }
      launch.prepare(segments, Launch.WATCHDOG_CYCLES);
    } catch (RuntimeException e) {
      memories.forEach(DeviceMemory::close);
      throw e;
    }
    runs = new Thread(this::runAll, "weft frames on " + device.name());
    runs.setDaemon(true);
    runs.start();
  }

  private DeviceMemory allocate(long bytes) {
    if (bytes == 0) {
      return null;
    }
    DeviceMemory memory = device.allocate(bytes);
    memories.add(memory);
    return memory;
  }

  /**
   * Writes a frame's inputs and queues it; waits for room while as many as the depth are in flight.
   * The thread that takes frames itself would wait for ever: for it that is an error.
   *
   * @param inputs CHW integers in the order of {@code Program.inputs}
   */
  public void submit(List<int[]> inputs) {
    if (inputs.size() != program.inputs().size()) {
      throw new IllegalArgumentException(
          "program '%s' got %d inputs, expected %d"
              .formatted(program.name(), inputs.size(), program.inputs().size()));
    }
    long begin = System.nanoTime();
    Slot slot = room();
    try {
      for (int i = 0; i < inputs.size(); i++) {
        vectors.write(program.inputs().get(i), inputs.get(i), slot.input);
      }
    } catch (RuntimeException e) {
      free.add(slot);
      throw e;
    }
    slot.begin = begin;
    submitted.add(slot);
    written.add(slot);
  }

  /** Waits for the oldest frame in flight and reads its outputs. */
  public Frame take() {
    taker = Thread.currentThread();
    Slot slot = next(submitted, timeout.toNanos(), "a frame to be submitted");
    // The device's thread gives up by itself.
    Slot done = next(slot.done, Long.MAX_VALUE, "a frame's run");
    try {
      if (done.failure != null) {
        throw done.failure;
      }
      List<int[]> outputs = new ArrayList<>();
      for (Placement placement : program.outputs()) {
        DeviceMemory segment = placement.segment() == Program.INPUT ? done.input : done.output;
        outputs.add(vectors.read(placement, segment));
      }
      return new Frame(outputs, done.cycles, (done.end - done.begin) / 1e9);
    } finally {
      done.failure = null;
      free.add(done);
    }
  }

  /** Frames submitted and not yet taken. */
  public int inFlight() {
    return submitted.size();
  }

  private Slot room() {
    Slot slot = free.poll();
    if (slot != null && !closed) {
      return slot;
    }
    if (taker == Thread.currentThread() && !closed) {
      throw new IllegalStateException(
          "all frames in flight wait to be taken, by this thread: take one first");
    }
    // Before the first is taken nobody knows whether anyone will.
    return next(
        free, taker == null ? timeout.toNanos() : Long.MAX_VALUE, "a frame in flight to be taken");
  }

  private Slot next(BlockingQueue<Slot> queue, long nanos, String what) {
    long begin = System.nanoTime();
    try {
      Slot slot = null;
      while (slot == null && !closed && System.nanoTime() - begin < nanos) {
        slot = queue.poll(100, TimeUnit.MILLISECONDS);
      }
      if (closed) {
        throw new IllegalStateException("the frame queue is closed");
      }
      if (slot == null) {
        throw new IllegalStateException("waited " + timeout.toMillis() + " ms in vain for " + what);
      }
      return slot;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + what, e);
    }
  }

  /** The device's thread. */
  private void runAll() {
    RuntimeException dead = null;
    try {
      while (!closed) {
        Slot slot = written.poll(100, TimeUnit.MILLISECONDS);
        if (slot == null) {
          continue;
        }
        slot.failure = dead;
        if (dead == null) {
          try {
            run(slot);
          } catch (DeviceException e) {
            slot.failure = e;
            dead = e.fault() == null ? e : null;
          } catch (RuntimeException e) {
            slot.failure = e;
            dead = e;
          }
        }
        slot.end = System.nanoTime();
        slot.done.add(slot);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(Slot slot) {
    launch.base(Program.INPUT, slot.input);
    launch.base(Program.OUTPUT, slot.output);
    launch.start();
    launch.await(timeout);
    int cycles = device.readRegister(Register.COUNTERS.offset() + 4 * Counter.CYCLES.ordinal());
    slot.cycles = Integer.toUnsignedLong(cycles);
  }

  /** Waits for the run under way, drops frames in flight and frees the memory. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      runs.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    memories.forEach(DeviceMemory::close);
  }
}
