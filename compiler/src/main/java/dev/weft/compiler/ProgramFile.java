package dev.weft.compiler;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weft.hw.files.WholeFile;
import dev.weft.hw.isa.Isa;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A program as one file, {@value #EXTENSION}: a zip archive of {@code program.json}, which holds
 * everything but the image, and of {@code image.bin}.
 *
 * <p>Files are written under another name first and moved, so that no reader sees half of one.
 * Equal programs make equal files. Errors name the file and what is wrong with it.
 */
public final class ProgramFile {
  /** Extension of programs. */
  public static final String EXTENSION = ".weftprog";

  /** Changes with every change of the layout; files of a newer version are refused. */
  static final int VERSION = 2;

  private static final String KIND = "weft program";
  private static final String JSON_ENTRY = "program.json";
  private static final String IMAGE_ENTRY = "image.bin";
  private static final String IMAGE_FIELD = "image";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private ProgramFile() {}

  /** Writes a program, replacing the file in one step. */
  public static void save(Program program, Path file) throws IOException {
    WholeFile.write(file, out -> write(program, out));
  }

  private static void write(Program program, OutputStream out) throws IOException {
    ObjectNode body = JSON.valueToTree(program);
    body.remove(IMAGE_FIELD);
    ObjectNode root = JSON.createObjectNode();
    root.put("kind", KIND).put("version", VERSION).put("instructionSet", Isa.VERSION);
    root.set("program", body);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, JSON_ENTRY, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      put(zip, IMAGE_ENTRY, program.image());
    }
  }

  /** Reads a program. */
  public static Program load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(2);
      if (magic.length < 2 || magic[0] != 'P' || magic[1] != 'K') {
        throw new IOException(
            file + (magic.length == 0 ? " is empty" : " is no program (" + EXTENSION + ")"));
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      JsonNode root = JSON.readTree(entry(zip, file, JSON_ENTRY));
      String kind = root.path("kind").asText();
      if (!KIND.equals(kind)) {
        throw new IOException(file + " is no program: its kind is '" + kind + "'");
      }
      expect(file, "layout", root.path("version").asInt(), VERSION);
      expect(file, "instruction set", root.path("instructionSet").asInt(), Isa.VERSION);
      ObjectNode body = (ObjectNode) root.path("program");
      body.put(IMAGE_FIELD, entry(zip, file, IMAGE_ENTRY));
      Program program = JSON.treeToValue(body, Program.class);
      long end = program.instructionOffset() + (long) program.instructionCount() * Isa.BYTES;
      if (program.instructionOffset() < 0
          || program.instructionCount() < 1
          || end > program.image().length) {
        throw new IOException(
            file
                + " is damaged: instructions end at byte "
                + end
                + " of an image of "
                + program.image().length);
      }
      return program;
    } catch (ZipException e) {
      throw new IOException(file + " is truncated or damaged: " + e.getMessage(), e);
    } catch (JsonProcessingException | IllegalArgumentException | ClassCastException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  private static void expect(Path file, String what, int found, int known) throws IOException {
    if (found != known) {
      throw new IOException(
          file + " has " + what + " " + found + ", this weft has " + known + ": compile it again");
    }
  }

  /** Entries carry no time, so that equal programs make equal files. */
  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] entry(ZipFile zip, Path file, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(file + " is no program: the archive has no " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
