"""Runs the cells of a notebook in order in one namespace, as Jupyter does: cells.py NOTEBOOK."""

import json
import sys

sys.stdout = sys.stderr
with open(sys.argv[1]) as file:
    notebook = json.load(file)
names = {"__name__": "__main__"}
for number, cell in enumerate(notebook["cells"]):
    if cell["cell_type"] == "code":
        exec(compile("".join(cell["source"]), "cell %d" % number, "exec"), names)
