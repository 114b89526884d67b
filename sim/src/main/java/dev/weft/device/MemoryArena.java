package dev.weft.device;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * DRAM of a simulated device: allocations at made-up physical addresses, with unmapped pages
 * between them so that an address that is off by a little hits nothing. Addresses start in the
 * upper half of what the memory port can express, so that the upper base registers matter too.
 */
public final class MemoryArena {
  private static final long PAGE = 4096;

  /** Allocations are whole multiples of this, so that the last beat of a tensor is never cut. */
  private static final int GRAIN = 64;

  private final TreeMap<Long, Region> regions = new TreeMap<>();
  private final long first;
  private final long capacity;
  private final long end;
  private long used;
  private Region last;

  /**
   * An empty memory.
   *
   * @param addressBits width of the memory port's address
   * @param capacity bytes that can be allocated at once
   */
  public MemoryArena(int addressBits, long capacity) {
    this.first = 1L << (addressBits - 1);
    this.end = 1L << addressBits;
    this.capacity = capacity;
  }

  /** Contiguous zeroed memory on a page boundary, with the bytes behind it. */
  public Region allocate(long bytes) {
    if (bytes < 1 || bytes > Integer.MAX_VALUE - PAGE || used + bytes > capacity) {
      throw new IllegalArgumentException(
          "cannot allocate "
              + bytes
              + " bytes: "
              + (capacity - used)
              + " of "
              + capacity
              + " are free");
    }
    long address = first;
    for (Region region : regions.values()) {
      if (region.address - address >= pages(bytes) + PAGE) {
        break;
      }
      address = region.address + pages(region.size()) + PAGE;
    }
    if (address + bytes > end) {
      throw new IllegalArgumentException(
          "cannot allocate "
              + bytes
              + " bytes: the address space ends at 0x"
              + Long.toHexString(end));
    }
    Region region = new Region(this, address, ByteBuffer.allocateDirect((int) bytes));
    regions.put(address, region);
    used += bytes;
    return region;
  }

  /** The allocation that holds all of these bytes, or null: the bus would answer with an error. */
  Region find(long address, long bytes) {
    if (last == null || !last.contains(address, bytes)) {
      Map.Entry<Long, Region> entry = regions.floorEntry(address);
      last = entry != null && entry.getValue().contains(address, bytes) ? entry.getValue() : null;
    }
    return last;
  }

  private void free(Region region) {
    if (regions.remove(region.address, region)) {
      used -= region.size();
      last = null;
    }
  }

  private static long pages(long bytes) {
    return (bytes + PAGE - 1) / PAGE * PAGE;
  }

  /** One allocation. */
  public static final class Region implements DeviceMemory {
    private final MemoryArena arena;
    private final long address;
    private final ByteBuffer bytes;
    private boolean closed;

    private Region(MemoryArena arena, long address, ByteBuffer bytes) {
      this.arena = arena;
      this.address = address;
      this.bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
    }

    private boolean contains(long from, long count) {
      return from >= address && count >= 0 && from - address <= bytes.capacity() - count;
    }

    @Override
    public long address() {
      return address;
    }

    @Override
    public long size() {
      return bytes.capacity();
    }

    /** All bytes, direct and little-endian. */
    public ByteBuffer bytes() {
      return bytes;
    }

    @Override
    public void write(long offset, ByteBuffer from) {
      int at = check(offset, from.remaining());
      bytes.put(at, from, from.position(), from.remaining());
      from.position(from.limit());
    }

    @Override
    public void read(long offset, ByteBuffer to) {
      int at = check(offset, to.remaining());
      to.put(bytes.slice(at, to.remaining()));
    }

    private int check(long offset, int count) {
      if (closed) {
        throw new IllegalStateException("memory at 0x" + Long.toHexString(address) + " is closed");
      }
      if (offset < 0 || offset > bytes.capacity() - count) {
        throw new IllegalArgumentException(
            "bytes "
                + offset
                + " to "
                + (offset + count)
                + " lie outside the memory's "
                + bytes.capacity());
      }
      return (int) offset;
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        arena.free(this);
      }
    }
  }
}
