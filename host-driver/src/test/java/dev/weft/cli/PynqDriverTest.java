package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.compiler.Program;
import dev.weft.compiler.ProgramFile;
import dev.weft.device.Device;
import dev.weft.device.DeviceMemory;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import dev.weft.device.SoftwareDevice;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.overlay.OverlayGenerator;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The overlay's Python driver under python3, with a stand-in for PYNQ that reaches a software
 * device: the same answers as the Java driver's, bit for bit.
 */
class PynqDriverTest {
  private static final String PYTHON = "python3";

  @TempDir Path folder;

  private Path errors;

  @BeforeEach
  void python() throws Exception {
    errors = folder.resolve("errors.txt");
    Files.writeString(folder.resolve("weft.py"), OverlayGenerator.pynqDriver());
    for (String name : new String[] {"pynq.py", "run.py", "cells.py"}) {
      Path source = Path.of(getClass().getResource("/pynq-stand-in/" + name).toURI());
      Files.copy(source, folder.resolve(name));
    }
    Assumptions.assumeTrue(ends(0, "-c", ""), "skipped: python3 is not installed");
  }

  private boolean ends(int code, String... arguments) throws Exception {
    try {
      Process process = start(arguments);
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == code;
    } catch (IOException e) {
      return false;
    }
  }

  private Process start(String... arguments) throws IOException {
    String[] command =
        Stream.concat(Stream.of(PYTHON), Arrays.stream(arguments)).toArray(String[]::new);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(errors.toFile())
        .start();
  }

  private void assumeNumpy() throws Exception {
    Assumptions.assumeTrue(ends(0, "-c", "import numpy"), "skipped: numpy is not installed");
  }

  @Test
  void compiles() throws Exception {
    assertTrue(ends(0, "-m", "py_compile", "weft.py"), Files.readString(errors));
  }

  private Path program(String format, String config) {
    Path file = folder.resolve("classifier" + ProgramFile.EXTENSION);
    Cli.run(
            "compile",
            SmallModels.classifier(folder),
            "--format",
            format,
            "--config",
            config,
            "--calibration",
            SmallModels.pictures(folder, 4),
            "-o",
            file)
        .ok();
    return file;
  }

  /** Serves one process's requests until it ends; the exit code. */
  private int serve(Device device, String... arguments) throws Exception {
    Map<Long, DeviceMemory> memory = new HashMap<>();
    Process process = start(arguments);
    try (BufferedReader requests = process.inputReader(StandardCharsets.US_ASCII);
        PrintWriter answers =
            new PrintWriter(process.outputWriter(StandardCharsets.US_ASCII), true)) {
      for (String line = requests.readLine(); line != null; line = requests.readLine()) {
        answers.println(answer(device, memory, line.split(" ")));
      }
    }
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the driver hangs");
    assertTrue(process.exitValue() != 0 || memory.isEmpty(), "memory was not freed: " + memory);
    return process.exitValue();
  }

  private static String answer(Device device, Map<Long, DeviceMemory> memory, String[] words) {
    int offset =
        Integer.parseUnsignedInt(words.length > 1 ? words[1].replaceAll("^\\d{10,}$", "0") : "0");
    switch (words[0]) {
      case "read":
        return Integer.toUnsignedString(device.readRegister(offset));
      case "write":
        device.writeRegister(offset, Integer.parseUnsignedInt(words[2]));
        if (offset == Register.CONTROL.offset()) {
          device.awaitInterrupt(Duration.ofMinutes(1));
        }
        return "ok";
      case "allocate":
        try {
          DeviceMemory made = device.allocate(Long.parseLong(words[1]));
          memory.put(made.address(), made);
          return Long.toString(made.address());
        } catch (IllegalArgumentException e) {
          return "error " + e.getMessage();
        }
      case "store":
        memory
            .get(Long.parseLong(words[1]))
            .write(0, ByteBuffer.wrap(HexFormat.of().parseHex(words[2])));
        return "ok";
      case "fetch":
        ByteBuffer bytes = ByteBuffer.allocate(Integer.parseInt(words[2]));
        memory.get(Long.parseLong(words[1])).read(0, bytes);
        return HexFormat.of().formatHex(bytes.array());
      case "free":
        memory.remove(Long.parseLong(words[1])).close();
        return "ok";
      default:
        throw new AssertionError("unknown request " + words[0]);
    }
  }

  @ParameterizedTest
  @CsvSource({"w8a8,tiny", "q2.14,tiny-q2.14"})
  void givesWhatTheJavaDriverGives(String format, String configName) throws Exception {
    assumeNumpy();
    Path file = program(format, configName);
    Program program = ProgramFile.load(file);
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    int[] input = new Random(3).ints(64, -100, 100).toArray();
    RunResult expected;
    try (SoftwareDevice device = new SoftwareDevice(config);
        Runner runner = new Runner(device)) {
      runner.load(program);
      expected = runner.run(List.of(input));
    }
    ByteBuffer bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(input);
    Files.write(folder.resolve("in"), bytes.array());
    try (SoftwareDevice device = new SoftwareDevice(config)) {
      int code = serve(device, "run.py", file.toString(), "in", "out");
      assertEquals(0, code, Files.readString(errors));
    }
    int[] outputs = new int[SmallModels.CLASSES];
    ByteBuffer.wrap(Files.readAllBytes(folder.resolve("out")))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asIntBuffer()
        .get(outputs);
    assertArrayEquals(expected.outputs().get(0), outputs);
    assertTrue(Arrays.stream(outputs).distinct().count() > 1, Arrays.toString(outputs));
    JsonNode json = new ObjectMapper().readTree(folder.resolve("out.json").toFile());
    for (Counter counter : Counter.values()) {
      assertEquals(
          expected.counters().get(counter),
          json.at("/counters/" + counter).asLong(),
          counter.name());
    }
    assertTrue(json.at("/counters/INSTRUCTIONS").asLong() > 10, json.toString());
    assertEquals(program.layers().size(), json.get("layers").size());
    for (int i = 0; i < program.layers().size(); i++) {
      assertEquals(program.layers().get(i).name(), json.get("layers").get(i).get(0).asText());
      Long instructions = expected.layers().get(i).get(Counter.INSTRUCTIONS);
      JsonNode counted = json.get("layers").get(i).get(1);
      assertEquals(instructions == null, counted.isNull(), json.toString());
      if (instructions != null) {
        assertEquals(instructions, counted.get("INSTRUCTIONS").asLong());
      }
    }
    assertEquals(
        HexFormat.of().toHexDigits(config.fingerprint()), json.get("fingerprint").asText());
  }

  @Test
  void errorsOfTheHardwareHaveTheirNames() throws Exception {
    assumeNumpy();
    Path file = program("w8a8", "tiny");
    Program good = ProgramFile.load(file);
    byte[] image = good.image().clone();
    image[good.instructionOffset()] = (byte) 0xEE;
    ProgramFile.save(withImage(good, image), file);
    Files.write(folder.resolve("in"), new byte[256]);
    try (SoftwareDevice device = new SoftwareDevice(AcceleratorConfig.load("tiny"))) {
      assertEquals(1, serve(device, "run.py", file.toString(), "in", "out"));
    }
    String message = Files.readString(errors);
    assertTrue(
        message.contains("FETCH stopped at instruction 0 with BAD_OPCODE, opcode 238"), message);
  }

  @Test
  void programsForOtherHardwareAreRefused() throws Exception {
    assumeNumpy();
    Path file = program("w8a8", "tiny");
    try (SoftwareDevice device = new SoftwareDevice(AcceleratorConfig.load("tiny-w4a8"))) {
      assertEquals(1, serve(device, "run.py", file.toString(), "in", "out"));
    }
    String message = Files.readString(errors);
    assertTrue(message.contains("was compiled for 'tiny' ("), message);
  }

  /** As the notebook says: compile, infer, and then its cells. */
  @Test
  void theNotebooksCellsRunInOrder() throws Exception {
    assumeNumpy();
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    String notebook = OverlayGenerator.pynqNotebook(config, Board.load("ultra96-v2"));
    Files.writeString(folder.resolve("weft.ipynb"), notebook);
    Path model = folder.resolve("network.weft");
    Path input = folder.resolve("input.npy");
    Cli.run(
            "quantize",
            SmallModels.classifier(folder),
            "--calibration",
            SmallModels.pictures(folder, 4),
            "-o",
            model)
        .ok();
    String picture =
        "import numpy; a = numpy.random.default_rng(1).random((1, 1, 8, 8));"
            + " numpy.save('input.npy', (255 * a).astype('float32'))";
    assertTrue(ends(0, "-c", picture), Files.readString(errors));
    Path program = folder.resolve("network" + ProgramFile.EXTENSION);
    Cli.run("compile", model, "--config", "tiny", "-o", program).ok();
    Path answer = folder.resolve("answer.json");
    Cli.run("infer", model, "--config", "tiny", "--input", input, "--json", answer).ok();
    try (SoftwareDevice device = new SoftwareDevice(config)) {
      assertEquals(0, serve(device, "cells.py", "weft.ipynb"), Files.readString(errors));
    }
    String said = Files.readString(errors);
    assertTrue(said.contains(SmallModels.CLASSES + " numbers compared, all equal"), said);
    assertTrue(said.contains("frames per second") && said.contains("LOAD_BUSY"), said);

    // A wrong answer is found.
    String good = Files.readString(answer);
    Files.writeString(answer, good.replaceFirst("(\"integers\" : [^\\[]*\\[ )-?\\d+", "$1999"));
    try (SoftwareDevice device = new SoftwareDevice(config)) {
      assertEquals(1, serve(device, "cells.py", "weft.ipynb"));
    }
    said = Files.readString(errors);
    assertTrue(said.contains("1 of " + SmallModels.CLASSES + " numbers are wrong"), said);
  }

  private static Program withImage(Program p, byte[] image) {
    return new Program(
        p.name(),
        p.configName(),
        p.fingerprint(),
        p.format(),
        image,
        p.instructionOffset(),
        p.instructionCount(),
        p.workspaceBytes(),
        p.inputBytes(),
        p.outputBytes(),
        p.inputs(),
        p.outputs(),
        p.tensors(),
        p.layers());
  }
}
