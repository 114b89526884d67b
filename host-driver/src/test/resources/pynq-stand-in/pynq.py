"""What the driver needs of PYNQ, backed by a device at the other end of standard input and output.

A line is a request, a line the answer. Memory has a cache in front of it that nothing keeps coherent:
what is not synchronised is not seen by the other side. New memory holds rubbish.
"""

import sys

import numpy as np


def ask(*words):
    print(*words, file=sys.__stdout__, flush=True)
    answer = sys.stdin.readline().strip()
    if answer.startswith("error "):
        raise RuntimeError(answer[6:])
    return answer


class DefaultIP:
    def __init__(self, description):
        self.description = description

    def read(self, offset=0):
        return int(ask("read", offset))

    def write(self, offset, value):
        if not 0 <= value < 1 << 32:
            raise ValueError("MMIO writes 32 bits, not %r" % value)
        ask("write", offset, value)


class Buffer(np.ndarray):
    device_address = None

    def sync_to_device(self):
        ask("store", self.device_address, self.tobytes().hex())

    def sync_from_device(self):
        self[:] = np.frombuffer(bytes.fromhex(ask("fetch", self.device_address, self.size)), dtype=np.uint8)

    def freebuffer(self):
        ask("free", self.device_address)


def allocate(shape, dtype):
    buffer = np.full(shape, 0xA5, dtype=dtype).view(Buffer)
    buffer.device_address = int(ask("allocate", buffer.nbytes))
    return buffer


class Overlay:
    """Programs the chip, and makes the driver that is bound to the accelerator."""

    def __init__(self, bitfile_name):
        import weft

        if bitfile_name != "weft.bit":
            raise FileNotFoundError(bitfile_name)
        self.weft = weft.WeftAccelerator({"fullpath": "weft"})
