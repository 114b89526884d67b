package dev.weft.hw.bitstream;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a .bit file tells the chip (UG470, chapter 5): the packets behind the synchronisation word,
 * read as the chip would.
 *
 * @param idcode the chip that the stream says it is for
 * @param frames what it writes
 * @param framesWritten how many, with those that are all zeros
 * @param commands written to the command register, in order
 */
record ConfigurationStream(int idcode, Frames frames, int framesWritten, List<Integer> commands) {
  /** Commands that every stream has. */
  static final int WRITE_CONFIGURATION = 1;

  static final int START = 5;
  static final int DESYNCHRONIZE = 13;

  private static final int SYNC = 0xAA995566;
  private static final int REGISTER_FAR = 1;
  private static final int REGISTER_FDRI = 2;
  private static final int REGISTER_COMMAND = 4;
  private static final int REGISTER_IDCODE = 12;
  private static final int WRITE = 2;

  /** Frames of padding behind each row: the last one flushes the buffer, as UG470 has it. */
  private static final int PADDING = 2;

  /** Reads a whole .bit file. */
  static ConfigurationStream read(byte[] file, List<Integer> frameOrder) {
    return new Reader(file, frameOrder).read();
  }

  private static final class Reader {
    private final ByteBuffer in;
    private final List<Integer> order;
    private final Frames frames = new Frames();
    private final List<Integer> commands = new ArrayList<>();
    private int idcode;
    private int address;
    private int written;

    Reader(byte[] file, List<Integer> order) {
      in = ByteBuffer.wrap(file);
      this.order = order;
    }

    ConfigurationStream read() {
      synchronize();
      int register = 0;
      while (in.remaining() >= 4) {
        int header = in.getInt();
        int type = header >>> 29;
        int operation = header >>> 27 & 3;
        if (type == 1) {
          register = header >>> 13 & 0x3FFF;
          write(operation, register, header & 0x7FF);
        } else if (type == 2) {
          write(operation, register, header & 0x7FFFFFF);
        } else if (!desynchronized()) {
          throw new BitstreamException(
              "the bitstream has no packet but 0x%08x at byte %d"
                  .formatted(header, in.position() - 4));
        }
      }
      return new ConfigurationStream(idcode, frames, written, List.copyOf(commands));
    }

    private void synchronize() {
      while (in.remaining() >= 4) {
        if (in.getInt(in.position()) == SYNC) {
          in.getInt();
          return;
        }
        in.get();
      }
      throw new BitstreamException("the bitstream has no synchronisation word");
    }

    private boolean desynchronized() {
      return commands.contains(DESYNCHRONIZE);
    }

    private void write(int operation, int register, int count) {
      if (operation != WRITE || count == 0) {
        return;
      }
      if (in.remaining() < 4 * count) {
        throw new BitstreamException("the bitstream ends in a packet of %d words".formatted(count));
      }
      if (register == REGISTER_FDRI) {
        data(count);
        return;
      }
      for (int i = 0; i < count; i++) {
        int value = in.getInt();
        switch (register) {
          case REGISTER_FAR -> address = value;
          case REGISTER_COMMAND -> commands.add(value);
          case REGISTER_IDCODE -> idcode = value;
          default -> {}
        }
      }
    }

    private void data(int words) {
      if (words % Frames.WORDS != 0) {
        throw new BitstreamException(
            "the bitstream writes %d words, which are no whole frames of %d"
                .formatted(words, Frames.WORDS));
      }
      int at = order.indexOf(address);
      int left = words / Frames.WORDS;
      while (left > 0 && at >= 0 && at < order.size()) {
        int[] frame = next();
        left--;
        frames.put(order.get(at), frame);
        written++;
        boolean rowEnds =
            at + 1 == order.size() || !FrameAddress.sameRow(order.get(at), order.get(at + 1));
        for (int i = 0; rowEnds && i < PADDING && left > 0; i++) {
          next();
          left--;
        }
        at++;
      }
      if (left > 0) {
        throw new BitstreamException(
            "the bitstream writes %d frames where the chip has none, from 0x%08x"
                .formatted(left, address));
      }
    }

    private int[] next() {
      int[] frame = new int[Frames.WORDS];
      for (int i = 0; i < frame.length; i++) {
        frame[i] = in.getInt();
      }
      return frame;
    }
  }
}
