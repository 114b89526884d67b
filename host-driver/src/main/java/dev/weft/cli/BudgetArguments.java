package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.flow.PredictedRun;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.quant.Budget;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What a model of mixed precision may cost, and on which hardware its time is predicted. */
final class BudgetArguments {
  private static final Pattern LIMIT =
      Pattern.compile("(size|macbits|ms)=([0-9]+(?:\\.[0-9]+)?)(%?)");

  @Option(
      names = "--mixed",
      description = "layers of 4 and 8 bits, the best that --limit allows (w4a8)")
  private boolean mixed;

  @Option(
      names = "--limit",
      paramLabel = "LIMIT",
      description =
          "with --mixed size=BYTES, macbits=N or ms=TIME, or a share of the 8-bit model's as in"
              + " size=65%%; without, the first N calibration inputs only")
  private String limit;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "for ms: the configuration whose time is predicted; ultra96-w4a8")
  private String config = "ultra96-w4a8";

  @Option(
      names = "--board",
      paramLabel = "B",
      description = "for ms: its board, with its clock and memory; ultra96-v2")
  private String board = "ultra96-v2";

  /** How many calibration inputs are used; 0 is all. */
  int calibrationLimit() {
    if (mixed || limit == null) {
      return 0;
    }
    try {
      return Integer.parseInt(limit);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "--limit is '" + limit + "', expected a number of inputs, or a cost with --mixed", e);
    }
  }

  /** Null without --mixed. */
  Budget budget() {
    if (!mixed) {
      return null;
    }
    Matcher matcher = LIMIT.matcher(limit == null ? "" : limit);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "--limit is '"
              + limit
              + "', expected size=, macbits= or ms= and a number, with % for a share");
    }
    boolean relative = !matcher.group(3).isEmpty();
    double value = Double.parseDouble(matcher.group(2)) / (relative ? 100 : 1);
    return switch (matcher.group(1)) {
      case "size" -> new Budget(Budget::bytes, "bytes of weights", value, relative);
      case "macbits" -> new Budget(Budget::macBits, "MACs times bits", value, relative);
      default -> new Budget(milliseconds(), "ms", value, relative);
    };
  }

  private ToDoubleFunction<QuantizedModel> milliseconds() {
    AcceleratorConfig hardware = AcceleratorConfig.load(config);
    Board memory = Board.load(board);
    long hz = memory.clock().defaultHz();
    return model ->
        1e3
            * PredictedRun.of(Compiler.compile(model, hardware), hardware, memory, hz).cycles()
            / hz;
  }
}
