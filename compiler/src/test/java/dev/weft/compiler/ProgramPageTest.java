package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.BoardFolder;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/program-format.md} equals what the classes say, and a program file is what the page
 * says. After a change, {@code mvn test -pl compiler -am -Dtest=ProgramPageTest
 * -Dweft.docs.write=true} writes it anew.
 */
class ProgramPageTest {
  @TempDir Path folder;

  @Test
  void pageIsWhatTheClassesSay() throws IOException {
    Path file = BoardFolder.path().resolveSibling("docs").resolve("program-format.md");
    if (Boolean.getBoolean("weft.docs.write")) {
      Files.writeString(file, ProgramPage.text());
    }
    assertEquals(ProgramPage.text(), Files.readString(file), "program-format.md is out of date");
  }

  /** Read with nothing but the page: zip, JSON and the instructions' size. */
  @Test
  void aFileIsWhatThePageSays() throws IOException {
    Path file = folder.resolve("chain" + ProgramFile.EXTENSION);
    ProgramFile.save(Compiler.compile(Models.chain(), AcceleratorConfig.load("tiny")), file);
    JsonNode root;
    byte[] image;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertEquals(2, zip.size());
      root = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("program.json")));
      image = zip.getInputStream(zip.getEntry("image.bin")).readAllBytes();
    }
    String page = ProgramPage.text();
    List<String> keys = new ArrayList<>();
    collect(root, keys);
    assertTrue(keys.size() > 30, keys.toString());
    for (String key : keys) {
      assertTrue(page.contains("`" + key + "`"), "the page does not know " + key);
    }
    JsonNode program = root.get("program");
    int offset = program.get("instructionOffset").asInt();
    int count = program.get("instructionCount").asInt();
    assertEquals(image.length, offset + count * Isa.BYTES, "the instructions end the image");
    int last = offset + (count - 1) * Isa.BYTES;
    assertEquals(Opcode.END, Instruction.decode(ByteBuffer.wrap(image, last, Isa.BYTES)).opcode());
    assertEquals(program.get("fingerprint").asLong(), AcceleratorConfig.load("tiny").fingerprint());
  }

  private static void collect(JsonNode node, List<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> collect(child, keys));
  }
}
