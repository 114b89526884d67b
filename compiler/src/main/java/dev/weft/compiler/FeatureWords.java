package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Field;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Conv;
import dev.weft.hw.isa.Isa.Grid;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.isa.Isa.Post;
import dev.weft.hw.isa.PostOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Which words of the feature memory a program's instructions write and read, off their fields
 * alone. Instructions are asked about in program order, each once: a POST with samples reads where
 * the GRID before it says. A stretch may cover more than is touched, never less.
 */
public final class FeatureWords {
  /**
   * Words of the feature memory.
   *
   * @param to the first one behind it
   */
  public record Stretch(long from, long to) {}

  /** What one instruction does to the feature memory. */
  public record Use(List<Stretch> written, List<Stretch> read) {}

  private static final Use NONE = new Use(List.of(), List.of());

  private final int lanes;
  private Instruction grid;

  public FeatureWords(AcceleratorConfig config) {
    lanes = config.lanes();
  }

  /** Of the next instruction. */
  public Use of(Instruction i) {
    return switch (i.opcode()) {
      case LOAD ->
          Buffer.values()[i.getInt(Load.BUFFER)] == Buffer.FEATURE
              ? new Use(List.of(loaded(i)), List.of())
              : NONE;
      case CONV -> new Use(List.of(), convolved(i));
      case POST -> new Use(results(i), operands(i));
      case GRID -> {
        grid = i;
        yield NONE;
      }
      case STORE, END -> NONE;
    };
  }

  private static Stretch loaded(Instruction i) {
    long rows = i.get(Load.PAD_TOP) + i.get(Load.ROWS) + i.get(Load.PAD_BOTTOM);
    long columns = i.get(Load.PAD_LEFT) + i.get(Load.COLUMNS) + i.get(Load.PAD_RIGHT);
    return stretch(i.get(Load.DESTINATION), i.get(Load.BLOCKS) * rows * columns);
  }

  private static List<Stretch> convolved(Instruction i) {
    long words =
        1
            + (i.get(Conv.KERNEL_ROWS) - 1) * i.get(Conv.TAP_ROW_STEP)
            + (i.get(Conv.KERNEL_COLUMNS) - 1) * i.get(Conv.TAP_COLUMN_STEP)
            + (i.get(Conv.ROWS) - 1) / i.get(Conv.ROW_REPEAT) * i.get(Conv.ROW_STEP)
            + (i.get(Conv.COLUMNS) - 1) / i.get(Conv.COLUMN_REPEAT) * i.get(Conv.COLUMN_STEP);
    List<Stretch> planes = new ArrayList<>();
    for (long b = 0; b < i.get(Conv.INPUT_BLOCKS); b++) {
      planes.add(stretch(i.get(Conv.SOURCE) + b * i.get(Conv.BLOCK_STEP), words));
    }
    return planes;
  }

  private static List<Stretch> results(Instruction i) {
    if (i.get(Post.TO_FEATURE) == 0) {
      return List.of();
    }
    long columns = i.get(Post.COLUMNS) * (operation(i) == PostOperation.SAMPLE ? taps(i) : 1);
    return List.of(
        stretch(
            i.get(Post.DESTINATION),
            (i.get(Post.ROWS) - 1) * i.get(Post.DESTINATION_ROW_STEP) + columns));
  }

  private List<Stretch> operands(Instruction i) {
    if (i.get(Post.CLAMP_LOW) == i.get(Post.CLAMP_HIGH)) {
      // It writes padding: whatever it reads becomes the one value.
      return List.of();
    }
    List<Stretch> read = new ArrayList<>();
    PostOperation operation = operation(i);
    if (i.get(Post.SAMPLED) != 0) {
      read.add(stretch(i.get(Post.SOURCE), grid.get(Grid.BOX_ROWS) * grid.get(Grid.PITCH)));
      boolean square = grid.get(Grid.SQUARE) != 0;
      displacements(read, i, Grid.OFFSETS, Grid.OFFSET_LANE, square ? 1 : 2 * taps(i));
      if (grid.get(Grid.MASKED) != 0) {
        displacements(read, i, Grid.MASK, Grid.MASK_LANE, taps(i));
      }
    } else if (operation != PostOperation.DRAIN) {
      read.add(stretch(i.get(Post.SOURCE), 1 + reach(i)));
    }
    if (i.get(Post.ADD_OPERAND) != 0 || operation == PostOperation.MULTIPLY) {
      long words =
          1
              + (i.get(Post.ROWS) - 1) * i.get(Post.ROW_STEP_B)
              + (i.get(Post.COLUMNS) - 1) * i.get(Post.COLUMN_STEP_B);
      read.add(stretch(i.get(Post.SOURCE_B), words));
    }
    return read;
  }

  /** Words from the first that a window reads to the last. */
  private static long reach(Instruction i) {
    if (i.get(Post.DOUBLED) != 0) {
      long row = i.get(Post.DOUBLED_ROW) + i.get(Post.ROWS) + i.get(Post.KERNEL_ROWS) - 2;
      long column =
          i.get(Post.DOUBLED_COLUMN) + i.get(Post.COLUMNS) + i.get(Post.KERNEL_COLUMNS) - 2;
      return row / 2 * i.get(Post.ROW_STEP) + column / 2 * i.get(Post.COLUMN_STEP);
    }
    long row = (i.get(Post.ROWS) - 1) / Math.max(1, i.get(Post.ROW_REPEAT));
    long column = (i.get(Post.COLUMNS) - 1) / Math.max(1, i.get(Post.COLUMN_REPEAT));
    return row * i.get(Post.ROW_STEP)
        + column * i.get(Post.COLUMN_STEP)
        + (i.get(Post.KERNEL_ROWS) - 1) * i.get(Post.TAP_ROW_STEP)
        + (i.get(Post.KERNEL_COLUMNS) - 1) * i.get(Post.TAP_COLUMN_STEP);
  }

  private void displacements(
      List<Stretch> read, Instruction post, Field first, Field firstLane, long values) {
    long words =
        1
            + (post.get(Post.ROWS) - 1) * grid.get(Grid.OFFSET_ROW_STEP)
            + (post.get(Post.COLUMNS) - 1) * grid.get(Grid.OFFSET_COLUMN_STEP);
    long blocks = (grid.get(firstLane) + values + lanes - 1) / lanes;
    for (long b = 0; b < blocks; b++) {
      read.add(stretch(grid.get(first) + b * grid.get(Grid.OFFSET_BLOCK_STEP), words));
    }
  }

  private static PostOperation operation(Instruction i) {
    return PostOperation.values()[i.getInt(Post.OPERATION)];
  }

  private static long taps(Instruction i) {
    return i.get(Post.KERNEL_ROWS) * i.get(Post.KERNEL_COLUMNS);
  }

  private static Stretch stretch(long from, long words) {
    return new Stretch(from, from + words);
  }
}
