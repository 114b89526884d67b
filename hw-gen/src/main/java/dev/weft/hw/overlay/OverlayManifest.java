package dev.weft.hw.overlay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.hw.files.Sha256;
import dev.weft.hw.gen.RtlGenerator;
import dev.weft.hw.isa.Isa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The overlay's {@code manifest.json}: what it is for, what made it, and the SHA-256 of every other
 * file. What a build adds later, in {@code bitstream/}, has a {@code build.json} of its own.
 */
final class OverlayManifest {
  static final String FILE = "manifest.json";

  /** Tells overlays from other folders with a manifest. */
  static final String KIND = "weft overlay";

  private static final int VERSION = 1;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OverlayManifest() {}

  /** The configuration's fingerprint, as registers and programs have it. */
  static String fingerprint(Design design) {
    return HexFormat.of().toHexDigits(design.config().fingerprint());
  }

  /**
   * The manifest's text.
   *
   * @param application the name under which Kria boards know the overlay
   * @param files all others, by path
   */
  static String text(Design design, String application, Map<String, byte[]> files) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("kind", KIND);
    manifest.put("version", VERSION);
    manifest.put("status", "not tried on hardware");
    manifest.put("fingerprint", fingerprint(design));
    manifest.put("isaVersion", Isa.VERSION);
    manifest.put("vlnv", AcceleratorIp.VLNV);
    manifest.put("application", application);
    manifest.put("controlBase", design.controlBase());
    manifest.put("clockHz", design.board().clock().defaultHz());
    JsonNode generator = read(files.get(OverlayGenerator.SOURCES + RtlGenerator.MANIFEST));
    Map<String, Object> versions = new LinkedHashMap<>();
    versions.put("chisel", generator.path("chisel").asText());
    versions.put("firtool", generator.path("firtool").asText());
    manifest.put("versions", versions);
    manifest.put("config", read(files.get(OverlayGenerator.SOURCES + RtlGenerator.CONFIG)));
    manifest.put("board", design.board());
    Map<String, String> digests = new LinkedHashMap<>();
    files.forEach((path, bytes) -> digests.put(path, Sha256.of(bytes)));
    manifest.put("sha256", digests);
    try {
      return JSON.writeValueAsString(manifest) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("the RTL generator wrote no JSON", e);
    }
  }
}
