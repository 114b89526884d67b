package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.FeatureWords.Stretch;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Buffer;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa.Conv;
import dev.weft.hw.isa.Isa.Grid;
import dev.weft.hw.isa.Isa.Load;
import dev.weft.hw.isa.Isa.Post;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureWordsTest {
  private static final AcceleratorConfig TINY = AcceleratorConfig.load("tiny");

  private final FeatureWords words = new FeatureWords(TINY);

  @Test
  void loadWritesItsPaddedBoxOnly() {
    Instruction.Builder load =
        Instruction.of(Opcode.LOAD)
            .set(Load.BUFFER, Buffer.FEATURE.ordinal())
            .set(Load.DESTINATION, 100)
            .set(Load.BLOCKS, 2)
            .set(Load.ROWS, 3)
            .set(Load.COLUMNS, 5)
            .set(Load.PAD_TOP, 1)
            .set(Load.PAD_LEFT, 2);
    // 2 blocks of 4 rows of 7 words.
    assertEquals(List.of(new Stretch(100, 156)), words.of(load.build()).written());
    load.set(Load.BUFFER, Buffer.WEIGHT.ordinal());
    assertEquals(List.of(), words.of(load.build()).written());
  }

  @Test
  void convReadsAWindowOverEachBlock() {
    Instruction conv =
        Instruction.of(Opcode.CONV)
            .set(Conv.SOURCE, 10)
            .set(Conv.INPUT_BLOCKS, 2)
            .set(Conv.BLOCK_STEP, 200)
            .set(Conv.KERNEL_ROWS, 3)
            .set(Conv.KERNEL_COLUMNS, 3)
            .set(Conv.TAP_ROW_STEP, 12)
            .set(Conv.TAP_COLUMN_STEP, 1)
            .set(Conv.ROWS, 4)
            .set(Conv.COLUMNS, 6)
            .set(Conv.ROW_STEP, 12)
            .set(Conv.COLUMN_STEP, 1)
            .set(Conv.ROW_REPEAT, 2)
            .set(Conv.COLUMN_REPEAT, 1)
            .build();
    // Rows 0, 0, 1, 1 of the source, two more for the taps: (1 + 2) * 12 + 5 + 2 behind the first.
    assertEquals(List.of(new Stretch(10, 54), new Stretch(210, 254)), words.of(conv).read());
  }

  @Test
  void sampledPostReadsTheGridsBoxAndOffsets() {
    words.of(
        Instruction.of(Opcode.GRID)
            .set(Grid.BOX_ROWS, 5)
            .set(Grid.PITCH, 9)
            .set(Grid.OFFSETS, 300)
            .set(Grid.OFFSET_BLOCK_STEP, 50)
            .set(Grid.OFFSET_ROW_STEP, 4)
            .set(Grid.OFFSET_COLUMN_STEP, 1)
            .build());
    Instruction post =
        Instruction.of(Opcode.POST)
            .set(Post.OPERATION, PostOperation.SAMPLE.ordinal())
            .set(Post.SAMPLED, 1)
            .set(Post.SOURCE, 20)
            .set(Post.CLAMP_HIGH, 127)
            .set(Post.KERNEL_ROWS, 3)
            .set(Post.KERNEL_COLUMNS, 3)
            .set(Post.ROWS, 2)
            .set(Post.COLUMNS, 3)
            .set(Post.TO_FEATURE, 1)
            .set(Post.DESTINATION, 600)
            .set(Post.DESTINATION_ROW_STEP, 30)
            .build();
    FeatureWords.Use use = words.of(post);
    // 18 offsets are three vectors of eight lanes; a pixel's nine samples stand side by side.
    assertEquals(
        List.of(
            new Stretch(20, 65),
            new Stretch(300, 307),
            new Stretch(350, 357),
            new Stretch(400, 407)),
        use.read());
    assertEquals(List.of(new Stretch(600, 657)), use.written());
  }

  @Test
  void whatAProgramReadsItHasWritten() {
    BitSet written = new BitSet();
    int read = 0;
    for (Instruction i : Listing.instructions(Compiler.compile(Models.chain(), TINY))) {
      FeatureWords.Use use = words.of(i);
      for (Stretch s : use.read()) {
        int first = written.nextClearBit((int) s.from());
        assertTrue(first >= s.to(), Listing.line(i) + " reads word " + first);
        read++;
      }
      for (Stretch s : use.written()) {
        assertTrue(s.to() <= TINY.buffers().featureWords(), Listing.line(i));
        written.set((int) s.from(), (int) s.to());
      }
    }
    assertTrue(read >= 4, read + " reads in four convolutions");
  }
}
