package dev.weft.hw.bitstream;

import dev.weft.hw.bitstream.ChipDatabase.Segment;
import dev.weft.hw.bitstream.ChipDatabase.Tile;
import dev.weft.hw.bitstream.TileFeatures.Area;
import dev.weft.hw.bitstream.TileFeatures.Feature;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Configuration frames to features: a feature is there if all bits that it sets are 1 and all that
 * it clears are 0. Knows nothing of the FASM that the frames were made of.
 */
final class Disassembler {
  /**
   * What was read out of frames.
   *
   * @param features those that are there, of every tile
   * @param bits that are set
   * @param unexplained of them, those that no feature sets
   */
  record Contents(Set<Fasm.Entry> features, int bits, int unexplained) {}

  private final ChipDatabase chip;
  private final Frames frames;
  private final Frames explained = new Frames();
  private final Set<Fasm.Entry> found = new LinkedHashSet<>();

  private Disassembler(ChipDatabase chip, Frames frames) {
    this.chip = chip;
    this.frames = frames;
  }

  static Contents disassemble(ChipDatabase chip, Frames frames) {
    Disassembler disassembler = new Disassembler(chip, frames);
    for (Tile tile : chip.tiles()) {
      for (Map.Entry<Area, Segment> area : tile.segments().entrySet()) {
        if (disassembler.anySet(area.getValue())) {
          disassembler.read(tile, area.getKey(), area.getValue());
        }
      }
    }
    int bits = frames.setBits();
    int covered = disassembler.explained.setBits();
    return new Contents(disassembler.found, bits, bits - covered);
  }

  private boolean anySet(Segment segment) {
    for (int frame = 0; frame < segment.frames(); frame++) {
      int[] words = frames.all().get(segment.base() + frame);
      if (words != null) {
        for (int word = 0; word < segment.bits() / 32; word++) {
          if (words[segment.firstBit() / 32 + word] != 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void read(Tile tile, Area area, Segment segment) {
    for (Feature feature : chip.features(tile.type()).all()) {
      if (feature.area() == area
          && feature.ones().length > 0
          && all(segment, feature.ones(), true)
          && all(segment, feature.zeros(), false)) {
        found.add(new Fasm.Entry(tile.name(), feature.name()));
        for (int place : feature.ones()) {
          explained.set(
              segment.base() + TileFeatures.frame(place),
              segment.firstBit() + TileFeatures.bit(place));
        }
      }
    }
  }

  private boolean all(Segment segment, int[] places, boolean value) {
    for (int place : places) {
      int frame = segment.base() + TileFeatures.frame(place);
      if (frames.get(frame, segment.firstBit() + TileFeatures.bit(place)) != value) {
        return false;
      }
    }
    return true;
  }
}
