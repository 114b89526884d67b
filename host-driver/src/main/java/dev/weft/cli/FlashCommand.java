package dev.weft.cli;

import dev.weft.flash.Flash;
import dev.weft.flash.FlashResult;
import dev.weft.flash.FlashResult.Done;
import dev.weft.flash.LocalTarget;
import dev.weft.flash.OverlayImage;
import dev.weft.flash.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads a built overlay on a board. */
@Command(
    name = "flash",
    description = "Load a built overlay on a board, over SSH or on the board itself.")
final class FlashCommand extends WeftCommand {
  @Parameters(paramLabel = "OVERLAY", description = "folder of 'weft overlay', built")
  private Path overlay;

  @ArgGroup(multiplicity = "1")
  private Where where;

  @Mixin private SshArguments ssh;

  @Option(names = "--dry-run", description = "look at everything, change nothing, print each step")
  private boolean dryRun;

  /** Which board. */
  private static final class Where {
    @Option(
        names = "--host",
        required = true,
        paramLabel = "[USER@]BOARD",
        description = "a board by SSH; without a user: root")
    private String host;

    @Option(names = "--local", required = true, description = "the machine this runs on")
    private boolean local;
  }

  @Override
  public Integer call() throws IOException {
    OverlayImage image = OverlayImage.read(overlay);
    try (Target target = connect()) {
      FlashResult result = Flash.run(target, image, dryRun, this::progress);
      result.remarks().forEach(this::note);
      print(
          image.application()
              + (result.upToDate()
                  ? " is loaded on " + target.name() + " already: nothing to do"
                  : dryRun
                      ? " would be loaded on " + target.name() + "; nothing was changed"
                      : " is loaded on " + target.name()));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("target", target.name());
      json.put("board", image.board().name());
      json.put("application", image.application());
      json.put("fingerprint", HexFormat.of().toHexDigits(image.fingerprint()));
      json.put("dryRun", dryRun);
      json.put("upToDate", result.upToDate());
      json.put("steps", result.steps());
      json.put("remarks", result.remarks());
      writeJson(json);
    }
    return ExitCode.OK;
  }

  private void progress(Done step) {
    if (step.done() || dryRun) {
      print("%-12s %s%s".formatted(step.step(), step.done() ? "" : "would ", step.does()));
    }
  }

  private Target connect() throws IOException {
    if (where.local) {
      return new LocalTarget();
    }
    return ssh.connect(where.host);
  }
}
