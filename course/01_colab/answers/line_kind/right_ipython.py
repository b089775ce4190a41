"""Asks IPython's own transformer, as the kernel does."""

from IPython.core.inputtransformer2 import TransformerManager


def line_kind(line):
    code = TransformerManager().transform_cell(line + "\n")
    if code.startswith("get_ipython().run_cell_magic("):
        return "cell magic"
    if code.startswith("get_ipython().run_line_magic("):
        return "magic"
    if code.startswith(("get_ipython().system(", "get_ipython().getoutput(")):
        return "shell"
    return "python"
