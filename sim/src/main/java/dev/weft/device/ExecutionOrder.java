package dev.weft.device;

import dev.weft.hw.isa.Unit;
import java.util.List;
import java.util.Random;

/**
 * In which order the software device runs instructions that may run: a well synchronised program
 * gives the same answer in every one of them, so tests try several.
 *
 * @param kind who goes first
 * @param seed of {@link Kind#RANDOM}
 */
public record ExecutionOrder(Kind kind, long seed) {
  /** Preferences. */
  public enum Kind {
    /** The oldest instruction first. */
    PROGRAM,
    /** Loads as early as they can, stores as late. */
    PRODUCERS,
    /** Stores as early as they can, loads as late. */
    CONSUMERS,
    /** Any of those that may run. */
    RANDOM
  }

  public static final ExecutionOrder PROGRAM = new ExecutionOrder(Kind.PROGRAM, 0);
  public static final ExecutionOrder PRODUCERS = new ExecutionOrder(Kind.PRODUCERS, 0);
  public static final ExecutionOrder CONSUMERS = new ExecutionOrder(Kind.CONSUMERS, 0);

  /** Any order, repeatable by its seed. */
  public static ExecutionOrder random(long seed) {
    return new ExecutionOrder(Kind.RANDOM, seed);
  }

  /** What a choice is made from: the head of a unit's queue, or fetch itself. */
  record Candidate(Unit unit, int index) {}

  /** A chooser for one run; candidates come in {@link Unit}'s order and are never empty. */
  java.util.function.Function<List<Candidate>, Candidate> chooser() {
    Random random = new Random(seed);
    return switch (kind) {
      case PROGRAM ->
          c -> c.stream().min(java.util.Comparator.comparingInt(Candidate::index)).orElseThrow();
      case PRODUCERS -> c -> c.get(0);
      case CONSUMERS -> c -> c.get(c.size() - 1);
      case RANDOM -> c -> c.get(random.nextInt(c.size()));
    };
  }
}
