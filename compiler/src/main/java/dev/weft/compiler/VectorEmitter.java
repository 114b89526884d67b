package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Window;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A vector step as LOAD, POST and STORE, plane by plane and tile by tile. */
final class VectorEmitter {
  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Vector step;
  private final Window window;
  private final Scratchpad features;

  private VectorEmitter(OnChip chip, Step.Vector step) {
    this.chip = chip;
    this.config = chip.config();
    this.step = step;
    window = step.window();
    features = chip.features(config.buffers().featureWords());
  }

  static void emit(OnChip chip, Step.Vector step) {
    new VectorEmitter(chip, step).run();
  }

  private void run() {
    if (window.kernelHeight() > 255 || window.kernelWidth() > 255) {
      throw CompileException.at(
          chip.layerName(),
          "kernel is " + window.kernelHeight() + " x " + window.kernelWidth(),
          "at most 255 x 255 is possible");
    }
    for (int p = 0; p < step.output().planes().size(); p++) {
      long taps =
          step.taps() == null
              ? -1
              : chip.image().add(taps(step.output().planes().get(p).channels()));
      for (Step.Region region : step.regions()) {
        prove(region.stage(), step.output().planes().get(p).channels());
        Box tile = tile(region);
        for (int top = 0; top < region.height(); top += tile.rows()) {
          for (int left = 0; left < region.width(); left += tile.columns()) {
            Box box =
                new Box(
                    region.top() + top,
                    region.left() + left,
                    Math.min(tile.rows(), region.height() - top),
                    Math.min(tile.columns(), region.width() - left));
            visit(p, box, region.stage(), taps);
          }
        }
      }
    }
    chip.leaveFeatures(features);
  }

  /**
   * The tile that loads the fewest words: in half of the feature memory, or all of it if it must.
   */
  private Box tile(Step.Region region) {
    int half = config.buffers().featureWords() / 2;
    return best(region, half)
        .or(() -> step.operand() == null ? best(region, 2 * half) : Optional.empty())
        .orElseThrow(() -> tooLarge(region));
  }

  private Optional<Box> best(Step.Region region, int room) {
    return ArrayTiling.sizes(region.width()).stream()
        .filter(w -> w % step.repeatWidth() == 0 || w == region.width())
        .flatMap(
            w ->
                ArrayTiling.sizes(region.height()).stream()
                    .filter(h -> h % step.repeatHeight() == 0 || h == region.height())
                    .map(h -> new Box(0, 0, h, w)))
        .filter(box -> fits(box, room))
        .min(Comparator.comparingDouble(box -> cost(region, box)));
  }

  private boolean fits(Box box, int room) {
    long pixels = (long) box.rows() * box.columns();
    long operand = step.operand() == null ? 0 : step.operand().broadcast() ? 1 : pixels;
    Box input = inputBox(box);
    return (long) input.rows() * input.columns() + operand <= room
        && pixels <= config.buffers().outputWords() / 2;
  }

  /**
   * Cycles per plane: words loaded, overhead of each tile, and the plane's share of the step's
   * first and last tile.
   */
  private double cost(Step.Region region, Box box) {
    double tiles =
        Math.ceil((double) region.height() / box.rows())
            * Math.ceil((double) region.width() / box.columns());
    double words = inputBox(box).words();
    double edges = (words + box.words()) / step.output().planes().size();
    return tiles * (words + 2 * config.lanes()) + edges;
  }

  private CompileException tooLarge(Step.Region region) {
    Box least = inputBox(new Box(region.top(), region.left(), 1, 1));
    return CompileException.at(
        chip.layerName(),
        "the window of one output pixel is "
            + least.rows()
            + " x "
            + least.columns()
            + " vectors, the feature memory has "
            + config.buffers().featureWords(),
        "use a configuration with more buffers.featureWords, or pool in two steps");
  }

  private Box inputBox(Box output) {
    int rows =
        (output.top() + output.rows() - 1) / step.repeatHeight()
            - output.top() / step.repeatHeight()
            + 1;
    int columns =
        (output.left() + output.columns() - 1) / step.repeatWidth()
            - output.left() / step.repeatWidth()
            + 1;
    return new Box(
        output.top() / step.repeatHeight() * window.strideHeight() - window.padTop(),
        output.left() / step.repeatWidth() * window.strideWidth() - window.padLeft(),
        (rows - 1) * window.strideHeight() + window.spanHeight(),
        (columns - 1) * window.strideWidth() + window.spanWidth());
  }

  private void visit(int plane, Box box, OutputStage stage, long taps) {
    Plane target = step.output().planes().get(plane);
    FeatureMap in = step.input();
    Box input = inputBox(box);
    if (stage.table() != null) {
      chip.table(stage.table());
    }
    int params = chip.params(stage, target.channels());
    int tapWords = window.taps();
    int tapAddress = taps < 0 ? 0 : chip.taps(taps, tapWords);
    record Key(int plane, Box box, boolean second) {}
    int source =
        chip.features(
            features,
            new Key(plane, box, false),
            List.of(in.planes().get(plane)),
            in.height(),
            in.width(),
            input,
            step.padValue());
    int destination = chip.vectors(box.words());
    PostBuilder post =
        new PostBuilder(step.operation(), box, stage, params, destination, config.lanes())
            .window(source, input, window, step.repeatHeight(), step.repeatWidth());
    if (taps >= 0) {
      post.taps(tapAddress, tapWords);
    }
    if (step.operand() != null) {
      FeatureMap b = step.operand().map();
      Box second = step.operand().broadcast() ? new Box(0, 0, 1, 1) : box;
      int operand =
          chip.features(
              features,
              new Key(plane, second, true),
              List.of(b.planes().get(plane)),
              b.height(),
              b.width(),
              second,
              0);
      post.operand(step.operand(), operand, in.zeroPoint(), step.operation());
    }
    post.addTo(chip);
    chip.store(destination, target, box);
  }

  /** Tap vectors of a plane: {@code [ky][kx][lane]}. */
  private byte[] taps(int[] lanes) {
    int bytes = config.format().tapBits() / 8;
    ByteBuffer out =
        ByteBuffer.allocate(window.taps() * lanes.length * bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int t = 0; t < window.taps(); t++) {
      for (int channel : lanes) {
        int value = channel < 0 ? 0 : step.taps()[channel * window.taps() + t];
        if (bytes == 1) {
          out.put((byte) value);
        } else {
          out.putShort((short) value);
        }
      }
    }
    return out.array();
  }

  private void prove(OutputStage stage, int[] lanes) {
    int half = config.format().activationBits() - 1;
    for (int channel : lanes) {
      if (channel >= 0) {
        long sum = window.taps();
        if (step.taps() != null) {
          sum = 0;
          for (int t = 0; t < window.taps(); t++) {
            sum += Math.abs((long) step.taps()[channel * window.taps() + t]);
          }
        }
        long most = step.operation() == PostOperation.MULTIPLY ? 1L << (2 * half + 2) : sum << half;
        OverflowProof.bound(chip.layerName(), channel, most, stage, config);
      }
    }
  }
}
