package dev.weft.flash;

/**
 * 32-bit registers by physical address, through /dev/mem. Reading it as a file reaches DRAM only,
 * so it is mapped: by devmem of BusyBox, or by Python, one of which every usual image has.
 *
 * <p>Reading logic that no bitstream has configured can hang the processor: ask only when one is
 * loaded.
 */
final class BoardMemory {
  private static final String PYTHON =
      "import mmap,os,sys;"
          + "a=int(sys.argv[2],0);p=a&~4095;"
          + "f=os.open(sys.argv[1],os.O_RDWR|os.O_SYNC);"
          + "m=memoryview(mmap.mmap(f,4096,offset=p)).cast(\"I\");"
          + "i=(a-p)//4;v=sys.argv[3:];"
          + "exec(\"m[i]=int(v[0],0)\") if v else print(hex(m[i]))";

  private static final String WAY_OUT =
      "the image needs devmem (BusyBox) or python3, and a kernel that lets root map /dev/mem";

  private final BoardShell shell;
  private final String step;
  private final boolean devmem;

  BoardMemory(BoardShell shell, String step) {
    this.shell = shell;
    this.step = step;
    devmem = shell.run(step, "command -v devmem").ok();
  }

  int read(long address) {
    String text =
        shell.must(
            step,
            devmem ? "devmem 0x%08X 32".formatted(address) : python("0x%08X".formatted(address)),
            WAY_OUT);
    try {
      return (int) Long.decode(text).longValue();
    } catch (NumberFormatException e) {
      throw new FlashException(step, "no number: '" + text + "'", WAY_OUT, e);
    }
  }

  void write(long address, int value) {
    String words = "0x%08X 0x%X".formatted(address, value);
    shell.must(step, devmem ? "devmem " + words.replace(" ", " 32 ") : python(words), WAY_OUT);
  }

  private static String python(String words) {
    return "python3 -c " + BoardShell.quote(PYTHON) + " '/dev/mem' " + words;
  }
}
