# %% [markdown]
# # The accelerator `@CONFIG@` on @TITLE@
#
# **Not tried on hardware**: its cells ran against a model of PYNQ and of the accelerator only.
#
# Beside this notebook lie `weft.bit`, `weft.hwh` and `weft.py`, from the overlay's folder `bitstream/`, and three files that
# weft makes on your computer, of your network and of one input as a NumPy array of the shape that the network takes:
#
#     ./weft compile network.weft --config @CONFIG@ -o network.weftprog
#     ./weft infer network.weft --config @CONFIG@ --input input.npy --json answer.json
#
# `input.npy` holds what the network takes: for a picture, its pixels after the network's own scaling.

# %% [markdown]
# ## Load the overlay
# This programs the chip and finds the accelerator. The fingerprint is that of the configuration which the hardware was
# generated from: a program for another one is refused.

# %%
import json
import time

import numpy as np
from pynq import Overlay

import weft

accelerator = Overlay("weft.bit").weft
print("configuration @CONFIG@, fingerprint", accelerator.fingerprint)
if accelerator.fingerprint != "@FINGERPRINT@":
    raise RuntimeError("the bitstream was made from another configuration than this notebook")

# %% [markdown]
# ## Load a network

# %%
accelerator.load("network.weftprog")
for kind, tensors in (("input", accelerator.inputs), ("output", accelerator.outputs)):
    for t in tensors:
        print("%s %s: %d x %d x %d" % (kind, t["name"], t["channels"], t["height"], t["width"]))

# %% [markdown]
# ## Run a frame
# The accelerator computes with integers. `encode` makes them of real numbers, `decode` makes real numbers of the answer.

# %%
real = np.load("input.npy")
frame = accelerator.encode([real])
outputs, counters = accelerator.run(frame)
answer = accelerator.decode(outputs)
for tensor, values in zip(accelerator.outputs, answer):
    print(tensor["name"], "largest at", int(values.argmax()), "value", float(values.max()))

# %% [markdown]
# ## Check the answer
# Against what weft's software computed on your computer: every integer that the accelerator gives must be the same.

# %%
with open("answer.json") as file:
    expected = json.load(file)["integers"]
for tensor, values in zip(accelerator.outputs, outputs):
    wanted = np.array(expected[tensor["name"]])
    wrong = int((values.reshape(-1) != wanted).sum())
    if wrong:
        raise RuntimeError("%s: %d of %d numbers are wrong" % (tensor["name"], wrong, wanted.size))
    print("%s: %d numbers compared, all equal" % (tensor["name"], wanted.size))

# %% [markdown]
# ## Read the counters
# Cycles of the whole run, and of each layer since the end of the one before it.

# %%
CLOCK_HZ = @CLOCK_HZ@
print("%d cycles, %.3f ms at %.0f MHz" % (counters["CYCLES"], 1e3 * counters["CYCLES"] / CLOCK_HZ, CLOCK_HZ / 1e6))
for name, value in counters.items():
    print("%-24s %12d" % (name, value))
print()
for name, counted in accelerator.layers():
    print("%-32s %s" % (name, "runs with others" if counted is None else "%10d cycles" % counted["CYCLES"]))

# %% [markdown]
# ## How fast from Python?
# Here the wall clock runs: conversion and copies on the processor count too.

# %%
RUNS = 10
begin = time.perf_counter()
for _ in range(RUNS):
    accelerator.run(frame)
print("%.1f frames per second" % (RUNS / (time.perf_counter() - begin)))

# %%
accelerator.close()
