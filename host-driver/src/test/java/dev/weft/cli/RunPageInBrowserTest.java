package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in headless Chromium; skipped where there is none. */
class RunPageInBrowserTest {
  private static final int TIMEOUT_SECONDS = 60;

  @TempDir Path folder;

  private Path page;

  private static Optional<Path> chromium() {
    return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
        .flatMap(
            d ->
                List.of("chromium", "chromium-browser", "google-chrome").stream()
                    .map(name -> Path.of(d, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @BeforeEach
  void write() {
    Assumptions.assumeTrue(chromium().isPresent(), "no chromium: the page is not shown in any");
    page = folder.resolve("run.html");
    Cli.run(
            "report",
            SmallModels.classifier(folder),
            "--config",
            "tiny",
            "--device",
            "model",
            "--html",
            page)
        .ok();
  }

  /** What Chromium says on standard output and standard error. */
  private List<String> browse(String... options) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                chromium().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr"));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      Assumptions.abort("chromium does not end here");
    }
    return Files.readAllLines(out, StandardCharsets.UTF_8);
  }

  @Test
  void scriptRunsWithoutAnError() throws Exception {
    // A click as a reader would make it; what it changed is in the page that is printed.
    String text =
        Files.readString(page)
            .replace(
                "</script>",
                "document.querySelectorAll('#layers-table th')[3].click();"
                    + "document.querySelector('#layers-table tbody tr').click();"
                    + "</script>");
    Files.writeString(page, text);
    List<String> lines = browse("--dump-dom");
    assertEquals(List.of(), lines.stream().filter(l -> l.contains("CONSOLE")).toList());
    String dom = String.join("\n", lines);
    assertTrue(dom.contains("aria-sort=\"descending\""), "the table was not sorted");
    assertTrue(dom.contains("class=\"hot\""), "the layer is not shown everywhere");
    String first =
        dom.substring(dom.indexOf("<tbody><tr"), dom.indexOf("</tr>", dom.indexOf("<tbody><tr")));
    assertTrue(first.contains("conv_2"), "the longest layer comes first: " + first);
  }

  @Test
  void thePageAboutAQuantizationRunsWithoutAnError() throws Exception {
    page = folder.resolve("quantization.html");
    Cli.run(
            "quantize",
            SmallModels.classifier(folder),
            "--scale",
            "1/255",
            "--calibration",
            SmallModels.pictures(folder, 8),
            "--report",
            page,
            "-o",
            folder.resolve("q.weft"))
        .ok();
    String text =
        Files.readString(page)
            .replace(
                "</script>",
                "document.querySelectorAll('#widen-table tbody tr')[1].click();</script>");
    Files.writeString(page, text);
    List<String> lines = browse("--dump-dom");
    assertEquals(List.of(), lines.stream().filter(l -> l.contains("CONSOLE")).toList());
    String dom = String.join("\n", lines);
    assertTrue(dom.contains("class=\"card hot\""), "the layer's distributions are not marked");
  }

  @Test
  void fitsAPhone() throws Exception {
    Path shot = folder.resolve("phone.png");
    browse("--window-size=500,900", "--hide-scrollbars", "--screenshot=" + shot);
    BufferedImage image = ImageIO.read(shot.toFile());
    assertEquals(500, image.getWidth());
    int painted = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        painted += (image.getRGB(x, y) & 0xffffff) == 0x004d80 ? 1 : 0;
      }
    }
    assertTrue(painted > 500, painted + " pixels have the colour of busy cycles");
  }
}
