package dev.weft.quant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.files.WholeFile;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A quantized model as one file, {@value #EXTENSION}: a zip archive of {@code model.json}, which
 * names every kernel and tensor, and of the long arrays it refers to, little-endian in the
 * narrowest width that holds them.
 *
 * <p>Files are written under another name first and moved, so that no reader sees half of one.
 * Errors name the file and what is wrong: truncated, damaged, foreign, or from a newer version.
 */
public final class QuantizedModelFile {
  /** Extension of quantized models. */
  public static final String EXTENSION = ".weft";

  /** Changes with every change of the layout; files of a newer version are refused. */
  static final int VERSION = 1;

  private static final String KIND = "weft quantized model";
  private static final String JSON_ENTRY = "model.json";

  private QuantizedModelFile() {}

  /** Writes a model, replacing the file in one step. */
  public static void save(QuantizedModel model, Path file) throws IOException {
    WholeFile.write(file, out -> write(model, out));
  }

  /** Reads a model. */
  public static QuantizedModel load(Path file) throws IOException {
    Map<String, byte[]> entries = entries(file);
    byte[] json = entries.remove(JSON_ENTRY);
    if (json == null) {
      throw new IOException(
          file
              + " is no quantized model: the archive has no "
              + JSON_ENTRY
              + "; expected an ONNX file, or what 'weft quantize' wrote");
    }
    try {
      JsonNode root = new ObjectMapper().readTree(json);
      if (!KIND.equals(root.path("kind").asText())) {
        throw new IOException(
            file + " is no quantized model: its kind is '" + root.path("kind").asText() + "'");
      }
      int version = root.path("version").asInt();
      if (version > VERSION) {
        throw new IOException(
            file
                + " was written by a newer weft: layout "
                + version
                + ", this one reads up to "
                + VERSION);
      }
      NumberFormat format = NumberFormat.of(root.path("model").path("format").asText());
      Map<String, Tensor> tensors = new LinkedHashMap<>();
      for (JsonNode node : root.path("tensors")) {
        Tensor tensor = new ObjectMapper().treeToValue(node, Tensor.class);
        tensors.put(tensor.name(), tensor);
      }
      return ModelJson.mapper(format, new ModelJson.Blobs(entries), tensors)
          .treeToValue(root.path("model"), QuantizedModel.class);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Whether a file's first bytes are those of an archive, and not those of an ONNX model. */
  public static boolean isQuantizedModel(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return isArchive(in.readNBytes(4));
    }
  }

  private static void write(QuantizedModel model, OutputStream out) throws IOException {
    Map<String, Tensor> tensors = tensors(model);
    Map<String, byte[]> blobs = new LinkedHashMap<>();
    ObjectMapper mapper = ModelJson.mapper(model.format(), new ModelJson.Blobs(blobs), tensors);
    ObjectNode root = mapper.createObjectNode();
    root.put("kind", KIND).put("version", VERSION);
    root.set("tensors", new ObjectMapper().valueToTree(tensors.values()));
    root.set("model", mapper.valueToTree(model));
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, JSON_ENTRY, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      for (Map.Entry<String, byte[]> blob : blobs.entrySet()) {
        put(zip, blob.getKey(), blob.getValue());
      }
    }
  }

  /** Entries carry no time, so that equal models make equal files. */
  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static Map<String, Tensor> tensors(QuantizedModel model) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    model.inputs().forEach(p -> add(tensors, p.tensor()));
    for (Kernel kernel : model.kernels()) {
      kernel.inputs().forEach(t -> add(tensors, t));
      add(tensors, kernel.output());
    }
    model.outputs().forEach(p -> add(tensors, p.tensor()));
    return tensors;
  }

  private static void add(Map<String, Tensor> tensors, Tensor tensor) {
    Tensor other = tensors.putIfAbsent(tensor.name(), tensor);
    if (other != null && !other.equals(tensor)) {
      throw new IllegalArgumentException("two tensors share a name: " + other + " and " + tensor);
    }
  }

  private static Map<String, byte[]> entries(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] magic = in.readNBytes(4);
      if (!isArchive(magic)) {
        throw new IOException(
            file
                + (magic.length == 0 ? " is empty" : " is no quantized model (" + EXTENSION + ")"));
      }
    }
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc()) {
          throw new IOException(file + " is damaged: checksum of " + entry.getName());
        }
        entries.put(entry.getName(), bytes);
      }
    } catch (ZipException e) {
      throw new IOException(file + " is truncated or damaged: " + e.getMessage(), e);
    }
    return entries;
  }

  private static boolean isArchive(byte[] magic) {
    return magic.length == 4
        && magic[0] == 'P'
        && magic[1] == 'K'
        && magic[2] == 3
        && magic[3] == 4;
  }
}
