"""Runs a program twice with the driver: run.py PROGRAM INPUT OUTPUT, tensors as 32-bit integers."""

import json
import sys

import numpy as np
from weft import WeftAccelerator

program, given, made = sys.argv[1:]
sys.stdout = sys.stderr
weft = WeftAccelerator({})
weft.load(program)
values = np.fromfile(given, dtype="<i4")
weft.run([values])
outputs, counters = weft.run([values])
np.concatenate([o.reshape(-1) for o in outputs]).astype("<i4").tofile(made)
with open(made + ".json", "w") as f:
    json.dump({"counters": counters, "layers": weft.layers(), "fingerprint": weft.fingerprint}, f)
weft.close()
