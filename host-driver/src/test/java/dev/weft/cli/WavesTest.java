package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.Listing;
import dev.weft.compiler.Program;
import dev.weft.compiler.ProgramFile;
import dev.weft.flow.FailureWaves;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.quant.kernel.Tensor;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waves that a user asks for, and those that hardware leaves which went wrong. */
class WavesTest {
  /** The instruction that is damaged. */
  private static final int INSTRUCTION = 20;

  private static final List<String> MOVERS = List.of("fetch", "load", "array", "post", "store");

  @TempDir Path folder;

  private Path dump;

  @BeforeEach
  void simulatedHardware() {
    HardwareCommandsTest.require("verilator");
    dump = folder.resolve("dump");
  }

  @Test
  void ofAWindow() throws IOException {
    Path waves = folder.resolve("w.fst");
    simulate(SmallModels.classifier(folder), "--waves", waves, "--wave-window", "100:600").ok();
    assertTrue(Files.size(waves) > 0);
    assertTrue(Files.readString(folder.resolve("w.gtkw")).contains("[dumpfile] \"w.fst\""));
    assertTrue(Files.readString(folder.resolve("w.sucl")).endsWith("\ncursor_set 200\n"));
    simulate(SmallModels.classifier(folder), "--waves", waves, "--wave-window", "9:1")
        .fails(ExitCode.USAGE, "9:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0:1", "900000000:900000001"})
  void aWindowWithoutACycleOfTheRunIsAnError(String window) throws IOException {
    Path waves = folder.resolve("none.fst");
    simulate(SmallModels.classifier(folder), "--waves", waves, "--wave-window", window)
        .fails(ExitCode.USAGE, "no cycle of the run is in --wave-window " + window);
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(f -> f.getFileName().toString().startsWith("none")));
    }
  }

  /** Both views name signals as the waves' own hierarchy does. */
  @Test
  void viewsNameSignalsThatTheWavesHave() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/fst2vcd")), "no fst2vcd");
    Path waves = folder.resolve("w.fst");
    simulate(SmallModels.classifier(folder), "--waves", waves, "--wave-window", "100:200").ok();
    Set<String> signals = signals(waves);
    List<String> surfer =
        Files.readAllLines(folder.resolve("w.sucl")).stream()
            .filter(line -> line.startsWith("variable_add "))
            .map(line -> line.substring("variable_add ".length()))
            .toList();
    List<String> gtkWave =
        Files.readAllLines(folder.resolve("w.gtkw")).stream()
            .filter(line -> line.startsWith("TOP."))
            .toList();
    assertTrue(surfer.size() > 100, surfer.size() + " signals");
    assertEquals(surfer.size(), gtkWave.size());
    Set<String> withoutRanges = new TreeSet<>();
    signals.forEach(name -> withoutRanges.add(name.replaceFirst("\\[.*", "")));
    for (String name : surfer) {
      assertTrue(withoutRanges.contains(name), "no " + name);
    }
    for (String name : gtkWave) {
      assertTrue(signals.contains(name), "no " + name);
    }
  }

  /** Full names of all signals, vectors with their range. */
  private Set<String> signals(Path waves) throws IOException, InterruptedException {
    Path text = folder.resolve("w.vcd");
    new ProcessBuilder("/usr/bin/fst2vcd", waves.toString(), "-o", text.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("fst2vcd.log").toFile())
        .start()
        .waitFor();
    Set<String> names = new TreeSet<>();
    String scope = "";
    for (String line : Files.readAllLines(text)) {
      String[] words = line.strip().split("\\s+");
      if (words[0].equals("$scope")) {
        scope += words[2] + ".";
      } else if (words[0].equals("$upscope")) {
        scope = scope.substring(0, scope.lastIndexOf('.', scope.length() - 2) + 1);
      } else if (words[0].equals("$var")) {
        names.add(scope + words[4] + (words[5].startsWith("[") ? words[5] : ""));
      }
    }
    return names;
  }

  @Test
  void ofTheFirstWrongWord() throws IOException {
    // The constants begin with weights.
    Path program =
        damaged(
            (all, code) -> {
              for (int i = 0; i < 64; i++) {
                all.image()[i] ^= 0x55;
              }
            });
    Cli cli = simulate(model(), "--program", program, "--dump", dump, "--dump-cycles", "500");
    cli.fails(ExitCode.FAILED, "not bit-exact: layer", "elements differ");
    assertTrue(cli.err().contains("the first wrong element reached memory in cycle"), cli.err());
    long[] window = window(cli.err());
    assertEquals(Math.max(0, window[1] - 500), window[0]);
    // A store takes some hundred cycles from reset; the word is in memory long before the end.
    assertTrue(window[1] > 300 && window[1] < 5000, cli.err());
    assertWaves(window);
  }

  @Test
  void ofAnError() throws IOException {
    Path program = damaged((all, code) -> code.put(INSTRUCTION * Isa.BYTES, (byte) 0xEE));
    Cli cli =
        Cli.run(
            "infer",
            model(),
            "--config",
            "tiny",
            "--device",
            "rtl",
            "--program",
            program,
            "--input",
            SmallModels.pictures(folder, 1),
            "--dump",
            dump);
    cli.fails(ExitCode.FAILED, "FETCH stopped at instruction " + INSTRUCTION + " with BAD_OPCODE");
    assertTrue(cli.err().contains("the error was reported in cycle"), cli.err());
    assertWaves(window(cli.err()));
  }

  /**
   * A unit that waits for what never comes: the waves are of where it began to, which is where the
   * watchdog began to count, and not of where that ended.
   */
  @Test
  void ofAHang() throws IOException {
    Program program = ProgramFile.load(damaged(WavesTest::waitForever));
    Map<String, int[]> inputs = new HashMap<>();
    for (Program.Placement input : program.inputs()) {
      Tensor tensor = input.tensor();
      inputs.put(tensor.name(), new int[tensor.channels() * tensor.height() * tensor.width()]);
    }
    Files.createDirectories(dump);
    FailureWaves waves =
        new FailureWaves(AcceleratorConfig.load("tiny"), DramModel.ULTRA96, program, inputs);
    int watchdog = 20_000;
    String said = waves.watchdog(watchdog).write(null, dump, 2000).orElseThrow().toString();
    assertTrue(said.contains("the last progress was in cycle"), said);
    long[] window = window(said);
    assertTrue(window[1] > 100 && window[1] < watchdog / 4, said);
    assertWaves(window);
  }

  /** The first instruction of the array waits for a semaphore that nobody signals. */
  private static void waitForever(Program program, ByteBuffer code) {
    List<Instruction> instructions = Listing.instructions(program);
    int signalled = 0;
    int array = -1;
    for (int i = 0; i < instructions.size(); i++) {
      signalled |= instructions.get(i).getInt(Isa.SIGNAL);
      if (array < 0 && instructions.get(i).opcode() == Opcode.CONV) {
        array = i;
      }
    }
    int never = Integer.lowestOneBit(~signalled);
    assertTrue(array >= 0 && never < 1 << Isa.SEMAPHORES, "a semaphore is free");
    int wait = array * Isa.BYTES + Isa.WAIT.offset() / Byte.SIZE;
    code.putShort(wait, (short) (code.getShort(wait) | never));
  }

  private Cli simulate(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "simulate";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--config";
    all[arguments.length + 2] = "tiny";
    return Cli.run(all);
  }

  private Path model() {
    Path model = folder.resolve("classifier.weft");
    if (!Files.exists(model)) {
      Path pictures = SmallModels.pictures(folder, 4);
      Cli.run("quantize", SmallModels.classifier(folder), "--calibration", pictures, "-o", model)
          .ok();
    }
    return model;
  }

  /** The classifier's program with its image changed; what changes it gets its instructions. */
  private Path damaged(BiConsumer<Program, ByteBuffer> change) throws IOException {
    Path file = folder.resolve("damaged" + ProgramFile.EXTENSION);
    Cli.run("compile", model(), "--config", "tiny", "-o", file).ok();
    Program program = ProgramFile.load(file);
    byte[] image = program.image();
    int start = program.instructionOffset();
    int size = program.instructionCount() * Isa.BYTES;
    ByteBuffer code = ByteBuffer.wrap(image, start, size).slice().order(ByteOrder.LITTLE_ENDIAN);
    change.accept(program, code);
    ProgramFile.save(program, file);
    return file;
  }

  /** First, place and last cycle, as the command says them. */
  private static long[] window(String said) {
    Matcher cycles = Pattern.compile("in cycle (\\d+): .*cycles (\\d+) to (\\d+)").matcher(said);
    assertTrue(cycles.find(), said);
    return new long[] {
      Long.parseLong(cycles.group(2)),
      Long.parseLong(cycles.group(1)),
      Long.parseLong(cycles.group(3))
    };
  }

  private void assertWaves(long[] window) throws IOException {
    assertTrue(Files.size(dump.resolve("failure.fst")) > 1000);
    String view = Files.readString(dump.resolve("failure.gtkw"));
    assertTrue(view.contains("[timestart] " + 2 * window[0] + "\n"), view.substring(0, 300));
    assertTrue(view.contains(" " + 2 * window[1] + " -1"), "marker");
    String commands = Files.readString(dump.resolve("failure.sucl"));
    String port = "TOP.weft_accelerator.accelerator.ComputeCore.array.io_port_instr_valid\n";
    for (String unit : MOVERS) {
      assertTrue(view.contains("\n-" + unit + "\n"), "no group " + unit);
      // Units that move data come first.
      int at = ("\n" + commands).indexOf("\ndivider_add " + unit + "\n");
      assertTrue(at >= 0 && at < commands.indexOf("divider_add features"), "no part " + unit);
    }
    assertTrue(view.contains("\n" + port));
    assertTrue(commands.contains("\nvariable_add " + port));
    assertTrue(commands.endsWith("\ncursor_set " + 2 * window[1] + "\n"));
  }
}
