package dev.weft.flash;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Family;
import dev.weft.hw.files.Sha256;
import dev.weft.hw.overlay.OverlayFolder;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Overlays of the smallest configuration with a bitstream that {@link ModelBoard} understands. */
public final class BuiltOverlay {
  static final int SYNC = 0xAA995566;
  private static final int ID = 0x57454654;

  private BuiltOverlay() {}

  /** RTL for {@link #write}; takes seconds. */
  public static Map<String, byte[]> rtl() throws IOException {
    return OverlayFolder.rtl(AcceleratorConfig.load("tiny"));
  }

  /**
   * Writes an overlay.
   *
   * @param build tells one build from another
   */
  public static Path write(Path folder, String boardName, Map<String, byte[]> rtl, int build)
      throws IOException {
    Board board = Board.load(boardName);
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    if (board.family() == Family.ZYNQ_7000) {
      config =
          AcceleratorConfig.fromJson(
              config.toJson().replaceFirst("(\"multiplierBits\" : )27", "$125"));
    }
    OverlayFolder.write(config, board, rtl, null, folder, true);
    String application = "weft-" + config.name();
    for (String stem : new String[] {"linux/weft", "kria/" + application + "/" + application}) {
      Path binary = folder.resolve(stem + ".dtbo");
      if (Files.exists(binary.getParent()) && !Files.exists(binary)) {
        Files.write(binary, new byte[] {(byte) 0xd0, 0x0d, (byte) 0xfe, (byte) 0xed});
      }
    }
    bit(folder, board.part(), board.part(), config.fingerprint(), build);
    return folder;
  }

  /**
   * Puts a bitstream into an overlay.
   *
   * @param named the chip in its header
   * @param made the chip that its data is for
   */
  public static void bit(Path folder, String named, String made, long fingerprint, int build)
      throws IOException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    DataOutputStream words = new DataOutputStream(data);
    for (int word :
        new int[] {SYNC, made.hashCode(), ID, (int) fingerprint, (int) (fingerprint >> 32)}) {
      words.writeInt(word);
    }
    for (int i = 0; i < 30_000; i++) {
      words.writeInt(i * 0x9E3779B9 + build);
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.writeShort(9);
    out.write(new byte[9]);
    out.writeShort(1);
    field(out, 'a', "overlay;UserID=0XFFFFFFFF;Version=2020.2");
    field(out, 'b', named.replaceFirst("^xc", ""));
    field(out, 'c', "2024/01/01");
    field(out, 'd', "00:00:00");
    out.writeByte('e');
    out.writeInt(data.size());
    out.write(data.toByteArray());
    Files.createDirectories(folder.resolve("bitstream"));
    Files.write(folder.resolve("bitstream/weft.bit"), file.toByteArray());
    Files.writeString(
        folder.resolve("bitstream/build.json"),
        new ObjectMapper().writeValueAsString(Map.of("weft.bit", Sha256.of(file.toByteArray()))));
  }

  private static void field(DataOutputStream out, char key, String text) throws IOException {
    out.writeByte(key);
    out.writeShort(text.length() + 1);
    out.write((text + "\0").getBytes(StandardCharsets.US_ASCII));
  }
}
