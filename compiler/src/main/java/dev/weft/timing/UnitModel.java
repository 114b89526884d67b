package dev.weft.timing;

import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import java.util.ArrayDeque;

/**
 * A unit with its queue and sequencer: an instruction waits for its semaphores, is taken in order,
 * and signals when its effects are visible. What happens between is the subclass's.
 */
abstract class UnitModel {
  private final Unit unit;
  private final Semaphores semaphores;
  private final Tally tally;
  private final Counter[] classes;
  private final ArrayDeque<Instruction> queue = new ArrayDeque<>();
  private final ArrayDeque<Instruction> inFlight = new ArrayDeque<>();

  /** The queue's first instruction stands in its register, where it gets in a cycle of its own. */
  private boolean standing;

  private boolean claimed;
  private ActivityLog log;
  private long stepped;

  UnitModel(Unit unit, Semaphores semaphores, Tally tally) {
    this.unit = unit;
    this.semaphores = semaphores;
    this.tally = tally;
    classes = Tally.of(unit);
  }

  /** Whether the unit takes an instruction in this cycle. */
  abstract boolean ready();

  /** Takes an instruction. */
  abstract void take(Instruction instruction);

  /** One cycle of its own work; true if a datum entered. */
  abstract boolean work(long cycle);

  /** Notes from now on when instructions are taken and finished. */
  final void noteIn(ActivityLog activity) {
    log = activity;
  }

  final boolean queueHasRoom() {
    return queue.size() < Isa.QUEUE_DEPTH;
  }

  final void enqueue(Instruction instruction) {
    queue.add(instruction);
  }

  final boolean isIdle() {
    return queue.isEmpty() && inFlight.isEmpty();
  }

  /** The oldest instruction's effects are visible. */
  final void done() {
    semaphores.signal(inFlight.remove().get(Isa.SIGNAL));
    if (log != null) {
      log.finished(unit, stepped);
    }
  }

  final void step(long cycle) {
    stepped = cycle;
    Instruction head = standing ? queue.peek() : null;
    standing = !queue.isEmpty();
    boolean offered = claimed;
    if (claimed) {
      if (inFlight.size() < Isa.IN_FLIGHT && ready()) {
        queue.remove();
        standing = !queue.isEmpty();
        inFlight.add(head);
        if (log != null) {
          log.taken(unit, cycle);
        }
        take(head);
        claimed = false;
      }
    } else if (head != null) {
      claimed = semaphores.claim(head.get(Isa.WAIT));
    }
    boolean entered = work(cycle);
    int did;
    if (entered) {
      did = 0;
    } else if (offered || !inFlight.isEmpty()) {
      did = 1;
    } else if (head != null) {
      did = 2;
    } else {
      did = 3;
    }
    tally.count(classes[did]);
  }
}
