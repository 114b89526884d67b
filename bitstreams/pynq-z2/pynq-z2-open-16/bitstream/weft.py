"""PYNQ driver of the weft accelerator: loads programs (.weftprog) and runs them.

    from pynq import Overlay
    import weft                                        # this file; the driver binds by VLNV
    accelerator = Overlay("weft.bit").weft
    accelerator.load("network.weftprog")
    outputs, counters = accelerator.run(accelerator.encode([picture]))
    answer = accelerator.decode(outputs)               # run() knows integers, channels x height x width

Registers come from the table that the hardware was generated from. The run is awaited by polling:
the design has no AXI interrupt controller, which PYNQ's own interrupts need. Not tried on hardware.
"""

import json
import time
import zipfile

import numpy as np
from pynq import DefaultIP, allocate

VLNV = "dev.weft:accelerator:weft_accelerator:1.0"
MAGIC = 0x57454654
INSTRUCTION_SET = 3
PROGRAM_LAYOUT = 2

REGISTERS = {
  "CONTROL" : 0,
  "GLOBAL_INTERRUPT" : 4,
  "INTERRUPT_ENABLE" : 8,
  "INTERRUPT_STATUS" : 12,
  "ID" : 16,
  "VERSION" : 20,
  "FINGERPRINT_LOW" : 24,
  "FINGERPRINT_HIGH" : 28,
  "BASE0_LOW" : 32,
  "BASE0_HIGH" : 36,
  "BASE1_LOW" : 40,
  "BASE1_HIGH" : 44,
  "BASE2_LOW" : 48,
  "BASE2_HIGH" : 52,
  "BASE3_LOW" : 56,
  "BASE3_HIGH" : 60,
  "PROGRAM_OFFSET" : 64,
  "PROGRAM_COUNT" : 68,
  "WATCHDOG" : 72,
  "ERROR" : 76,
  "ERROR_INDEX" : 80,
  "COUNTER_CYCLES" : 128,
  "COUNTER_INSTRUCTIONS" : 132,
  "COUNTER_FETCH_BEATS" : 136,
  "COUNTER_READ_BEATS" : 140,
  "COUNTER_WRITE_BEATS" : 144,
  "COUNTER_LOAD_BUSY" : 148,
  "COUNTER_LOAD_DRAM" : 152,
  "COUNTER_LOAD_WAIT" : 156,
  "COUNTER_LOAD_IDLE" : 160,
  "COUNTER_ARRAY_BUSY" : 164,
  "COUNTER_ARRAY_WEIGHTS" : 168,
  "COUNTER_ARRAY_WAIT" : 172,
  "COUNTER_ARRAY_IDLE" : 176,
  "COUNTER_POST_BUSY" : 180,
  "COUNTER_POST_STALL" : 184,
  "COUNTER_POST_WAIT" : 188,
  "COUNTER_POST_IDLE" : 192,
  "COUNTER_STORE_BUSY" : 196,
  "COUNTER_STORE_DRAM" : 200,
  "COUNTER_STORE_WAIT" : 204,
  "COUNTER_STORE_IDLE" : 208
}

# In the order in which the hardware stores them.
COUNTERS = [ "CYCLES", "INSTRUCTIONS", "FETCH_BEATS", "READ_BEATS", "WRITE_BEATS", "LOAD_BUSY", "LOAD_DRAM", "LOAD_WAIT", "LOAD_IDLE", "ARRAY_BUSY", "ARRAY_WEIGHTS", "ARRAY_WAIT", "ARRAY_IDLE", "POST_BUSY", "POST_STALL", "POST_WAIT", "POST_IDLE", "STORE_BUSY", "STORE_DRAM", "STORE_WAIT", "STORE_IDLE" ]
STORED_COUNTERS = 24

UNITS = [ "FETCH", "LOAD", "ARRAY", "POST", "STORE" ]
ERROR_KINDS = [ "NONE", "BAD_OPCODE", "READ_RESPONSE", "WRITE_RESPONSE", "WATCHDOG", "PROGRAM_END", "SEMAPHORE" ]

IMAGE, WORKSPACE, INPUT, OUTPUT = range(4)
START = 1
DONE, FAILED = 1, 2
WATCHDOG_CYCLES = 1000000


class WeftError(RuntimeError):
    """A run that did not end well, or hardware and program that do not belong together."""


class WeftAccelerator(DefaultIP):
    """The accelerator; bound by its VLNV, so that Overlay makes it by itself."""

    bindto = [VLNV]

    def __init__(self, description):
        super().__init__(description)
        self._program = None
        self._segments = [None] * 4
        found = self._get("ID")
        if found != MAGIC:
            raise WeftError("ID reads 0x%08x, expected 0x%08x: is the bitstream loaded?" % (found, MAGIC))
        version = self._get("VERSION")
        if version != INSTRUCTION_SET:
            raise WeftError("instruction set %d, this driver has %d" % (version, INSTRUCTION_SET))

    @property
    def fingerprint(self):
        """Of the configuration that the hardware was generated from, 16 hexadecimal digits."""
        return "%08x%08x" % (self._get("FINGERPRINT_HIGH"), self._get("FINGERPRINT_LOW"))

    def load(self, path):
        """Makes a program the one that run() runs: checks it, allocates, copies its image."""
        with zipfile.ZipFile(path) as archive:
            root = json.loads(archive.read("program.json"))
            image = archive.read("image.bin")
        for key, expected in (("kind", "weft program"), ("version", PROGRAM_LAYOUT), ("instructionSet", INSTRUCTION_SET)):
            if root.get(key) != expected:
                raise WeftError("%s has %s %r, expected %r" % (path, key, root.get(key), expected))
        program = root["program"]
        wanted = "%016x" % (program["fingerprint"] & 0xFFFFFFFFFFFFFFFF)
        if wanted != self.fingerprint:
            raise WeftError(
                "program '%s' was compiled for '%s' (%s), the hardware is %s"
                % (program["name"], program["configName"], wanted, self.fingerprint)
            )
        self.close()
        sizes = [len(image), program["workspaceBytes"], program["inputBytes"], program["outputBytes"]]
        try:
            for segment, size in enumerate(sizes):
                self._segments[segment] = _memory(size) if size else None
        except Exception:
            self.close()
            raise
        self._segments[IMAGE][:] = np.frombuffer(image, dtype=np.uint8)
        self._segments[IMAGE].sync_to_device()
        self._program = program

    @property
    def inputs(self):
        """The program's inputs: dictionaries of name, channels, height, width, scale and zeroPoint."""
        return [placement["tensor"] for placement in self._loaded()["inputs"]]

    @property
    def outputs(self):
        """The program's outputs, alike."""
        return [placement["tensor"] for placement in self._loaded()["outputs"]]

    def encode(self, values):
        """Real numbers, an array for each input, as the integers that run() takes: half to even, saturated."""
        limits = np.iinfo(self._element())
        made = []
        for tensor, real in zip(self.inputs, values):
            q = np.rint(np.asarray(real, dtype=np.float64) / tensor["scale"]) + tensor["zeroPoint"]
            made.append(np.clip(q, limits.min, limits.max).astype(np.int32))
        return made

    def decode(self, values):
        """The integers that run() returned as real numbers."""
        return [t["scale"] * (np.asarray(q) - t["zeroPoint"]) for t, q in zip(self.outputs, values)]

    def run(self, inputs, timeout=10.0):
        """Runs the program once.

        inputs: integer arrays, channels x height x width, in the order of the program's inputs.
        Returns the outputs, alike, and the counters by name.
        """
        program = self._loaded()
        if len(inputs) != len(program["inputs"]):
            raise ValueError("got %d inputs, expected %d" % (len(inputs), len(program["inputs"])))
        for placement, values in zip(program["inputs"], inputs):
            self._place(placement, np.asarray(values))
        for segment in self._segments:
            if segment is not None:
                segment.sync_to_device()
        self._start()
        self._wait(timeout)
        for segment in self._segments[WORKSPACE:]:
            if segment is not None:
                segment.sync_from_device()
        return [self._fetch(placement) for placement in program["outputs"]], self.counters()

    def counters(self):
        """The hardware's counters of the last run by name."""
        return {name: self._get("COUNTER_" + name) for name in COUNTERS}

    def layers(self):
        """Counters of each layer of the last run, since the layer before it ended; None without."""
        before = np.zeros(STORED_COUNTERS, dtype=np.uint32)
        result = []
        for layer in self._loaded()["layers"]:
            address = layer["countersAddress"]
            counted = None
            if address >= 0:
                stored = np.frombuffer(
                    self._segments[WORKSPACE][address : address + 4 * STORED_COUNTERS].tobytes(), dtype="<u4"
                )
                # Subtracted as 32-bit numbers, so that a counter may overflow during a long run.
                counted = dict(zip(COUNTERS, (int(n) for n in stored - before)))
                before = stored
            result.append((layer["name"], counted))
        return result

    def close(self):
        """Frees the loaded program's memory."""
        for i, segment in enumerate(self._segments):
            if segment is not None:
                segment.freebuffer()
                self._segments[i] = None
        self._program = None

    def _start(self):
        for i, segment in enumerate(self._segments):
            base = 0 if segment is None else segment.device_address
            self._set("BASE%d_LOW" % i, base & 0xFFFFFFFF)
            self._set("BASE%d_HIGH" % i, base >> 32)
        self._set("PROGRAM_OFFSET", self._program["instructionOffset"])
        self._set("PROGRAM_COUNT", self._program["instructionCount"])
        self._set("WATCHDOG", WATCHDOG_CYCLES)
        self._set("INTERRUPT_STATUS", self._get("INTERRUPT_STATUS"))
        self._set("INTERRUPT_ENABLE", DONE | FAILED)
        self._set("GLOBAL_INTERRUPT", 1)
        self._set("CONTROL", START)

    def _wait(self, timeout):
        end = time.monotonic() + timeout
        status = self._get("INTERRUPT_STATUS")
        while not status and time.monotonic() < end:
            time.sleep(0.0001)
            status = self._get("INTERRUPT_STATUS")
        self._set("INTERRUPT_STATUS", status)
        error = self._get("ERROR")
        kind = error >> 4 & 15
        if kind:
            raise WeftError(
                "program '%s': %s stopped at instruction %d with %s, opcode %d, AXI response %d"
                % (
                    self._program["name"],
                    _named(UNITS, error & 15),
                    self._get("ERROR_INDEX"),
                    _named(ERROR_KINDS, kind),
                    error >> 8 & 255,
                    error >> 16 & 3,
                )
            )
        if not status & DONE:
            raise WeftError("program '%s': not done after %g s" % (self._program["name"], timeout))

    def _place(self, placement, values):
        """Writes a tensor as planes of feature vectors; lanes without a channel become zero."""
        tensor = placement["tensor"]
        shape = (tensor["channels"], tensor["height"], tensor["width"])
        if values.size != np.prod(shape):
            raise ValueError("tensor '%s' has %d values, expected %d x %d x %d" % ((tensor["name"], values.size) + shape))
        chw = values.reshape(shape)
        windows = placement["windows"]
        if windows is not None:
            chw = _fold(chw, windows, tensor["zeroPoint"])
        flat = chw.reshape(chw.shape[0], -1)
        for block in placement["blocks"]:
            channels = np.array(block["channels"])
            plane = np.zeros((flat.shape[1], len(channels)), dtype=self._element())
            plane[:, channels >= 0] = flat[channels[channels >= 0]].T
            at = block["address"]
            self._segments[placement["segment"]][at : at + plane.nbytes] = plane.reshape(-1).view(np.uint8)

    def _fetch(self, placement):
        tensor = placement["tensor"]
        pixels = tensor["height"] * tensor["width"]
        chw = np.zeros((tensor["channels"], pixels), dtype=np.int32)
        element = self._element()
        for block in placement["blocks"]:
            channels = np.array(block["channels"])
            at = block["address"]
            size = pixels * len(channels) * element.itemsize
            raw = self._segments[placement["segment"]][at : at + size].tobytes()
            plane = np.frombuffer(raw, dtype=element).reshape(pixels, -1)
            chw[channels[channels >= 0]] = plane[:, channels >= 0].T
        return chw.reshape(tensor["channels"], tensor["height"], tensor["width"])

    def _element(self):
        return np.dtype("<i2" if self._program["format"] == "q2.14" else "i1")

    def _loaded(self):
        if self._program is None:
            raise WeftError("no program is loaded")
        return self._program

    def _get(self, name):
        return self.read(REGISTERS[name]) & 0xFFFFFFFF

    def _set(self, name, value):
        self.write(REGISTERS[name], value)


def _fold(chw, windows, zero):
    """A picture of few channels as the windows that the first convolution sees, see InputWindows."""
    w = windows["window"]
    channels, height, width = chw.shape
    rows, columns = windows["height"], windows["width"]
    padded = []
    for ky in range(w["kernelHeight"]):
        y = np.arange(rows) * w["strideHeight"] + ky * w["dilationHeight"] - w["padTop"]
        for kx in range(w["kernelWidth"]):
            x = np.arange(columns) * w["strideWidth"] + kx * w["dilationWidth"] - w["padLeft"]
            tap = np.full((channels, rows, columns), zero, dtype=chw.dtype)
            ys, xs = (y >= 0) & (y < height), (x >= 0) & (x < width)
            tap[np.ix_(range(channels), ys, xs)] = chw[np.ix_(range(channels), y[ys], x[xs])]
            padded.append(tap)
    return np.concatenate(padded)


def _memory(size):
    try:
        memory = allocate(shape=(size,), dtype=np.uint8)
    except (RuntimeError, MemoryError) as e:
        raise WeftError(
            "cannot allocate %d bytes of contiguous memory (%s); see CmaFree in /proc/meminfo,"
            " the boot argument cma= sets how much there is" % (size, e)
        ) from e
    memory[:] = 0
    return memory


def _named(names, index):
    return names[index] if index < len(names) else str(index)
