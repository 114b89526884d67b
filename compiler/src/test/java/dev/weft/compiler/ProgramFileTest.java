package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.arch.AcceleratorConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFileTest {
  @TempDir Path folder;

  private final Program program = Compiler.compile(Models.chain(), AcceleratorConfig.load("tiny"));

  private Path saved() throws IOException {
    Path file = folder.resolve("chain" + ProgramFile.EXTENSION);
    ProgramFile.save(program, file);
    return file;
  }

  private static String error(Path file) {
    return assertThrows(IOException.class, () -> ProgramFile.load(file)).getMessage();
  }

  @Test
  void loadGivesWhatWasSaved() throws IOException {
    Program loaded = ProgramFile.load(saved());
    assertArrayEquals(program.image(), loaded.image());
    assertEquals(Listing.of(program), Listing.of(loaded));
    assertEquals(program.layers(), loaded.layers());
    assertEquals(program.fingerprint(), loaded.fingerprint());
    assertEquals(program.inputs().get(0).tensor(), loaded.inputs().get(0).tensor());
    assertArrayEquals(
        program.outputs().get(0).blocks().get(0).channels(),
        loaded.outputs().get(0).blocks().get(0).channels());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count(), "a temporary file is left");
    }
  }

  @Test
  void equalProgramsMakeEqualFiles() throws IOException {
    byte[] first = Files.readAllBytes(saved());
    assertArrayEquals(first, Files.readAllBytes(saved()));
  }

  @Test
  void damagedFilesAreRefusedWithTheReason() throws IOException {
    byte[] bytes = Files.readAllBytes(saved());
    Path truncated =
        Files.write(folder.resolve("truncated"), Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(error(truncated).contains("truncated or damaged"));
    assertTrue(error(Files.write(folder.resolve("empty"), new byte[0])).contains("is empty"));
    assertTrue(error(Files.writeString(folder.resolve("text"), "hello")).contains("is no program"));
  }
}
