package dev.weft.compiler;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code docs/program-format.md}: the keys of a program file are the components of the records that
 * {@link ProgramFile} writes, their meaning stands here. A component without a meaning and a
 * meaning without a component are errors.
 */
final class ProgramPage {
  private final StringBuilder page = new StringBuilder();

  private ProgramPage() {}

  static String text() {
    ProgramPage it = new ProgramPage();
    it.archive();
    it.program();
    it.placements();
    it.image();
    it.driver();
    return it.page.toString();
  }

  private void line(String format, Object... values) {
    page.append(values.length == 0 ? format : format.formatted(values)).append('\n');
  }

  private void archive() {
    line("# Program files");
    line("");
    line("<!-- Generated from dev.weft.compiler by ProgramPageTest; do not edit. -->");
    line("");
    line(
        "`weft compile` writes a program as one file, `%s`: what to put into memory, what to",
        ProgramFile.EXTENSION);
    line(
        "write into which [register](registers.md), and where tensors lie. It is a zip archive with");
    line("two entries; entries carry no time, so equal programs are equal files.");
    line("");
    line("| entry | contents |");
    line("|---|---|");
    line("| `program.json` | everything but the image: UTF-8 JSON, described here |");
    line("| `image.bin` | segment 0 as bytes: constants and [instructions](isa.md) |");
    line("");
    line("`program.json` is one object:");
    line("");
    line("| key | type | meaning |");
    line("|---|---|---|");
    line("| `kind` | string | `weft program` |");
    line(
        "| `version` | integer | %d: of this layout; a reader refuses any other |",
        ProgramFile.VERSION);
    line(
        "| `instructionSet` | integer | %d: of the instructions; a reader refuses any other |",
        Isa.VERSION);
    line("| `program` | object | the program |");
    line("");
  }

  private void program() {
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put("name", "the model's name");
    meaning.put("configName", "configuration it was compiled for");
    meaning.put(
        "fingerprint",
        "that configuration's fingerprint, a signed 64-bit number; the registers FINGERPRINT_LOW"
            + " and FINGERPRINT_HIGH must hold the same bits");
    meaning.put(
        "format",
        Stream.of(NumberFormat.values())
                .map(f -> "`" + f.label() + "`")
                .collect(Collectors.joining(", "))
            + ": activations of 16 bits in `q2.14`, else of 8");
    meaning.put("instructionOffset", "byte in the image at which the first instruction stands");
    meaning.put(
        "instructionCount",
        "instructions of " + Isa.BYTES + " bytes, one after the other; END is the last");
    meaning.put("workspaceBytes", "size of segment 1");
    meaning.put("inputBytes", "size of segment 2");
    meaning.put("outputBytes", "size of segment 3");
    meaning.put("inputs", "placements, in the order in which the model names its inputs");
    meaning.put("outputs", "placements of what the accelerator gives");
    meaning.put(
        "tensors",
        "placements of intermediate tensors that are still in memory when the program has ended;"
            + " all of them if it was compiled to keep them");
    meaning.put("layers", "in order; an instruction's field `layer` is an index into this list");
    table("Program", Program.class, meaning, "image");
    line("| segment | base register | contents |");
    line("|---:|---|---|");
    String[] contents = {
      "the image", "workspace: counters, intermediate tensors", "inputs", "outputs"
    };
    for (int s = 0; s < Isa.SEGMENTS; s++) {
      line("| %d | BASE%d_LOW, BASE%d_HIGH | %s |", s, s, s, contents[s]);
    }
    line("");
    line(
        "Addresses are bytes from their segment's base, so a program runs wherever the driver puts it.");
    line("Align the bases to %d bytes; the drivers clear what they reserve.", Image.ALIGNMENT);
    line("");
    Map<String, String> layer = new LinkedHashMap<>();
    layer.put("name", "the kernel's name");
    layer.put("operator", "what it computes, for people");
    layer.put("macs", "multiply-accumulates");
    layer.put("bytesRead", "bytes that its LOADs read from DRAM");
    layer.put("bytesWritten", "bytes that its STOREs write to DRAM");
    layer.put(
        "countersAddress",
        "where in segment 1 the hardware stores its counters when the layer has ended, "
            + Counter.storedCount()
            + " words of 32 bits in the order of [registers.md](registers.md); -1 where layers run"
            + " mixed and only the last of them stores any");
    table("Layer", Program.Layer.class, layer);
  }

  private void placements() {
    Map<String, String> placement = new LinkedHashMap<>();
    placement.put("tensor", "what lies there");
    placement.put("segment", "of all its blocks");
    placement.put("blocks", "planes of feature vectors; together they hold every channel once");
    placement.put("windows", "null, or the folded form in which an input is stored");
    table("Placement", Program.Placement.class, placement);
    Map<String, String> tensor = new LinkedHashMap<>();
    tensor.put("name", "the ONNX tensor's name where there is one");
    tensor.put("channels", "C");
    tensor.put("height", "H, 1 for vectors");
    tensor.put("width", "W, 1 for vectors");
    tensor.put("scale", "real value of one step");
    tensor.put(
        "zeroPoint", "the integer that stands for 0.0: real = scale * (integer - zeroPoint)");
    table("Tensor", Tensor.class, tensor);
    Map<String, String> block = new LinkedHashMap<>();
    block.put("address", "of the plane: height x width feature vectors, row by row");
    block.put(
        "channels",
        "the tensor's channel in each lane, lane 0 first; -1 where the lane holds none of it");
    table("Block", Program.Block.class, block);
    line(
        "A feature vector is one activation for each lane, little-endian, lane 0 at the lowest address.");
    line(
        "Channel c of pixel (y, x) in lane l of a block is therefore at `address + ((y * width + x) *");
    line("lanes + l) * activationBytes`. The driver writes zero into lanes without a channel.");
    line("");
    Map<String, String> windows = new LinkedHashMap<>();
    windows.put("window", "the taps of the first convolution that are folded");
    windows.put("height", "of the folded map");
    windows.put("width", "of the folded map");
    table("Windows of an input", InputWindows.class, windows);
    line("Planes then have the folded map's size, and blocks name its channels: channel `(ky *");
    line("kernelWidth + kx) * C + c` of folded pixel (y, x) is channel c of the input at row `y *");
    line(
        "strideHeight + ky * dilationHeight - padTop` and the column alike, or the zero point outside.");
    line("`window` has the keys %s.", keys(Window.class));
    line("");
  }

  private void image() {
    line("## The image");
    line("");
    line(
        "Constants stand in front, each content once and aligned to %d bytes: weights of the array and",
        Image.ALIGNMENT);
    line(
        "taps as [architecture.md](architecture.md#memory-layout) lays them out, parameter records and");
    line(
        "tables of the post unit as [isa.md](isa.md) has their bits. The instructions follow. Nothing in");
    line("the file says which constant is where: instructions hold the addresses.");
    line("");
  }

  private void driver() {
    line("## Running one");
    line("");
    line(
        "1. Check `kind`, `version`, `instructionSet` and the fingerprint against the registers ID");
    line("   (0x%08X), VERSION and FINGERPRINT.", Register.MAGIC);
    line(
        "2. Reserve the four segments; write the image into segment 0, its address into BASE0, and so on.");
    line(
        "3. Write `instructionOffset` into PROGRAM_OFFSET, `instructionCount` into PROGRAM_COUNT, cycles");
    line("   without progress into WATCHDOG, and enable the interrupts that you want.");
    line("4. Write the inputs as their placements say, make memory coherent, write 1 to CONTROL.");
    line(
        "5. Wait for the interrupt; read outputs by their placements, counters from the registers.");
    line("");
    line("`Runner` in Java and `weft.py` in every [overlay](overlays.md) do just this.");
  }

  private void table(String title, Class<?> record, Map<String, String> meaning, String... left) {
    List<String> components =
        Stream.of(record.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !List.of(left).contains(name))
            .toList();
    if (!components.equals(List.copyOf(meaning.keySet()))) {
      throw new IllegalStateException(
          record.getSimpleName() + " has " + components + ", described are " + meaning.keySet());
    }
    line("## %s", title);
    line("");
    line("| key | type | meaning |");
    line("|---|---|---|");
    for (RecordComponent component : record.getRecordComponents()) {
      if (meaning.containsKey(component.getName())) {
        line(
            "| `%s` | %s | %s |",
            component.getName(), type(component), meaning.get(component.getName()));
      }
    }
    line("");
  }

  private static String type(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == int.class || type == long.class) {
      return "integer";
    }
    if (type == double.class) {
      return "number";
    }
    if (type == String.class || type.isEnum()) {
      return "string";
    }
    return type == List.class || type.isArray() ? "list" : "object";
  }

  private static String keys(Class<?> record) {
    return Stream.of(record.getRecordComponents())
        .map(component -> "`" + component.getName() + "`")
        .collect(Collectors.joining(", "));
  }
}
