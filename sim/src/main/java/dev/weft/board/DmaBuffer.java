package dev.weft.board;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A buffer of u-dma-buf: contiguous memory that the accelerator reaches at a physical address and
 * the processor through its cache. Regions are cut from it; their bytes are handed over between
 * cache and memory by {@link #forDevice} and {@link #forProcessor}. Safe for several threads, as
 * long as each works on regions of its own.
 */
final class DmaBuffer implements AutoCloseable {
  /** Regions begin on a page, so that no cache line belongs to two of them. */
  static final long PAGE = 4096;

  /** Longest line of a cache, to which handed-over ranges are widened. */
  private static final long LINE = 128;

  private static final List<String> CLASSES = List.of("class/u-dma-buf", "class/udmabuf");

  /**
   * From this mode on the memory would never be cached, or be such that memcpy may not touch it.
   */
  private static final long UNCACHED_MODES = 4;

  private static final int TO_DEVICE = 1;
  private static final int FROM_DEVICE = 2;

  private final KernelFiles kernel;
  private final Path attributes;
  private final boolean coherent;
  private final boolean orderWithRange;
  private final long address;
  private final long bytes;
  private final long mapping;
  private final TreeMap<Long, Long> regions = new TreeMap<>();

  private DmaBuffer(KernelFiles kernel, Path attributes) {
    this.kernel = kernel;
    this.attributes = attributes;
    address = KernelFiles.number(attributes.resolve("phys_addr"));
    bytes = KernelFiles.number(attributes.resolve("size"));
    coherent = KernelFiles.text(attributes.resolve("dma_coherent")).orElse("0").equals("1");
    // The class is called udmabuf in versions that take a range only by attributes of its own.
    orderWithRange = attributes.getParent().getFileName().toString().equals("u-dma-buf");
    cached();
    mapping =
        NativeBoard.map(
            kernel.dev(attributes.getFileName().toString()).toString(), 0, bytes, false, false);
  }

  /** Opens a buffer by name; any buffer of the module's if there is none of this name. */
  static DmaBuffer open(KernelFiles kernel, String name) {
    List<Path> found = new ArrayList<>();
    for (String type : CLASSES) {
      found.addAll(kernel.entries(type));
    }
    Path chosen =
        found.stream()
            .filter(buffer -> buffer.getFileName().toString().equals(name))
            .findFirst()
            .orElse(found.isEmpty() ? null : found.get(0));
    if (chosen == null) {
      throw new IllegalStateException(
          "no buffer of u-dma-buf in "
              + kernel.sys(CLASSES.get(0))
              + ": load the module u-dma-buf; if the kernel log says that it could not allocate,"
              + " raise cma= among the boot arguments ("
              + kernel.contiguousMemory()
              + ")");
    }
    return new DmaBuffer(kernel, chosen);
  }

  private void cached() {
    Path mode = attributes.resolve("sync_mode");
    if (KernelFiles.text(mode).isPresent() && KernelFiles.number(mode) >= UNCACHED_MODES) {
      kernel.write(mode, "1");
      long now = KernelFiles.number(mode);
      if (now >= UNCACHED_MODES) {
        throw new IllegalStateException(mode + " is " + now + " after 1 was written");
      }
    }
  }

  /** Where the accelerator sees the first byte. */
  long address() {
    return address;
  }

  long mapping() {
    return mapping;
  }

  /** Cuts a zeroed region, the first that fits; its offset. */
  synchronized long allocate(long count) {
    long at = 0;
    for (Map.Entry<Long, Long> region : regions.entrySet()) {
      if (count > 0 && region.getKey() - at >= count) {
        break;
      }
      at = region.getKey() + pages(region.getValue());
    }
    if (count < 1 || count > bytes - at) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "cannot allocate %d bytes: %d of the %d of DMA buffer '%s' are free; give it a larger"
                  + " size in the device tree, for which the kernel needs contiguous memory (%s;"
                  + " boot argument cma=)",
              count,
              bytes - regions.values().stream().mapToLong(DmaBuffer::pages).sum(),
              bytes,
              attributes.getFileName(),
              kernel.contiguousMemory()));
    }
    NativeBoard.clear(mapping, at, count);
    forDevice(at, count);
    regions.put(at, count);
    return at;
  }

  /** Gives a region back. */
  synchronized void free(long offset) {
    regions.remove(offset);
  }

  /** What the processor wrote reaches memory. */
  void forDevice(long offset, long count) {
    order("sync_for_device", offset, count, TO_DEVICE);
  }

  /** What the accelerator wrote is no longer hidden by the cache. */
  void forProcessor(long offset, long count) {
    order("sync_for_cpu", offset, count, FROM_DEVICE);
  }

  private void order(String name, long offset, long count, int direction) {
    if (coherent || count == 0) {
      return;
    }
    long first = offset / LINE * LINE;
    long size = Math.min(bytes, (offset + count + LINE - 1) / LINE * LINE) - first;
    if (orderWithRange) {
      String range = String.format("0x%08X%08X", first, size & ~15L | (long) direction << 2 | 1);
      kernel.write(attributes.resolve(name), range);
      return;
    }
    synchronized (this) {
      kernel.write(attributes.resolve("sync_offset"), Long.toString(first));
      kernel.write(attributes.resolve("sync_size"), Long.toString(size));
      kernel.write(attributes.resolve("sync_direction"), Integer.toString(direction));
      kernel.write(attributes.resolve(name), "1");
    }
  }

  private static long pages(long count) {
    return (count + PAGE - 1) / PAGE * PAGE;
  }

  @Override
  public void close() {
    NativeBoard.close(mapping);
  }
}
