package dev.weft.explore;

import dev.weft.compiler.Listing;
import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Isa.Conv;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.isa.Isa.Post;
import dev.weft.hw.isa.Opcode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a layer's instructions tell: its tiles, and what they load into which memory. */
public final class LayerInstructions {
  private final AcceleratorConfig config;
  private final List<Instruction> own = new ArrayList<>();

  LayerInstructions(Program program, int layer, AcceleratorConfig config) {
    this.config = config;
    for (Instruction i : Listing.instructions(program)) {
      if (i.opcode() != Opcode.END && i.getInt(Isa.LAYER) == layer) {
        own.add(i);
      }
    }
  }

  /**
   * Instructions of one kind and size.
   *
   * @param unit {@code array} or {@code post}
   * @param count how many there are
   * @param rows output rows of each
   * @param columns output columns of each
   */
  public record Tile(String unit, int count, int rows, int columns) {}

  /** Tiles by unit and size, the most frequent first. */
  List<Tile> tiles() {
    Map<Tile, Integer> counts = new LinkedHashMap<>();
    for (Instruction i : own) {
      if (i.opcode() == Opcode.CONV) {
        counts.merge(
            new Tile("array", 0, i.getInt(Conv.ROWS), i.getInt(Conv.COLUMNS)), 1, Integer::sum);
      } else if (i.opcode() == Opcode.POST) {
        counts.merge(
            new Tile("post", 0, i.getInt(Post.ROWS), i.getInt(Post.COLUMNS)), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> new Tile(e.getKey().unit, e.getValue(), e.getKey().rows, e.getKey().columns))
        .sorted((a, b) -> Integer.compare(b.count, a.count))
        .toList();
  }

  /**
   * What the layer has in a memory.
   *
   * @param name of the memory
   * @param used words that its instructions need; of the accumulators and the output memory those
   *     of the largest tile
   * @param words that the memory has
   * @param loaded words loaded in all: more than used if they do not stay
   */
  public record Occupancy(String name, long used, long words, long loaded) {
    public double share() {
      return (double) used / words;
    }

    /** How often each word is loaded. */
    public double times() {
      return used == 0 ? 0 : (double) loaded / used;
    }
  }

  /** Of all memories but the feature memory, in which layers live together. */
  List<Occupancy> occupancy() {
    AcceleratorConfig.Buffers buffers = config.buffers();
    List<Occupancy> all = new ArrayList<>();
    all.add(loaded(Buffer.WEIGHT, buffers.weightWords()));
    all.add(loaded(Buffer.PARAM, buffers.paramWords()));
    all.add(loaded(Buffer.TAP, buffers.tapWords()));
    all.add(new Occupancy("accumulator", largestSum(), buffers.accumulatorWords(), 0));
    all.add(new Occupancy("output", largestResult(), buffers.outputWords(), 0));
    return all.stream().filter(o -> o.used() > 0).toList();
  }

  /** Weights: whether they stay or come again. */
  Occupancy weights() {
    return loaded(Buffer.WEIGHT, config.buffers().weightWords());
  }

  /** Cycles for which the array's passes go on for the layer's pixels, of them all. */
  long passes() {
    long passes = 0;
    for (Instruction i : own) {
      if (i.opcode() == Opcode.CONV) {
        long vectors =
            i.get(Conv.INPUT_BLOCKS) * i.get(Conv.KERNEL_ROWS) * i.get(Conv.KERNEL_COLUMNS);
        passes += config.passes(Math.toIntExact(vectors));
      }
    }
    return passes;
  }

  private Occupancy loaded(Buffer buffer, int words) {
    Map<Long, Long> distinct = new HashMap<>();
    long all = 0;
    for (Instruction i : own) {
      if (i.opcode() == Opcode.LOAD && i.getInt(Load.BUFFER) == buffer.ordinal()) {
        long count = i.get(Load.BLOCKS) * i.get(Load.ROWS) * i.get(Load.COLUMNS);
        distinct.merge(i.get(Load.ADDRESS), count, Math::max);
        all += count;
      }
    }
    long used = distinct.values().stream().mapToLong(Long::longValue).sum();
    String name = buffer.name().toLowerCase(Locale.ROOT);
    return new Occupancy(name, used, words, all);
  }

  private long largestSum() {
    return own.stream()
        .filter(i -> i.opcode() == Opcode.CONV)
        .mapToLong(i -> i.get(Conv.ROWS) * i.get(Conv.COLUMNS))
        .max()
        .orElse(0);
  }

  private long largestResult() {
    return own.stream()
        .filter(i -> i.opcode() == Opcode.POST && i.get(Post.TO_FEATURE) == 0)
        .mapToLong(i -> i.get(Post.ROWS) * i.get(Post.COLUMNS))
        .max()
        .orElse(0);
  }
}
