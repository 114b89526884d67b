package dev.weft.hw.bitstream;

import dev.weft.hw.bitstream.ChipDatabase.Segment;
import dev.weft.hw.bitstream.ChipDatabase.Tile;
import dev.weft.hw.bitstream.TileFeatures.Feature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * FASM to configuration frames. Features that the chip has not, and two features of which one sets
 * the bit that the other clears, are errors that name them.
 */
final class Assembler {
  private final ChipDatabase chip;
  private final Frames frames = new Frames();

  /** Which feature wants a bit to stay 0, by frame and bit. */
  private final Map<Long, Fasm.Entry> cleared = new HashMap<>();

  private Assembler(ChipDatabase chip) {
    this.chip = chip;
  }

  /**
   * Assembles features together with those that the chip always wants.
   *
   * @param features lines of FASM
   */
  static Frames assemble(ChipDatabase chip, List<String> features) {
    Assembler assembler = new Assembler(chip);
    List<Fasm.Entry> entries = new ArrayList<>(Fasm.parse(chip.required()));
    entries.addAll(Fasm.parse(features));
    entries.forEach(assembler::add);
    assembler.cleared.forEach(
        (place, entry) -> {
          if (assembler.frames.get((int) (place >> 32), place.intValue())) {
            throw new BitstreamException(
                "FASM contradicts itself: %s wants bit %d of frame 0x%08x to be 0, another feature sets it"
                    .formatted(entry, place.intValue(), place >> 32));
          }
        });
    return assembler.frames;
  }

  private void add(Fasm.Entry entry) {
    Tile tile = chip.tile(entry.tile());
    Feature feature = chip.features(tile.type()).get(entry.name());
    if (feature == null) {
      throw new BitstreamException(
          "the chip database does not know the feature " + entry + " of a " + tile.type());
    }
    if (feature.ones().length + feature.zeros().length == 0) {
      return;
    }
    Segment segment = tile.segments().get(feature.area());
    if (segment == null) {
      throw new BitstreamException(
          "the chip database does not know where the bits of " + entry + " lie");
    }
    for (int place : feature.ones()) {
      frames.set(
          segment.base() + TileFeatures.frame(place), segment.firstBit() + TileFeatures.bit(place));
    }
    for (int place : feature.zeros()) {
      long frame = segment.base() + TileFeatures.frame(place);
      cleared.put(frame << 32 | segment.firstBit() + TileFeatures.bit(place), entry);
    }
  }
}
