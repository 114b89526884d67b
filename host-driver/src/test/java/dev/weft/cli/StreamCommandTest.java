package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.flash.SshBoard;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code infer --stream}, here and on a machine behind a real SSH server. */
class StreamCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int COUNT = 4;

  @TempDir Path folder;

  private Path model;
  private Path pictures;

  @BeforeEach
  void write() {
    model = folder.resolve("model.weft");
    pictures = SmallModels.pictures(folder, COUNT);
    Cli.run(
            "quantize",
            SmallModels.classifier(folder),
            "--format",
            "w8a8",
            "--calibration",
            pictures,
            "--scale",
            "1/255",
            "-o",
            model)
        .ok();
  }

  private Cli infer(Object... more) {
    List<Object> all = new ArrayList<>(List.of("infer", model, "--config", "tiny"));
    all.addAll(List.of(more));
    return Cli.run(all.toArray());
  }

  private static List<JsonNode> lines(Cli cli) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : cli.ok().out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private void check(List<JsonNode> lines) {
    JsonNode compared = infer("--input", pictures, "--json", "-").ok().json().get("samples");
    assertEquals(COUNT, lines.size());
    for (int i = 0; i < COUNT; i++) {
      assertEquals(compared.get(i).get("outputs"), lines.get(i).get("outputs"));
      assertTrue(lines.get(i).get("latencyMs").asDouble() > 0);
    }
  }

  @Test
  void everySampleIsALineAndTheSummaryAFile() throws IOException {
    Path summary = folder.resolve("summary.json");
    check(lines(infer("--input", pictures, "--stream", "--json", summary)));
    JsonNode json = JSON.readTree(summary.toFile());
    assertEquals(COUNT, json.get("samples").asInt());
    assertEquals("software", json.get("device").asText());
    assertTrue(json.get("framesPerSecond").asDouble() > 0);
    double median = json.at("/latencyMs/p50").asDouble();
    assertTrue(median > 0 && median <= json.at("/latencyMs/max").asDouble(), json.toString());
  }

  @Test
  void picturesComeThroughAPipe() throws IOException {
    ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
      image.getRaster().setSample(i, i, 0, 255);
      ImageIO.write(image, "png", pipe);
    }
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(pipe.toByteArray()));
      List<JsonNode> lines = lines(infer("--input", "-", "--stream"));
      assertEquals(3, lines.size());
      assertEquals("2", lines.get(2).get("sample").asText());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    infer("--input", "-").fails(ExitCode.USAGE, "--stream");
    infer("--input", pictures, "--stream", "--json", "-").fails(ExitCode.USAGE, "name a file");
    infer("--input", "-", "--stream", "--limit", "2").fails(ExitCode.USAGE, "--limit");
    infer("--input", pictures, "--stream", "--device", "reference")
        .fails(ExitCode.USAGE, "expected software, rtl or board");
    infer("--input", pictures, "--stream", "--in-flight", "0").fails(ExitCode.USAGE, "at least 1");
    infer("--input", pictures, "--stream", "--draw", folder.resolve("x.png"))
        .fails(ExitCode.USAGE, "--draw");
  }

  @Test
  void aMachineThatIsNoBoardSaysSo() {
    Assumptions.assumeFalse(Files.exists(Path.of("/dev/uio0")), "skipped: there is a UIO device");
    for (String stream : new String[] {"--stream", "--limit=1"}) {
      infer("--input", pictures, "--device", "board", stream)
          .fails(ExitCode.ENVIRONMENT, "no UIO device named 'weft'", "weft flash");
    }
  }

  @Test
  void aBoardIsReachedBySsh() throws Exception {
    Path weft = folder.resolve("weft there");
    Files.writeString(
        weft,
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' dev.weft.cli.Main \"$@\"\n"
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path")));
    Path summary = folder.resolve("summary.json");
    long before = leftovers();
    try (SshBoard board = new SshBoard(folder)) {
      Object[] ssh = {
        "--device",
        "ssh://tester@127.0.0.1",
        "--port",
        board.port(),
        "--identity",
        board.identity,
        "--known-hosts",
        board.knownHosts,
        "--remote-weft",
        "sh '" + weft + "'",
        "--remote-device",
        "software",
        "--input",
        pictures,
        "--json",
        summary
      };
      Cli there = infer(ssh);
      check(lines(there));
      assertTrue(
          there.err().contains("tester@127.0.0.1:" + board.port() + ": note: 4 samples in"),
          there.err());
      assertEquals(COUNT, JSON.readTree(summary.toFile()).get("samples").asInt());

      ssh[ssh.length - 5] = "board";
      Cli failing = infer(ssh);
      assertEquals(ExitCode.ENVIRONMENT, failing.code(), failing.err());
      assertTrue(failing.err().contains("error: no UIO device named 'weft'"), failing.err());
      assertEquals(before, leftovers(), "temporary folders");
    }
  }

  private static long leftovers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(f -> f.getFileName().toString().matches("weft\\.......")).count();
    }
  }
}
