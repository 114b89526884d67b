package dev.weft.hw.bitstream;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A .bit file against the features that it was made of. Every bit must be explained by a feature of
 * the chip that is there, every feature asked for must be there, and none else; the stream must be
 * for the chip, write all its frames once, start it and end. A second reader (bitread) must see the
 * same bits.
 *
 * @param bits that are set
 * @param features with bits that are there
 * @param frames written, with empty ones
 */
public record BitstreamCheck(int bits, int features, int frames) {

  /**
   * Checks; what is wrong is an error.
   *
   * @param fasm what place and route wrote
   * @param file the .bit file
   * @param readBack the bits of the file as bitread prints them, or null: there is no second reader
   */
  static BitstreamCheck of(
      ChipDatabase chip, List<String> fasm, byte[] file, List<String> readBack) {
    ConfigurationStream stream = ConfigurationStream.read(file, chip.frameOrder());
    checkStream(chip, stream);
    Disassembler.Contents contents = Disassembler.disassemble(chip, stream.frames());
    require(
        contents.unexplained() == 0,
        "%d of %d bits belong to no feature".formatted(contents.unexplained(), contents.bits()));
    checkFeatures(chip, fasm, contents.features());
    if (readBack != null) {
      checkReadBack(stream.frames(), readBack);
    }
    return new BitstreamCheck(contents.bits(), contents.features().size(), stream.framesWritten());
  }

  private static void checkStream(ChipDatabase chip, ConfigurationStream stream) {
    require(
        stream.idcode() == chip.idcode(),
        "it is for the chip 0x%08x, not for 0x%08x".formatted(stream.idcode(), chip.idcode()));
    require(
        stream.framesWritten() == chip.frameOrder().size(),
        "it writes %d frames, the chip has %d"
            .formatted(stream.framesWritten(), chip.frameOrder().size()));
    for (int command :
        List.of(
            ConfigurationStream.WRITE_CONFIGURATION,
            ConfigurationStream.START,
            ConfigurationStream.DESYNCHRONIZE)) {
      require(stream.commands().contains(command), "it lacks the command " + command);
    }
  }

  private static void checkFeatures(ChipDatabase chip, List<String> fasm, Set<Fasm.Entry> found) {
    Set<Fasm.Entry> asked = new HashSet<>(Fasm.parse(fasm));
    asked.addAll(Fasm.parse(chip.required()));
    // A connection that is always there has no bits to be found by.
    asked.removeIf(
        entry ->
            chip.features(chip.tile(entry.tile()).type()).get(entry.name()).ones().length == 0);
    for (Fasm.Entry entry : asked) {
      require(found.contains(entry), entry + " was asked for and is not in it");
    }
    for (Fasm.Entry entry : found) {
      require(asked.contains(entry), entry + " is in it and was not asked for");
    }
  }

  private static void checkReadBack(Frames frames, List<String> lines) {
    Set<String> expected = new HashSet<>();
    frames
        .all()
        .forEach(
            (address, words) -> {
              for (int word = 0; word < words.length; word++) {
                for (int bit = 0; bit < 32; bit++) {
                  if ((words[word] >>> bit & 1) == 1) {
                    expected.add(
                        String.format(Locale.ROOT, "bit_%08x_%03d_%02d", address, word, bit));
                  }
                }
              }
            });
    require(
        expected.equals(new HashSet<>(lines)),
        "bitread sees other bits (%d) than this reader (%d)"
            .formatted(lines.size(), expected.size()));
  }

  private static void require(boolean ok, String what) {
    if (!ok) {
      throw new BitstreamException("the bitstream is not what it was made of: " + what);
    }
  }
}
