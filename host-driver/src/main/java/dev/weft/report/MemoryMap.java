package dev.weft.report;

import dev.weft.compiler.FeatureWords;
import dev.weft.compiler.Listing;
import dev.weft.compiler.Program;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Opcode;
import dev.weft.rtl.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What lay in the feature memory when: every stretch of words that a layer wrote, from the write's
 * start to the end of the last read before it was written over. Follows from the program's
 * instructions and the times at which they ran; words that were never read are left out.
 *
 * @param words of the memory
 * @param extents {first word, last word, first cycle, last cycle, layer that wrote it}
 */
public record MemoryMap(int words, List<long[]> extents) {

  /** A stretch that is there: later writes cut it. */
  private static final class Held {
    final long from;
    final long to;
    final long start;
    long lastRead = -1;
    final int layer;

    Held(long from, long to, long start, int layer) {
      this.from = from;
      this.to = to;
      this.start = start;
      this.layer = layer;
    }

    boolean meets(FeatureWords.Stretch s) {
      return from < s.to() && s.from() < to;
    }

    Held part(long first, long behind) {
      Held part = new Held(first, behind, start, layer);
      part.lastRead = lastRead;
      return part;
    }
  }

  /** Of a run. */
  public static MemoryMap of(Program program, Timeline timeline, AcceleratorConfig config) {
    Map<Integer, Timeline.Activity> ran = new HashMap<>();
    timeline.activities().forEach(a -> ran.put(a.index(), a));
    FeatureWords words = new FeatureWords(config);
    List<Held> held = new ArrayList<>();
    List<Held> gone = new ArrayList<>();
    List<Instruction> instructions = Listing.instructions(program);
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i).opcode() == Opcode.END) {
        break;
      }
      FeatureWords.Use use = words.of(instructions.get(i));
      Timeline.Activity activity = ran.get(i);
      for (FeatureWords.Stretch s : use.read()) {
        held.stream().filter(h -> h.meets(s)).forEach(h -> read(h, activity));
      }
      for (FeatureWords.Stretch s : use.written()) {
        overwrite(held, gone, s);
        held.add(new Held(s.from(), s.to(), activity.start(), activity.layer()));
      }
    }
    gone.addAll(held);
    List<long[]> extents =
        gone.stream()
            .filter(h -> h.lastRead >= 0)
            .sorted(Comparator.comparingLong((Held h) -> h.start).thenComparing(h -> h.from))
            .map(h -> new long[] {h.from, h.to - 1, h.start, h.lastRead, h.layer})
            .toList();
    return new MemoryMap(config.buffers().featureWords(), extents);
  }

  private static void read(Held held, Timeline.Activity activity) {
    held.lastRead = Math.max(held.lastRead, activity.end());
  }

  /** What the stretch covers is gone; what stands out of it on either side stays. */
  private static void overwrite(List<Held> held, List<Held> gone, FeatureWords.Stretch s) {
    List<Held> rests = new ArrayList<>();
    for (Iterator<Held> all = held.iterator(); all.hasNext(); ) {
      Held h = all.next();
      if (!h.meets(s)) {
        continue;
      }
      all.remove();
      gone.add(h.part(Math.max(h.from, s.from()), Math.min(h.to, s.to())));
      if (h.from < s.from()) {
        rests.add(h.part(h.from, s.from()));
      }
      if (s.to() < h.to) {
        rests.add(h.part(s.to(), h.to));
      }
    }
    held.addAll(rests);
  }
}
