package dev.weft.hw.bitstream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way through the real tools and back, with a design of some hundred LUTs: synthesis,
 * place and route, bits, the netlist that the bits make, and its simulation beside the source. Runs
 * only where the tools are, the user is root, and {@code -Dweft.open.tools=true} asks for it: it
 * takes minutes.
 */
class OpenFlowTest {
  private static final String PART = "xc7z020clg400-1";
  private static final String DATABASE = OpenTools.databaseInside(OpenFlow.DATABASE_FAMILY);
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private static final int OPERATIONS = 300;
  private static final int MUTATIONS = 100;

  @TempDir Path folder;

  @BeforeEach
  void need() {
    assumeTrue(Boolean.getBoolean("weft.open.tools"), "takes minutes: -Dweft.open.tools=true");
    assumeTrue(OpenTools.standard().installed(), "the open tools are not installed");
    assumeTrue("root".equals(System.getProperty("user.name")), "only root may enter a chroot");
  }

  @Test
  void theBitsDoWhatTheSourceDoes() throws IOException {
    String source = design();
    OpenTools tools = OpenTools.standard();
    ChipDatabase chip = new ChipDatabase(tools.database(OpenFlow.DATABASE_FAMILY), PART);
    byte[] bit = implement(tools, chip, source);

    ControlSimulation simulation =
        new ControlSimulation(folder.resolve("simulation"), script(), "0\n");
    simulation.compile("source", source);
    List<String> expected = simulation.run("source");
    BitNetlist.Result netlist =
        simulation.compileBits(chip, bit, ControlSimulation.ports(chip, source));
    ControlSimulation.Agreement agreement =
        ControlSimulation.compare(expected, simulation.run(ControlSimulation.BITS));
    assertTrue(agreement.registerAccesses() > OPERATIONS, agreement.toString());
    assertTrue(netlist.cutPins().isEmpty(), netlist.cutPins().toString());

    int seen = mutate(simulation, netlist.luts(), expected);
    System.out.printf("%s, %d of %d mutations seen%n", agreement, seen, MUTATIONS);
    // The rest are LUT inputs that never occur, or that these operations do not reach.
    assertTrue(seen > MUTATIONS / 10, "only " + seen + " of " + MUTATIONS + " mutations seen");
  }

  private byte[] implement(OpenTools tools, ChipDatabase chip, String source) throws IOException {
    Files.writeString(folder.resolve("slices.sv"), source);
    Files.writeString(folder.resolve("slices.xdc"), "");
    Path log = folder.resolve("log");
    tools.run(
        folder,
        "yosys -q -p 'read_verilog -sv slices.sv; synth_xilinx -flatten -abc9 -nosrl -arch xc7 -top"
            + " weft_zynq7; write_json slices.json' && nextpnr-himbaechel-xilinx --device "
            + PART
            + " --json slices.json -o xdc=slices.xdc -o fasm=slices.fasm --router router2 --placer"
            + " static",
        log,
        LIMIT);
    List<String> fasm = Files.readAllLines(folder.resolve("slices.fasm"));
    Files.writeString(folder.resolve("slices.frames"), Assembler.assemble(chip, fasm).text());
    tools.run(
        folder,
        "xc7frames2bit --part_file %1$s/%2$s/part.yaml --part_name %2$s --frm_file slices.frames --output_file slices.bit && bitread --part_file %1$s/%2$s/part.yaml -z -y -o slices.bits slices.bit"
            .formatted(DATABASE, PART),
        log,
        LIMIT);
    byte[] bit = Files.readAllBytes(folder.resolve("slices.bit"));
    List<String> readBack = Files.readAllLines(folder.resolve("slices.bits"));
    BitstreamCheck check = BitstreamCheck.of(chip, fasm, bit, readBack);
    assertEquals(0x03727093, chip.idcode());
    assertEquals(9996, check.frames());
    System.out.println(check);
    return bit;
  }

  /** Changes one bit of one LUT after the other; how many of the changes show. */
  private static int mutate(ControlSimulation simulation, List<String> luts, List<String> expected)
      throws IOException {
    Random random = new Random(3);
    int seen = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      List<String> changed = new ArrayList<>(luts);
      int lut = random.nextInt(luts.size());
      long contents = Long.parseUnsignedLong(luts.get(lut), 16) ^ 1L << random.nextInt(64);
      changed.set(lut, "%016x".formatted(contents));
      simulation.contents(changed);
      if (!simulation.run(ControlSimulation.BITS).equals(expected)) {
        seen++;
      }
    }
    return seen;
  }

  private static String script() {
    Random random = new Random(5);
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < OPERATIONS; i++) {
      boolean write = random.nextBoolean();
      int beats = write ? 0 : random.nextInt(16);
      int top = (write ? 1 : 2) << 24 | beats << 20 | random.nextInt(1 << 12) << 8 | 6;
      script.append(
          "%08x%08x%08x%08x\n"
              .formatted(
                  top,
                  0x40000000 + 4 * random.nextInt(256),
                  random.nextInt(),
                  random.nextInt(16) << 28));
    }
    return script.append("0".repeat(32)).append('\n').toString();
  }

  private static String design() throws IOException {
    try (InputStream in = OpenFlowTest.class.getResourceAsStream("/bitstream/slices.sv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
