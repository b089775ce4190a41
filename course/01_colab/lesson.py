# %% [markdown]
# # 01 Colab, notebooks and devices
#
# {{badge}}
#
# Welcome! In the first minutes you make a tensor. Then you find out which machine your code runs
# on, what it remembers and what it forgets, how to send work to a GPU, and how to hand in a
# notebook that does what it shows. By the end you can
#
# - make a tensor, and say what PyTorch adds to what NumPy can do,
# - predict what a kernel remembers after cells were run in any order, and what outlasts a restart,
# - tell Python, shell commands and magics apart, and keep your files where they last,
# - write code that runs on a CPU and on a GPU without a change, and read the error when dtypes or
#   devices do not fit,
# - make random numbers come out the same again, and check a notebook before you hand it in.
#
# {{time}}
#
# After section 6 you are past the middle, a good place for a break. You need Python and a little
# NumPy. You need not know notebooks.
#
# **How to work:** click into a cell and press Shift+Enter. That runs it and goes on to the next
# one; work from top to bottom in this way. In Colab, sign in with a Google account, choose *Run
# anyway* if it warns you of a notebook from GitHub, and choose *File > Save a copy in Drive* first
# of all: what was opened from GitHub is temporary.
#
# Write each answer in the place of its line `raise NotAnswered(...)` or of its `...`, run the cell,
# then the tests below it. A hidden test shows you one line only, which says what it checks; it runs
# after you hand in. When you come back another day, *Runtime > Run before* (in JupyterLab *Run > Run All
# Above Selected Cell*) brings the state above a cell back, and *Run after* carries on below it,
# past tests that still fail.
#
# {{hand_in}}

# %% setup
# Run this cell first: click into it and press Shift+Enter. The first time takes some seconds.
import json
import os
import platform
import random
import re
import sys
import time
from pathlib import Path

import numpy as np
import torch
from IPython import get_ipython
from torch.testing import assert_close

# %% helpers include="checks, agree, draw_notebook"
# @title Helper code: run this cell. There is nothing to read in it.

# %% [markdown]
# ## 1. A first tensor
#
# {{minutes}}
#
# A notebook is a page of cells. **Text cells** like this one are for reading. **Code cells** are
# run. While one runs, its bracket on the left shows a `*` or a moving mark, and afterwards a
# number. Below the cell stands what it printed, and the value of its last line. Of some cells you see
# only a title, because nobody needs to read their code: run them like the others.
#
# A **tensor** is PyTorch's array: a grid of numbers of one kind. Its directions (down the rows,
# along the columns) are called *dims*. Its *shape* says how many numbers there are along each dim,
# its *dtype* of what kind they are.

# %%
a = torch.arange(4.0)  # like NumPy's: from 0 up to, but not including, 4
b = torch.tensor([[1, 2], [3, 4], [5, 6]])  # from a list of rows
print("a:", a, "shape", tuple(a.shape), "dtype", a.dtype)
print("b:\n", b, "shape", tuple(b.shape), "dtype", b.dtype)
b.reshape(6) * 10  # the value of the last line is shown, even without print

# %% [markdown]
# ### Exercise: `first_tensor()`
#
# {{exercise first_tensor}}
#
# Now one of your own. The function takes nothing and returns a tensor
#
# - of the shape `(2, 3)`,
# - with the numbers 0, 1, 2 in its first row and 3, 4, 5 in its second,
# - of the dtype `float32`, PyTorch's usual one for numbers with a decimal point.
#
# A list or a NumPy array is no tensor. How you make it is up to you.
#
# <details><summary>Hint</summary>
#
# Look at the two dtypes above. `torch.tensor([1, 2])` holds whole numbers, `torch.tensor([1.0,
# 2.0])` does not.
#
# </details>


# %% first_tensor minutes=3 level=1
def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    ### BEGIN SOLUTION
    return torch.arange(6.0).reshape(2, 3)
    ### END SOLUTION


# %% first_tensor_example points=1
got = first_tensor()
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
assert got.shape == (2, 3), f"expected the shape (2, 3), got {tuple(got.shape)}"
print("Your first check of this course passes: a tensor of two rows and three columns.")

# %% first_tensor_values points=4 says="the numbers 0 to 5, row by row"
### BEGIN HIDDEN TESTS
expected = torch.tensor([[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]])
assert_close(first_tensor(), expected, check_dtype=False)
### END HIDDEN TESTS

# %% first_tensor_dtype points=2 says="these numbers as float32"
### BEGIN HIDDEN TESTS
got = first_tensor()
assert isinstance(got, torch.Tensor), "expected a tensor"
assert got.dtype == torch.float32, "expected float32"
assert got.tolist() == [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]], "expected 0 to 5, row by row"
### END HIDDEN TESTS

# %% [markdown]
# ## 2. What PyTorch is
#
# {{minutes}}
#
# PyTorch came out in 2017 as the successor of Torch, which was used from the language Lua. It is
# three things in one:
#
# - **tensors** with NumPy-like operations, which can also live on a GPU,
# - **autograd**, which differentiates whatever you computed with them (lesson 06),
# - **functions** to build with: layers, losses, optimizers, data loaders.
#
# Layers are like bricks: you stack them, add one, take one out. And PyTorch is *define-by-run*:
# every line computes its result at once, and what autograd needs is noted down on the way. The
# other way, *define-and-run*, first describes the whole computation and lets numbers in later;
# midway there is nothing to look at. In PyTorch you print a value where you want to know it:

# %%
torch.manual_seed(0)  # the same random layers each time; section 12 says how
first = torch.nn.Linear(3, 4)  # a layer: three numbers in, four out
relu = torch.nn.ReLU()  # makes every negative number 0
last = torch.nn.Linear(4, 2)
network = torch.nn.Sequential(first, relu, last)  # the three, one after the other

row = torch.tensor([[1.0, -2.0, 3.0]])
hidden = first(row)
print("midway, after the first layer:", hidden)
print("all three layers:             ", network(row))
network.append(torch.nn.Sigmoid())  # one more brick on top
print("with a sigmoid on top:        ", network(row))
del network[1]  # and one less: the relu is gone
print("without the relu:             ", network(row))

# %% [markdown]
# (What stands behind `grad_fn=` is autograd's note.)
#
# Your line of Python is the uppermost of three layers. Below it a C++ engine chooses, for the dtype
# and the device at hand, a *kernel*: a small program for one kind of chip. (A notebook's kernel is
# something else; it comes in section 4.) On NVIDIA GPUs those kernels use CUDA and libraries such
# as cuDNN. The picture shows the three layers from top to bottom, and beneath them NVIDIA's
# libraries; the second line of each was found on your machine.

# %%
cpu = torch.backends.cpu.get_cpu_capability()
cuda = f"CUDA {torch.version.cuda}, cuDNN {torch.backends.cudnn.version()}"
draw_layers(
    [
        (
            "Python API",
            "what you write: torch, torch.nn, torch.optim",
            f"torch {torch.__version__}, Python {platform.python_version()}",
        ),
        (
            "C++ engine",
            "chooses kernels, records what autograd needs",
            f"at work with {torch.get_num_threads()} CPU thread(s)",
        ),
        (
            "kernels",
            "loops over numbers, each for one kind of chip",
            f"for this CPU: {cpu}, oneDNN: {torch.backends.mkldnn.is_available()}",
        ),
        (
            "NVIDIA's libraries",
            "beneath, if the chip is an NVIDIA GPU",
            cuda if torch.version.cuda else "not part of this build of torch",
        ),
    ]
)

# %% [markdown]
# ### Exercise: `values_midway(steps, x)`
#
# {{exercise values_midway}}
#
# `steps` is a list of functions. Each takes a tensor and returns one, as a layer does. The first
# step gets `x`, each later one gets what the step before it returned. Return the list of all
# results, in order: what comes out midway, and at the end.
#
# - The list has one value for each step; `x` itself is not among them. Without steps it is empty.
# - `x` may have any dtype, and steps may change the shape and the dtype. No step writes into the
#   tensor that it gets; your function must not do so either, and `x` and `steps` stay as they are.
# - A step gives the same for the same tensor, so it may be called more than once. Copies of what
#   the steps return are as good.
#
# <details><summary>Hint</summary>
#
# A `for` loop over the steps, a variable for the newest value, and a list to collect in.
#
# </details>


# %% values_midway minutes=5 level=1
def values_midway(steps, x):
    """Return what each step gives, the first applied to x, each other to the result before."""
    ### BEGIN SOLUTION
    values = []
    for step in steps:
        x = step(x)
        values.append(x)
    return values
    ### END SOLUTION


# %% values_midway_example points=1
got = values_midway([lambda t: t * 2, lambda t: t + 1], torch.tensor([1.0, 5.0]))
assert isinstance(got, list), f"expected a list, got {got!r}"
expected = [torch.tensor([2.0, 10.0]), torch.tensor([3.0, 11.0])]
agree("steps: times 2, plus 1; x: [1., 5.]", got, expected)
print("Two steps, two values: after doubling, and after adding 1.")

# %% values_midway_order points=3 says="each step works on the result before it, in the order of the list"
### BEGIN HIDDEN TESTS
x = torch.rand(4) + 1
minus, square, half = lambda t: t - 3, lambda t: t * t, lambda t: t / 2
for steps, expected in [
    ([minus, square, half], [x - 3, (x - 3) ** 2, (x - 3) ** 2 / 2]),
    ([half, minus, square], [x / 2, x / 2 - 3, (x / 2 - 3) ** 2]),
    ([square, square], [x**2, x**4]),
]:
    got = values_midway(steps, x)
    assert isinstance(got, list), "expected a list"
    assert_close(got, expected)
### END HIDDEN TESTS

# %% values_midway_shapes points=2 says="steps that change the shape or the dtype"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 4)
steps = [lambda t: t.sum(1), lambda t: t.double(), lambda t: t.reshape(3, 1), lambda t: t > 0]
sums = x.sum(1)
expected = [sums, sums.double(), sums.double()[:, None], sums.double()[:, None] > 0]
assert_close(list(values_midway(steps, x)), expected)
whole = torch.tensor([2**53 + 1, 3])  # no float has this number
expected = [torch.tensor([2**53 + 3, 5]), torch.tensor([2**53 + 3])]
got = list(values_midway([lambda t: t + 2, lambda t: t[:1]], whole))
assert_close(got, expected, rtol=0, atol=0)
for dtype in (torch.float16, torch.bfloat16, torch.float64, torch.uint8, torch.int32, torch.bool):
    x = torch.tensor([0, 1, 1]).to(dtype)
    got = list(values_midway([lambda t: t.flip(0), lambda t: t[1:]], x))
    assert_close(got, [x.flip(0), x.flip(0)[1:]])
x = torch.tensor([1000.1], dtype=torch.float64)  # float32 would lose digits of the 0.1
got = list(values_midway([lambda t: t - 1000], x))
assert_close(got, [torch.tensor([0.1], dtype=torch.float64)])
### END HIDDEN TESTS

# %% values_midway_few points=1 says="one step, none, steps that change nothing, and results that are 0 or empty"
### BEGIN HIDDEN TESTS
x = torch.randn(2, 3)
got = values_midway([lambda t: t + 5], x)
assert isinstance(got, list), "expected a list"
assert_close(got, [x + 5])
assert values_midway([], x) == [], "no steps, no values"
assert_close(values_midway([lambda t: t - 1], x), [x - 1])
got = values_midway([lambda t: t - t, lambda t: t + 1], torch.tensor(3.0))
assert_close(got, [torch.tensor(0.0), torch.tensor(1.0)])
got = values_midway([lambda t: t[:0], lambda t: t.sum(), lambda t: t - 2], x)
assert_close(got, [x[:0], torch.tensor(0.0), torch.tensor(-2.0)])
same = lambda t: t
got = values_midway([same, same, lambda t: t + 1, same], x)
assert len(got) == 4, f"four steps, some of which change nothing: expected 4 values, got {len(got)}"
assert_close(got, [x, x, x + 1, x + 1])
### END HIDDEN TESTS

# %% values_midway_unchanged points=1 says="x and the list of steps stay as they are"
### BEGIN HIDDEN TESTS
x = torch.randn(5)
before, steps = x.clone(), [lambda t: t * 3, lambda t: t - 1]
assert_close(values_midway(steps, x), [before * 3, before * 3 - 1])
assert_close(x, before)
assert len(steps) == 2, "the list of steps changed"
assert_close(values_midway(steps, x), [before * 3, before * 3 - 1])
### END HIDDEN TESTS

# %% [markdown]
# **Outdated elsewhere.** Comparisons of frameworks age fast:
#
# | people say | what is true now |
# |---|---|
# | "PyTorch is define-by-run, TensorFlow is not." | TensorFlow 2 runs line by line by default, too; Keras 3 works on top of TensorFlow, JAX or PyTorch; and JAX is a third large one. |
# | "For many GPUs or TPUs take another framework." | PyTorch trains on many GPUs (`torch.distributed`), and on TPUs through PyTorch/XLA. |
# | "Serve your model with TorchServe." | TorchServe is archived: nobody maintains it any more. |

# %% [markdown]
# ## 3. Where am I?
#
# {{minutes}}
#
# The page that you see and the machine that computes are two things. The page is in your browser,
# or in VS Code. The machine may be the same computer, or far away: in **Colab** it is a *virtual
# machine* that Google lends to your Google account, with torch, NumPy, pandas and many more
# libraries preinstalled. The next cell finds out where its code runs, and says what you need to
# know there.

# %% where
# @title Where am I? Run this cell.
MENUS = {
    "Colab": {
        "run everything": "Runtime > Run all",
        "stop a cell": "Runtime > Interrupt execution, or the button at the cell",
        "restart the kernel": "Runtime > Restart session",
        "get a GPU": "Runtime > Change runtime type (for this notebook only)",
        "see the files": "the folder at the left edge; /content is the working directory",
        "a new notebook": "File > New notebook in Drive",
        "save": "File > Save keeps it in Drive; File > Download > Download .ipynb gives the file",
        "keys for cells": "Ctrl+M, then one of the letters below",
    },
    "Jupyter": {
        "run everything": "Run > Run All Cells",
        "stop a cell": "Kernel > Interrupt Kernel, or the square above the notebook",
        "restart the kernel": "Kernel > Restart Kernel",
        "get a GPU": "the machine that runs Jupyter has one, or it has not",
        "see the files": "the folder at the left edge",
        "a new notebook": "File > New > Notebook",
        "save": "File > Save Notebook; File > Download if Jupyter runs on another machine",
        "keys for cells": "Esc, then one of the letters below (D twice)",
    },
    "VS Code": {
        "run everything": "Run All, above the notebook",
        "stop a cell": "Interrupt, above the notebook, or the button at the cell",
        "restart the kernel": "Restart, above the notebook",
        "get a GPU": "the machine that runs the kernel has one, or it has not",
        "see the files": "the Explorer at the left edge",
        "a new notebook": "Ctrl+Shift+P, then: Create: New Jupyter Notebook",
        "save": "Ctrl+S; the file is where you opened it",
        "keys for cells": "Esc, then one of the letters below (D twice)",
    },
}


def where():
    """Say what runs this notebook's code: "Colab", "VS Code" or "Jupyter"."""
    if type(get_ipython()).__module__.startswith("google.colab"):
        return "Colab"
    if "__vsc_ipynb_file__" in globals() or {"VSCODE_PID", "VSCODE_CWD"} & set(os.environ):
        return "VS Code"
    return "Jupyter"


print("This notebook's code runs in", where())
for what, how in MENUS[where()].items():
    print(f"  {what:20}{how}")

# %%
print("this machine is a", platform.system(), platform.machine())
print("its Python is", sys.version.split()[0], "at", sys.executable)
print("the working directory is", os.getcwd())
print("torch", torch.__version__, "and NumPy", np.__version__, "are installed")

# %% [markdown]
# Three ways to run a cell: **Ctrl+Enter** runs it and stays, **Shift+Enter** runs it and goes on,
# **Alt+Enter** runs it and inserts a new cell below. (On a Mac, Cmd and Option.) The letters that
# change cells, after Ctrl+M in Colab and after Esc elsewhere:
#
# | letter | what happens | | letter | what happens |
# |---|---|---|---|---|
# | A | a new cell above | | Y | make it a code cell |
# | B | a new cell below | | M | make it a text cell (Markdown) |
# | D | delete the cell | | Z | undo what was done to a *cell* |
#
# **Try it now:** insert a cell below this one, turn it into a text cell and back, delete it, and
# bring it back with Z. (Ctrl+Z is for the letters inside a cell.) Then delete it for good: you
# will not need it. The cells of this notebook that hold answers and tests stay where they are.

# %% [markdown]
# ## 4. The kernel remembers
#
# {{minutes}}
#
# A **kernel** is the Python process that runs your cells. It remembers every variable until it is
# restarted. What counts is the **order of execution**, not the order on the page. The numbers in
# the brackets count the runs: the cell with [7] was the seventh to run. Run cell A once, then cell
# B two or three times, and watch `n` and the number in the bracket.

# %%
# cell A
n = 10

# %%
# cell B
n = n + 1
print("n is", n)

# %% [markdown]
# Below, the same lines are executed in the order A, B, B, A. On the left of the picture is the
# page, with the number of each cell's last run; on the right, from one run to the next, what the
# kernel remembers. The page alone no longer tells how `n` came to its value. Cell B, on the page
# below A, ran before A's last run.

# %%
runs = []
for name in "A", "B", "B", "A":
    if name == "A":
        n = 10
    else:
        n = n + 1
    runs.append((name, {"n": n}))
draw_runs({"A": "n = 10", "B": "n = n + 1"}, runs)

# %% [markdown]
# So a notebook can show results that nobody can get again. The cure is to restart the kernel, which
# empties it, and to run all cells from top to bottom. Changing the type of the runtime, or losing
# the connection for long, empties it too; then run everything again.

# %% [markdown]
# ## 5. Predict first
#
# {{minutes}}
#
# ### Exercise: `predictions`
#
# {{exercise predictions}}
#
# Write down what you expect *before* you try anything. Three cells stand on a page in Colab, and
# the kernel was restarted before each line of the first group:
#
# ```python
# n = 10      # cell A
# n = n + 1   # cell B
# print(n)    # cell C
# ```
#
# - For what C prints, write a number, or `"error"` if there is an error instead.
# - For a file, write `"kept"` or `"gone"`. `/content` is a folder on Colab's machine, Drive is your
#   Google Drive, and the session is the kernel with all it remembers.
# - For the working directory, write `True` if `os.getcwd()` gives something else afterwards, and
#   `False` if not. (`os` asks the kernel. The line with `!` is a shell command, the one with `%` a
#   *magic*, a command to the notebook itself; section 6 is about both.)
#
# Write the values themselves, in the dict or in lines such as `predictions["run A, B, C"] = 3`
# below it, one prediction a line: numbers, strings, `True`, `False`. What code works out (a name, a
# loop, a call) does not count. You may correct a line after you have looked: what you hand in
# counts. Predict them all first, though. A wrong guess that surprises you is worth more than a
# point.


# %% predictions minutes=6 level=1
predictions = {
    ### BEGIN SOLUTION
    # what does C print? a number or "error"
    "run A, B, C": 11,
    "run A, B, B, C": 12,
    "run A, B, A, C": 10,
    "run A, B, delete the cell B, run C": 11,
    "run A, B, write n = 50 into A without running it, run C": 11,
    "run A, B, restart the kernel, run C": "error",
    "run A, B, restart the kernel, run all": 11,
    # "kept" or "gone"
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    # True or False
    "!cd .. changes os.getcwd()": False,
    "%cd .. changes os.getcwd()": True,
    ### STUB
    # # what does C print? a number or "error"
    # "run A, B, C": ...,
    # "run A, B, B, C": ...,
    # "run A, B, A, C": ...,
    # "run A, B, delete the cell B, run C": ...,
    # "run A, B, write n = 50 into A without running it, run C": ...,
    # "run A, B, restart the kernel, run C": ...,
    # "run A, B, restart the kernel, run all": ...,
    # # "kept" or "gone"
    # "a file in /content, after restarting the session": ...,
    # "a file in /content, on a new virtual machine": ...,
    # "a file in Drive, on a new virtual machine": ...,
    # # True or False
    # "!cd .. changes os.getcwd()": ...,
    # "%cd .. changes os.getcwd()": ...,
    ### END SOLUTION
}

# %% predictions_types points=0 says="each prediction is filled in, with a value of the right kind"
for question, guess in predictions.items():
    if question.startswith("run"):
        kind, fits = 'a whole number or "error"', type(guess) is int or guess == "error"
    elif question.startswith("a file"):
        kind, fits = '"kept" or "gone"', guess in ("kept", "gone")
    else:
        kind, fits = "True or False", isinstance(guess, bool)
    if guess is ...:
        raise NotAnswered(f"The prediction for '{question}' ({kind})")
    assert fits, f"The prediction for '{question}' should be {kind}; it is {guess!r}."
print("All predictions are filled in. Now run the next cell and see.")

# %% predictions_order points=1 says="the predictions on cells that run twice, or in another order"
### BEGIN HIDDEN TESTS
cells = {"A": "n = 10", "B": "n = n + 1", "C": "printed = n"}
for question in ("run A, B, C", "run A, B, B, C", "run A, B, A, C"):
    kernel = {}
    for name in question.removeprefix("run ").split(", "):
        exec(cells[name], kernel)
    assert predictions[question] == kernel["printed"], "a value differs from what Python prints"
### END HIDDEN TESTS

# %% predictions_page points=1 says="the predictions on a page that is changed without running it"
### BEGIN HIDDEN TESTS
kernel = {}
for code in ("n = 10", "n = n + 1", "printed = n"):
    exec(code, kernel)
for question in (
    "run A, B, delete the cell B, run C",
    "run A, B, write n = 50 into A without running it, run C",
):
    assert predictions[question] == kernel["printed"], "a value differs from what Python prints"
### END HIDDEN TESTS

# %% predictions_restart points=1 says="the predictions on restarting the kernel"
### BEGIN HIDDEN TESTS
assert predictions["run A, B, restart the kernel, run C"] == "error", "an empty kernel has no n"
assert predictions["run A, B, restart the kernel, run all"] == 11, "run all runs A, B and C"
### END HIDDEN TESTS

# %% predictions_files points=1 says="the predictions on files"
### BEGIN HIDDEN TESTS
for question, true in {
    "a file in /content, after restarting the session": "kept",
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
}.items():
    assert predictions[question] == true, "a file is kept that is gone, or the other way round"
### END HIDDEN TESTS

# %% predictions_directory points=1 says="the predictions on the working directory"
### BEGIN HIDDEN TESTS
assert predictions["!cd .. changes os.getcwd()"] is False, "a shell command changes its own"
assert predictions["%cd .. changes os.getcwd()"] is True, "the magic changes the kernel's"
### END HIDDEN TESTS

# %%
# Now look. Was your guess right?
n = 10  # A
n = n + 1  # B
n = n + 1  # B
print("A, B, B, C:", n)
n = 10  # A
n = n + 1  # B
n = 10  # A
print("A, B, A, C:", n)
del n  # a restart would forget n as well
try:
    print(n)
except NameError as error:
    print("C after a restart:", error)

# One of the lines below is printed by the magic itself.
print("at first: ", os.getcwd())
# !cd ..
print("after !cd:", os.getcwd())
# %cd ..
print("after %cd:", os.getcwd())
# %cd -q -

# %% [markdown]
# **name ... is not defined** is the commonest message after a restart: a cell was run without the
# ones that it needs. *Runtime > Run before* (*Run > Run All Above Selected Cell*) is the cure. Try
# it now: restart your kernel, and run everything above this cell.
#
# Deleting a cell, or editing it without running it, changes the page and not the kernel. And `!cd`
# does change a directory: that of a shell which is started for this one line and ends with it. (The
# last line, `%cd -q -`, goes back quietly to where you were.) Files are the subject of section 7.

# %% [markdown]
# ## 6. Python, shell or magic?
#
# {{minutes}}
#
# Three kinds of lines in a code cell are not Python. How a line begins tells the kind:
#
# - **`!command`** is handed to the shell of the machine, in a process of its own (a *subshell*).
#   What it changes there, as `!cd` does, is over when it ends.
# - **`%name`** is a *line magic*, a command to IPython, the program inside the kernel. `%cd`
#   changes the kernel's own directory, `%pip install` installs for the Python that the kernel runs.
# - **`%%name`** is a *cell magic*: the whole cell below it belongs to it. It stands in the cell's
#   first line, as `%%time` or `%%writefile notes.txt`.
#
# Blanks before the mark change nothing. Anything else is Python, in which `%` and `!=` are
# operators.

# %%
# !echo hello from the shell
# %timeit -n 10 -r 3 sum(range(1000))
rest = 17 % 5  # Python: the remainder of a division
print(rest, rest != 3)

# %% [markdown]
# ### Exercise: `line_kind(line)`
#
# {{exercise line_kind}}
#
# Return `"python"`, `"shell"`, `"magic"` or `"cell magic"`: the kind of `line`, a string (Python's
# `str`, without a line end) that stands in the first line of a code cell.
#
# - Only how the line begins matters, after blanks and tabs: `%%` and at once a name for a cell
#   magic, `%` and at once a name for a magic, `!` (or `!!`) and a command for the shell. A blank
#   may follow the `!`, and a name begins with a letter or `_`.
# - All else is Python, comments and empty lines included. Nobody asks whether it is *valid* Python.
# - The following lines do not occur: `x = !ls`, `?x`, a bare `cd x` without its
#   `%`, a line that begins with `!=`, a `%` or `%%` with anything but a name behind it, a `!` or
#   `!!` with nothing behind it, and other whitespace than blanks and tabs.
#
# <details><summary>Hint</summary>
#
# `str` has methods that take blanks away and that look at a string's beginning. Mind the order of
# your questions: a string that begins with `%%` begins with `%` too.
#
# </details>


# %% line_kind minutes=6 level=2
def line_kind(line):
    """Tell the kind of a cell's first line: "python", "shell", "magic" or "cell magic"."""
    ### BEGIN SOLUTION
    beginning = line.lstrip()
    if beginning.startswith("%%"):
        return "cell magic"
    if beginning.startswith("%"):
        return "magic"
    return "shell" if beginning.startswith("!") else "python"
    ### END SOLUTION


# %% line_kind_example points=1
for line, expected in [
    ("print(6 * 7)", "python"),
    ("!pip list", "shell"),
    ("%cd ..", "magic"),
    ("%%time", "cell magic"),
]:
    got = line_kind(line)
    assert got == expected, f"line_kind({line!r}): expected {expected!r}, got {got!r}"
print("One line of each kind is told apart.")

# %% line_kind_operators points=4 says="Python lines with % and != in them, beside the other kinds"
### BEGIN HIDDEN TESTS
from IPython.core.inputtransformer2 import TransformerManager

kind_of = {"run_cell_magic": "cell magic", "run_line_magic": "magic", "system": "shell"}
kind_of["getoutput"] = "shell"
a, b = random.sample(["x", "total", "n2", "_rest"], 2)
for line in [
    f"{a} != {b}",
    f"{a} % {b}",
    f"{a}%{b}",
    f"if {a} != {b} % 2: pass",
    f"assert not {a}!={b}",
    f"{a} = {b} %7",
    f"'%d of %s' % ({a}, {b})",
    f"-{a} % 3",
    f"!echo {a}",
    f"%time {a}",
    f"%%timeit {a}",
]:
    ran = TransformerManager().transform_cell(line + "\n")
    expected = kind_of.get(ran.partition("get_ipython().")[2].partition("(")[0], "python")
    got = line_kind(line)
    assert got == expected, f"line_kind({line!r}): expected {expected!r}, got {got!r}"
### END HIDDEN TESTS

# %% line_kind_blanks points=4 says="blanks and tabs before a line of any kind"
### BEGIN HIDDEN TESTS
from IPython.core.inputtransformer2 import TransformerManager

kind_of = {"run_cell_magic": "cell magic", "run_line_magic": "magic", "system": "shell"}
kind_of["getoutput"] = "shell"
for blanks in (" ", "    ", "\t", " \t ", " " * random.randint(5, 20)):
    for line in ("!ls -l", "%cd ..", "%%bash", "x = 1", "y % 2"):
        line = blanks + line
        ran = TransformerManager().transform_cell(line + "\n")
        expected = kind_of.get(ran.partition("get_ipython().")[2].partition("(")[0], "python")
        got = line_kind(line)
        assert got == expected, f"line_kind({line!r}): expected {expected!r}, got {got!r}"
### END HIDDEN TESTS

# %% line_kind_names points=3 says="other commands and names, of any characters they may have, with and without anything behind"
### BEGIN HIDDEN TESTS
from IPython.core.inputtransformer2 import TransformerManager

kind_of = {"run_cell_magic": "cell magic", "run_line_magic": "magic", "system": "shell"}
kind_of["getoutput"] = "shell"
for line in [
    "%pip install torch",
    "%matplotlib inline",
    "%who",
    "%R",
    "%env HOME=!/root",
    "%time x = 7 % 5 != 2",
    "%%writefile %name",
    "%%html",
    "%%R",
    "!pip install -q torch",
    "! ls",
    "!!ls",
    "!w",
    "!/bin/ls",
    "!./run.sh",
    "!echo 100 %% sure",
    "!$HOME/run",
    "!{sys.executable} -V",
    "%load_ext autoreload",
    "%%python3",
    "%_x",
    "%%_x y",
    "%timeit?",
    "!! ls",
    "![ -d data ] || mkdir data",
    "!~/run.sh",
    "!(cd .. && ls)",
    '!"my prog"',
    "x",
    "ls",
]:
    ran = TransformerManager().transform_cell(line + "\n")
    expected = kind_of.get(ran.partition("get_ipython().")[2].partition("(")[0], "python")
    got = line_kind(line)
    assert got == expected, f"line_kind({line!r}): expected {expected!r}, got {got!r}"
### END HIDDEN TESTS

# %% line_kind_python points=3 says="empty lines, comments and strings are Python"
### BEGIN HIDDEN TESTS
from IPython.core.inputtransformer2 import TransformerManager

kind_of = {"run_cell_magic": "cell magic", "run_line_magic": "magic", "system": "shell"}
kind_of["getoutput"] = "shell"
for line in [
    "",
    "   ",
    "# %cd ..",
    "  #!ls",
    "# %%time",
    "'!ls'",
    '"%%time"',
    "print('100%')",
    "@cache",
    "(1, 2)",
    "import os  # %%time !ls",
    "%ls # python?",
    "!ls # python?",
    "%%sh",
]:
    ran = TransformerManager().transform_cell(line + "\n")
    expected = kind_of.get(ran.partition("get_ipython().")[2].partition("(")[0], "python")
    got = line_kind(line)
    assert got == expected, f"line_kind({line!r}): expected {expected!r}, got {got!r}"
### END HIDDEN TESTS

# %% [markdown]
# ## 7. Files, and how long they last
#
# {{minutes}}
#
# In Colab there are three places for a file:
#
# - **`/content`** on the virtual machine is the working directory: what you write to `notes.txt`
#   becomes `/content/notes.txt`. You see it in the file panel, and can drag files into it.
# - **`/content/drive/MyDrive`** is your Google Drive, once you have *mounted* it. Until then, the
#   folder is not there.
# - **your own computer**, through *Download* in the file panel's menu.
#
# The notebook itself is a file in Drive. Mounting takes the two lines below; Colab asks for your
# permission. They are for Colab alone, so here they wait for the word `True`.

# %%
mount = False  # in Colab: write True and run the cell
if mount and where() == "Colab":
    from google.colab import drive

    drive.mount("/content/drive")
print("Drive is mounted:", os.path.isdir("/content/drive/MyDrive"))

# %% [markdown]
# The picture: variables are gone after a restart of the session, files in `/content` only when you
# get a new virtual machine, and files in Drive are kept in both cases.

# %%
draw_survival(
    ["the session\nis restarted", "a new virtual\nmachine"],
    {
        "variables in the kernel": (False, False),
        "files in /content, what pip installed": (True, False),
        "files in /content/drive/MyDrive": (True, True),
    },
)

# %% [markdown]
# **Outdated elsewhere:** "a restart deletes your files." Restarting the *session* starts a new
# Python process on the same machine, so `/content` stays as it is. A new machine comes when you
# choose *Disconnect and delete runtime* or another runtime type, when you are idle for long, when
# your quota is used up, or when the time is over: after about 12 hours at most on free machines,
# often earlier. The limits vary, and Google does not publish them. So copy what you want to keep,
# with its folders:
#
# ```python
# !cp -r /content/results /content/drive/MyDrive/
# ```
#
# ### Exercise: `project_dir(in_colab, drive_mounted, name)`
#
# {{exercise project_dir}}
#
# Where should a project keep its files? Return the path of its directory, as a string or as a `Path`:
#
# - in Colab with Drive mounted, the directory called `name` in Drive,
# - in Colab without Drive, the directory called `name` in `/content`,
# - elsewhere `name` itself, a path that counts from the working directory, so that the project can
#   move: not the full path (`./` before the name does no harm). Whatever is mounted there does not
#   matter.
#
# `in_colab` and `drive_mounted` are `True` or `False`. `name` is a string such as `"notes"` or
# `"course/week 1"`, which does not begin with a slash and has no part `.` or `..`. A slash at the
# end of your path does no harm. The function only names the directory: it does not create it, and
# does not look whether it exists.
#
# <details><summary>Hint</summary>
#
# Three cases, three results. In which of them do you have to look at `drive_mounted`?
#
# </details>


# %% project_dir minutes=4 level=1
def project_dir(in_colab, drive_mounted, name):
    """Return the path of a project's directory: in Drive, in /content, or name itself."""
    ### BEGIN SOLUTION
    if not in_colab:
        return Path(name)
    return Path("/content/drive/MyDrive" if drive_mounted else "/content") / name
    ### END SOLUTION


# %% project_dir_example points=1
got, expected = project_dir(True, True, "notes"), "/content/drive/MyDrive/notes"
assert isinstance(got, (str, os.PathLike)), f"expected a string or a Path, got {got!r}"
assert Path(got) == Path(expected), f"in Colab, with Drive: expected {expected}, got {got}"
print("In Colab with Drive mounted, the project lies in Drive.")

# %% project_dir_drive points=4 says="in Colab with Drive mounted, beside a case without"
### BEGIN HIDDEN TESTS
name = random.choice(["torch", "basics", "lesson1", "my_files"])
for in_colab, mounted, expected in [
    (True, True, f"/content/drive/MyDrive/{name}"),
    (True, False, f"/content/{name}"),
]:
    got = project_dir(in_colab, mounted, name)
    assert Path(got) == Path(expected), f"expected {expected}, got {got}"
### END HIDDEN TESTS

# %% project_dir_content points=3 says="in Colab without Drive, beside a case elsewhere"
### BEGIN HIDDEN TESTS
name = random.choice(["torch", "basics", "lesson1", "my_files"])
for in_colab, mounted, expected in [(True, False, f"/content/{name}"), (False, False, name)]:
    got = project_dir(in_colab, mounted, name)
    assert Path(got) == Path(expected), f"expected {expected}, got {got}"
### END HIDDEN TESTS

# %% project_dir_elsewhere points=3 says="elsewhere, whatever is mounted there, beside a case in Colab"
### BEGIN HIDDEN TESTS
name = random.choice(["torch", "basics", "lesson1", "my_files"])
for in_colab, mounted, expected in [
    (False, True, name),
    (False, False, name),
    (True, True, f"/content/drive/MyDrive/{name}"),
]:
    got = project_dir(in_colab, mounted, name)
    assert Path(got) == Path(expected), f"expected {expected}, got {got}"
### END HIDDEN TESTS

# %% project_dir_names points=1 says="names with folders, blanks, dots, capitals and other characters in them"
### BEGIN HIDDEN TESTS
# No disk takes a name as long as the last one: whoever creates the directory fails there.
names = ["course/week 1", "v1.5", "my notes", "a/b/c.d", "content", "drive", "Course/Week 1"]
for name in [*names, ".settings", "..old/b", "Übung 3", "(draft), 2", "long" * 100]:
    for in_colab, mounted, expected in [
        (True, True, f"/content/drive/MyDrive/{name}"),
        (True, False, f"/content/{name}"),
        (False, True, name),
    ]:
        got = project_dir(in_colab, mounted, name)
        assert Path(got) == Path(expected), f"expected {expected}, got {got}"
### END HIDDEN TESTS

# %% [markdown]
# ## 8. Devices: CPU and GPU
#
# {{minutes}}
#
# Every tensor lies on a **device**. Tensors are made on the `cpu` unless you say otherwise; a GPU
# is called `cuda` if NVIDIA (or AMD) made it, `mps` on an Apple computer, `xpu` if it is Intel's.
# The word for all of them is *accelerator*, and `torch.accelerator` asks without a maker's name. In
# Colab you choose one under *Runtime > Change runtime type*; the choice belongs to this notebook,
# and the new machine starts with an empty kernel. (There are TPU runtimes too. For those PyTorch
# needs the additional library PyTorch/XLA.)

# %%
print("an accelerator is available:", torch.accelerator.is_available())
print("this torch was built for:   ", torch.accelerator.current_accelerator())

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
x = torch.ones(2, 3, device=device)  # made there
y = torch.ones(2, 3).to(device)  # made on the CPU, then copied
print("x is on", x.device, "and y is on", y.device, "so x + y works:", (x + y).shape)

# %% [markdown]
# Mind the second line that was printed. `current_accelerator()` alone names what torch was *built*
# for. On a machine without a GPU, Colab's for example, it may say `cuda`, and nothing is there.
#
# A GPU starts thousands of small calculators at once, and starting takes time. The next cell times
# the product of two `(n, n)` matrices on your devices, and draws time against `n`; from one mark of
# the axes to the next, `n` is four times and the time ten times as large. On the CPU, the time of
# tiny matrices is all overhead; then it grows about 64-fold from mark to mark of `n`. With a GPU
# you see a second line: flat for small `n`, often above the CPU's, and far below it for large `n`.
# So a GPU is not for small work, and this whole course runs well without one. Save your quota until
# you train something large.


# %%
def seconds(n, device):
    """The shortest of several times of a product of two (n, n) matrices."""
    x = torch.rand(n, n, device=device)
    shortest = float("inf")
    for _ in range(6):  # the first time is slower: things are loaded
        start = time.perf_counter()
        x @ x
        if device.type != "cpu":
            torch.accelerator.synchronize()  # a GPU works on its own: wait until it is done
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


sizes = [4, 16, 64, 256, 1024]
devices = dict.fromkeys([torch.device("cpu"), device])  # one or two
times = {str(d): [seconds(n, d) for n in sizes] for d in devices}
draw_times(sizes, times, "n, for the product of two (n, n) matrices")

# %% [markdown]
# ### Exercise: `pick_device(accelerator_available, kind)`
#
# {{exercise pick_device}}
#
# Return the `torch.device` to work on: the accelerator if there is one, else the CPU.
#
# - `accelerator_available` is `True` or `False`, what `torch.accelerator.is_available()` said. Go
#   by it: your answer has to work for machines other than your own.
# - `kind` is the type that torch was built for, a string such as `"cuda"`, `"mps"` or `"xpu"`,
#   without a number, or `None` if it was built for none. It may be `"cuda"` though no GPU is there;
#   if one is available, it is not `None`.
# - A string is not yet a device: return an object of the class `torch.device`, with a number (as in
#   `cuda:0`) or without.
#
# <details><summary>Hint</summary>
#
# `torch.device("cuda")` makes such an object from a string, on every machine: it is a name, and asks
# for no GPU yet.
#
# </details>


# %% pick_device minutes=4 level=1
def pick_device(accelerator_available, kind):
    """Return the device of the accelerator if one is available, else the CPU's."""
    ### BEGIN SOLUTION
    return torch.device(kind if accelerator_available else "cpu")
    ### END SOLUTION


# %% pick_device_example points=1
got = pick_device(True, "cuda")
assert isinstance(got, torch.device), f"expected a torch.device, got {got!r}"
assert got.type == "cuda", f"pick_device(True, 'cuda'): expected the type cuda, got {got.type}"
print("With a GPU, the GPU is picked.")

# %% pick_device_kinds points=4 says="accelerators of several makers, beside machines without one"
### BEGIN HIDDEN TESTS
for available, kind, expected in [
    (True, "mps", "mps"),
    (True, "xpu", "xpu"),
    (True, "cuda", "cuda"),
    (True, "xla", "xla"),
    (True, "hip", "hip"),
    (False, None, "cpu"),
]:
    got = pick_device(available, kind)
    assert isinstance(got, torch.device), "expected a torch.device"
    assert got.type == expected, f"expected {expected}, got {got.type}"
### END HIDDEN TESTS

# %% pick_device_none points=3 says="no accelerator, and torch built for none, beside a GPU"
### BEGIN HIDDEN TESTS
for available, kind, expected in [(False, None, "cpu"), (True, "xpu", "xpu")]:
    got = pick_device(available, kind)
    assert isinstance(got, torch.device), "expected a torch.device"
    assert got.type == expected, f"expected {expected}, got {got.type}"
### END HIDDEN TESTS

# %% pick_device_built points=2 says="no accelerator, though torch was built for one, beside a GPU"
### BEGIN HIDDEN TESTS
for available, kind, expected in [
    (False, "cuda", "cpu"),
    (False, "mps", "cpu"),
    (True, "mps", "mps"),
    (False, "xpu", "cpu"),
]:
    got = pick_device(available, kind)
    assert isinstance(got, torch.device), "expected a torch.device"
    assert got.type == expected, f"expected {expected}, got {got.type}"
### END HIDDEN TESTS

# %% [markdown]
# **Outdated elsewhere**, all of it about machines and GPUs:
#
# | people say | what is true now |
# |---|---|
# | "Move it with `x.cuda()`." | It still works, on `cuda` alone. `x.to(device)` with a device from `torch.accelerator` is the portable way. |
# | "Reach Colab's machine by SSH: colab-ssh, ngrok, cloudflared." | Such tunnels into free runtimes are against Colab's terms, and can cost you your access. For an editor use the official Colab extension for VS Code (appendix). |
# | "Colab gives you 12 hours." | At most about 12, and fewer if you are idle or others need the machines. |

# %% [markdown]
# ## 9. Same dtype, same device
#
# {{minutes}}
#
# Operands have to be on the **same device**. PyTorch does not copy between devices behind your
# back, because copying is slow. To see that without a GPU, use the device **`meta`**: its tensors
# have a shape and a dtype but no numbers, and they count as being elsewhere. (One exception: a
# tensor of shape `()` on the CPU, a single number, goes with operands on any device.)
#
# Must operands have the **same dtype**, too? People say so, but it depends. Elementwise operations
# such as `+` and `*` *promote*: `int64` and `float32` give `float32`. Matrix products such as
# `torch.mm` refuse. "Same dtype, same device" is a good habit all the same.

# %%
whole, parts = torch.tensor([1, 2, 3]), torch.tensor([0.5, 0.25, 0.125])
print("whole + parts has the dtype", (whole + parts).dtype)

elsewhere = torch.ones(3, device="meta")
print("a meta tensor:", elsewhere)
try:
    print(parts + elsewhere)
except RuntimeError as error:
    print("parts + elsewhere fails:", error)

# %% [markdown]
# ### Exercise: `same_place(a, b)`
#
# {{exercise same_place}}
#
# Return `True` if the two tensors have the same dtype *and* are on the same device, else `False`.
#
# - The result is a Python `bool`. Shapes and values do not matter.
# - The tensors may have any shape, an empty one too, and any dtype, except for floats of 8 bits and
#   unsigned integers of 16 or more. They may be on `meta`, where there are no values to look at.
#   They stay as they are.
#
# <details><summary>Hint</summary>
#
# Both are attributes of a tensor, written without parentheses behind them, and both can be compared
# with `==`.
#
# </details>


# %% same_place minutes=4 level=1
def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""
    ### BEGIN SOLUTION
    return a.dtype == b.dtype and a.device == b.device
    ### END SOLUTION


# %% same_place_example points=1
got = same_place(torch.ones(3), torch.zeros(3))
assert got is True, f"both float32 on the CPU: expected True, got {got!r}"
got = same_place(torch.ones(3), torch.tensor([1, 1, 1]))
assert got is False, f"float32 and int64: expected False, got {got!r}"
print("Two dtypes are told apart.")

# %% same_place_dtypes points=4 says="pairs of many dtypes, on one device"
### BEGIN HIDDEN TESTS
dtypes = [torch.float32, torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.int32]
dtypes += [torch.uint8, torch.int8, torch.int16, torch.bool, torch.complex64, torch.complex128]
for first in dtypes:
    for second in dtypes:
        got = same_place(torch.ones(2, dtype=first), torch.ones(2, dtype=second))
        assert got is (first == second), f"{first} and {second}: got {got!r}"
### END HIDDEN TESTS

# %% same_place_devices points=4 says="pairs on the CPU and on meta, a single number and size 0 too"
### BEGIN HIDDEN TESTS
shapes = [(3, 2), (), (0, 4)]
for dtype, one, two in [(d, o, t) for d in (torch.float32, torch.int64) for o in shapes for t in shapes]:
    here, there = torch.ones(one, dtype=dtype), torch.ones(two, dtype=dtype, device="meta")
    for a, b, expected in [
        (here, there, False),
        (there, here, False),
        (there, torch.ones(one, dtype=dtype, device="meta"), True),
        (here, torch.ones(two, dtype=dtype), True),
        (there, torch.ones(one, dtype=torch.float16, device="meta"), False),
    ]:
        got = same_place(a, b)
        pair = f"shape {tuple(a.shape)} on {a.device} and {tuple(b.shape)} on {b.device}"
        assert got is expected, f"{pair}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% same_place_shapes points=2 says="shapes and values do not matter, size 0 and a single number included"
### BEGIN HIDDEN TESTS
for dtype in (torch.float64, torch.int32):
    other = torch.float32 if dtype == torch.int32 else torch.int64
    for one, two in [((2, 3), (3, 2)), ((), (4,)), ((0,), (2, 1)), ((0, 3), (0,)), ((5,), (5,))]:
        a, b = torch.zeros(one, dtype=dtype), torch.ones(two, dtype=dtype)
        assert same_place(a, b) is True, f"shapes {one} and {two} of one dtype: expected True"
        got = same_place(a, b.to(other))
        assert got is False, f"shapes {one} and {two}, two dtypes: expected False"
x = torch.randn(3, 4)
assert same_place(x.t(), x[:, ::2]) is True, "views are on the device of x"
### END HIDDEN TESTS

# %% same_place_unchanged points=1 says="both tensors stay as they are"
### BEGIN HIDDEN TESTS
a, b, c = torch.randn(2, 3), torch.randn(4), torch.randint(1, 9, (4,))
olds = [t.clone() for t in (a, b, c)]
assert same_place(a, b) is True, "both are float32, on the CPU"
assert same_place(a, c) is False, "float32 and int64"
for tensor, old in zip((a, b, c), olds):
    assert_close(tensor, old, rtol=0, atol=0)
### END HIDDEN TESTS

# %% [markdown]
# ## 10. Read the error
#
# {{minutes}}
#
# A shop writes down amounts, whole numbers, and prices. `amounts @ prices` is a *matrix product*:
# it multiplies each row of amounts by the prices and adds up, so a row becomes one sum. The cell
# catches the errors and shows them, so that *Run all* can go on. Run it and say what is wrong in
# each case *before* you read on.


# %%
def try_it(what, call):
    try:
        print(what, "->", call())
    except (RuntimeError, AssertionError) as error:
        print(f"{what}\n    {type(error).__name__}: {error}\n")


amounts = torch.tensor([[2, 0, 1], [1, 4, 0]])  # two customers, three goods
prices = torch.tensor([0.5, 1.25, 3.0])
far_prices = prices.to("meta")
try_it("1. amounts @ prices", lambda: amounts @ prices)
try_it("2. amounts.float() @ far_prices", lambda: amounts.float() @ far_prices)
try_it("3. amounts @ prices.long()", lambda: amounts @ prices.long())

# %% [markdown]
# The wording differs between versions and devices, the parts do not:
#
# 1. **must have the same dtype, but got Float, Long ...**: PyTorch calls `float32` Float, `int64`
#    Long, `float64` Double. Products refuse to promote. (`addmv` is the low-level product that `@`
#    chose here; errors often name a function that you did not write.)
# 2. **Tensor on device meta is not on the expected device cpu**, or **Expected all tensors to be on
#    the same device, but found at least two devices, cuda:0 and cpu**: bring the operands together.
#    Look for the one that forgot to move, often a tensor made inside a function, on the CPU.
# 3. No error, and the wrong result. Making everything Long silences case 1 and cuts 0.5 down to 0.
#    An error that goes away is not yet a defect mended.
#
# ### Repair: `bill(amounts, prices)`
#
# {{exercise bill}}
#
# Return each customer's sum: the product of `amounts` and `prices`, with the dtype and on the
# device of `prices`.
#
# - `amounts` has the shape `(n, k)` and an integer dtype (`uint8`, or `int8` to `int64`), `prices`
#   has the shape `(k,)` and is `float32` or `float64`. The result has the shape `(n,)`; `n` or `k`
#   may be 0. Beside prices in `float64`, large amounts keep all the digits that `float64` holds.
# - `prices` may be on another device than `amounts`, which are on the CPU.
# - Any function may be used. Both arguments may be slices or transposed, and stay as they are.
#
# <details><summary>Hint</summary>
#
# `x.to(...)` takes a dtype, a device, or both: `x.to("meta", torch.float64)`. It also takes another
# tensor, and then makes `x` like that one in both respects.
#
# </details>


# %% bill minutes=5 level=2
def bill(amounts, prices):
    """Return the product of amounts (n, k) and prices (k,), in the dtype and place of prices."""
    ### BEGIN SOLUTION
    return amounts.to(prices) @ prices
    ### STUB
    # return amounts @ prices  # fails: two dtypes, and sometimes two devices
    ### END SOLUTION


# %% bill_example points=1
agree(
    "bill([[2, 0, 1], [1, 4, 0]], [0.5, 1.25, 3.0])",
    bill(torch.tensor([[2, 0, 1], [1, 4, 0]]), torch.tensor([0.5, 1.25, 3.0])),
    torch.tensor([4.0, 5.5]),
)
print("Two customers, two sums.")

# %% bill_values points=3 says="several sizes and integer dtypes, amounts and prices in any memory layout"
### BEGIN HIDDEN TESTS
for n, k in [(2, 5), (4, 3), (3, 3), (1, 6), (5, 1)]:
    for dtype in (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8):
        many, each = torch.randint(1, 20, (n, k)).to(dtype), torch.rand(k) + 0.1
        assert_close(bill(many, each), (many.float() * each).sum(1))
many, each = torch.randint(1, 20, (3, 4)), torch.rand(6)[::2] + 0.1
assert_close(bill(many.t(), each), (many.t().float() * each).sum(1))
many, each = torch.tensor([[300, 70_000], [3001, 2**20 + 1]]), torch.tensor([0.5, 0.25])
for dtype in (torch.int64, torch.int32):
    assert_close(bill(many.to(dtype), each), torch.tensor([17_650.0, 263_644.75]))
### END HIDDEN TESTS

# %% bill_double points=2 says="prices in float64 give sums in float64, with all their digits"
### BEGIN HIDDEN TESTS
many = torch.randint(1, 20, (4, 3))
each = torch.rand(3, dtype=torch.float64) + 0.1
assert_close(bill(many, each), (many.double() * each).sum(1), rtol=1e-13, atol=0)
assert_close(bill(many, each.float()), (many.float() * each.float()).sum(1))
many = torch.tensor([[2**24 + 1, 0], [2**31 + 3, 2**40 + 5]])  # more digits than float32 has
each = torch.tensor([1.0, 3.0], dtype=torch.float64)
expected = torch.tensor([2**24 + 1, 2**31 + 3 + 3 * (2**40 + 5)]).double()
assert_close(bill(many, each), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% bill_device points=3 says="prices on another device: the sums are there too, without customers or goods as well"
### BEGIN HIDDEN TESTS
for n, k in [(3, 2), (1, 4), (0, 3), (2, 0), (0, 0)]:
    for dtype in (torch.float32, torch.float64):
        got = bill(torch.ones(n, k, dtype=torch.int64), torch.ones(k, dtype=dtype, device="meta"))
        assert_close(got, torch.ones(n, dtype=dtype, device="meta"))
        got = bill(torch.ones(n, k, dtype=torch.int64), torch.ones(k, dtype=dtype))
        assert_close(got, torch.full((n,), float(k), dtype=dtype))
### END HIDDEN TESTS

# %% bill_edges points=1 says="no customers, no goods, and both arguments unchanged"
### BEGIN HIDDEN TESTS
none = torch.zeros(0, 3, dtype=torch.int64)
goods = torch.zeros(2, 0, dtype=torch.int64)
for dtype in (torch.float32, torch.float64):
    assert_close(bill(none, torch.rand(3, dtype=dtype)), torch.zeros(0, dtype=dtype))
    assert_close(bill(goods, torch.rand(0, dtype=dtype)), torch.zeros(2, dtype=dtype))
many, each = torch.randint(1, 20, (4, 3)), torch.rand(3) + 0.1
olds = many.clone(), each.clone()
assert_close(bill(many, each), (olds[0].float() * olds[1]).sum(1))
assert_close((many, each), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## 11. A common mistake: `x.to(...)` on a line of its own
#
# {{minutes}}
#
# "I moved `x` to the GPU and it still says it is on the CPU." For tensors, `to` does not change
# `x`. It *returns* a tensor, and a line that does nothing with it throws it away. There is no
# error:

# %%
x = torch.ones(3)
x.to(torch.float64)  # the result is thrown away
print("x.to(torch.float64) alone:    x is", x.dtype)
x = x.to(torch.float64)  # the result gets the name x
print("x = x.to(torch.float64):      x is", x.dtype)
print("nothing to do, so x itself:  ", x.to(torch.float64) is x)

# %% [markdown]
# The confusion has a reason: for a *network* (`network.to(device)`) the same word does change it in
# place. Write `x = x.to(device)` for tensors, always.

# %% [markdown]
# ## 12. The same random numbers again
#
# {{minutes}}
#
# Networks begin with random numbers, and you will want to get the same ones again, to find a
# mistake or to compare two ideas. Computers draw from a *random stream*: a long, fixed row of
# numbers, and a mark at the place reached so far. A **seed** puts the mark at a place that depends
# on it and on nothing else. There is not one stream, there are three: Python's `random`, NumPy's
# `np.random` and torch's. Seeding one leaves the others alone.

# %%
for attempt in (1, 2):
    torch.manual_seed(7)
    print("torch:", torch.rand(2).tolist(), " NumPy:", np.random.rand(2).tolist())

# %% [markdown]
# ### Exercise: `reproducible(seed, f)`
#
# {{exercise reproducible}}
#
# `f` is a function without arguments which may draw from the three streams. Seed all three with
# `seed`, call `f()` once, and return what it returned: each time, also if the same `seed` and `f` have
# come before.
#
# - Whatever was drawn before, and however often `reproducible` was called: the same `seed` and `f`
#   give the same result. Other seeds give other draws.
# - The streams are those behind `random.random()` and its relatives, behind `np.random.rand()` and
#   its relatives, and behind `torch.rand()` and its relatives on the CPU. `f` may use them in any
#   order.
# - `seed` is a whole number from 0 to 2**32 - 1. Where the three streams stand after the call is up
#   to you, also if `f` raises an error.
#
# <details><summary>Hint</summary>
#
# One line for each stream; the modules `random` and `np.random` have a function of the same name
# for it. `np.random.default_rng(seed)` makes a new stream and leaves the old one as it is.
#
# </details>


# %% reproducible minutes=5 level=2
def reproducible(seed, f):
    """Seed the random streams of Python, NumPy and torch, and return what f() returns."""
    ### BEGIN SOLUTION
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    return f()
    ### END SOLUTION


# %% reproducible_example points=1
one, two = reproducible(3, lambda: torch.rand(2)), reproducible(3, lambda: torch.rand(2))
agree("reproducible(3, lambda: torch.rand(2)), twice", two, one)
print("Two draws with the same seed agree:", one.tolist())


# %% reproducible_python points=2 says="draws from Python's random"
### BEGIN HIDDEN TESTS
def drawn():
    return [random.random(), random.randint(0, 10**6), random.gauss(0, 1)]


pairs = [(7, 7 + 2**8), (7, 7 + 2**16), (7, 7 + 2**31), (2**24, 2**24 + 1)]
for seed, other in [(0, 1), (5, 6), (2**32 - 1, 1), (2**32 - 1, 0), *pairs]:
    one = reproducible(seed, drawn)
    assert reproducible(seed, drawn) == one, "the same seed gave other draws"
    assert reproducible(other, drawn) != one, "another seed gave the same"
### END HIDDEN TESTS


# %% reproducible_numpy points=3 says="draws from np.random"
### BEGIN HIDDEN TESTS
def drawn():
    return [np.random.rand(), int(np.random.randint(10**6)), np.random.randn()]


pairs = [(7, 7 + 2**8), (7, 7 + 2**16), (7, 7 + 2**31), (2**24, 2**24 + 1)]
for seed, other in [(0, 1), (5, 6), (2**32 - 1, 1), (2**32 - 1, 0), *pairs]:
    one = reproducible(seed, drawn)
    assert reproducible(seed, drawn) == one, "the same seed gave other draws"
    assert reproducible(other, drawn) != one, "another seed gave the same"
### END HIDDEN TESTS


# %% reproducible_torch points=3 says="draws from torch"
### BEGIN HIDDEN TESTS
def drawn():
    return torch.cat([torch.rand(3), torch.randn(2), torch.randperm(50)])


pairs = [(7, 7 + 2**8), (7, 7 + 2**16), (7, 7 + 2**31), (2**24, 2**24 + 1)]
for seed, other in [(0, 1), (5, 6), (2**32 - 1, 1), (2**32 - 1, 0), *pairs]:
    one = reproducible(seed, drawn)
    assert_close(reproducible(seed, drawn), one, rtol=0, atol=0)
    assert not torch.equal(reproducible(other, drawn), one), "another seed gave the same draws"
### END HIDDEN TESTS


# %% reproducible_between points=3 says="the same draws after calls that drew other numbers, in another order"
### BEGIN HIDDEN TESTS
def drawn():
    return [random.random(), np.random.rand(), torch.rand(()).item()]


def drawn_turned():
    return [torch.rand(()).item(), np.random.rand(), random.random()]


def drawn_often():
    return [torch.rand(100).sum().item(), np.random.rand(7).tolist(), random.random()]


one = reproducible(11, drawn)
assert reproducible(11, drawn_turned) == one[::-1], "the order of the streams must not matter"
for seed in (2, 11):
    reproducible(seed, drawn_often)
    assert reproducible(11, drawn) == one, "draws in between must not matter"
assert reproducible(12, drawn) != one, "another seed gave the same draws"
### END HIDDEN TESTS

# %% reproducible_returns points=2 says="f is called once, and what it returned comes back"
### BEGIN HIDDEN TESTS
assert reproducible(1, lambda: "done") == "done", "what f returned must come back"
assert reproducible(1, lambda: None) is None, "what f returned must come back"
one = reproducible(4, lambda: (random.random(), np.random.rand(), torch.rand(()).item()))
pairs = reproducible(
    4,
    lambda: (
        (random.random(), random.random()),
        (np.random.rand(), np.random.rand()),
        (torch.rand(()).item(), torch.rand(()).item()),
    ),
)
assert tuple(pair[0] for pair in pairs) == tuple(one), (
    "f must be called once, right after the seeding"
)


def drawn(seen=[]):
    seen.append(1)
    return len(seen)


assert reproducible(2, drawn) == 1, "f must be called once"
assert reproducible(2, drawn) == 2, "each call of reproducible has to call f"
### END HIDDEN TESTS

# %% [markdown]
# ## 13. Before you ask for help
#
# {{minutes}}
#
# "It does not work on my machine" is half a question. The other half is which machine: the versions
# of Python, torch and NumPy, and the device. Good bug reports begin with them, and a function can
# write them down for you. (`python -m torch.utils.collect_env` is the long form.)
#
# And before you ask, look into the documentation. It is in the notebook, too: `torch.arange?` in a
# cell of its own, or `help(torch.arange)` as plain Python, shows what a function takes and returns,
# mostly with an example. Between the parentheses of a call, Shift+Tab shows the same in
# JupyterLab; in Colab and VS Code rest the mouse on the name.
#
# ### Exercise: `environment_report(device)`
#
# {{exercise environment_report}}
#
# Return a dict with exactly these four keys; the values are strings.
#
# - `"python"`: the version of the Python that runs the notebook and nothing else, as in `"3.13.5"`,
# - `"torch"` and `"numpy"`: their versions, all that the libraries' own `__version__` says (with an
#   end such as `+cpu`),
# - `"device"`: the type of `device`, the `torch.device` that the notebook works on, whoever made it:
#   `"mps"`, `"cpu"`, or `"cuda"` without the number that a GPU may have.
#
# Ask the machine for the versions: what you can read off your screen may be false on the next one,
# where your answer is tested.
#
# <details><summary>Hint</summary>
#
# Section 3 prints all the versions. `device.type` is the string in a `torch.device`.
#
# </details>


# %% environment_report minutes=5 level=2
def environment_report(device):
    """Return the versions of Python, torch and NumPy, and the type of the device."""
    ### BEGIN SOLUTION
    return {
        "python": platform.python_version(),
        "torch": torch.__version__,
        "numpy": np.__version__,
        "device": device.type,
    }
    ### END SOLUTION


# %% environment_report_example points=1
report = environment_report(torch.device("cpu"))
assert isinstance(report, dict), f"expected a dict, got {report!r}"
keys = sorted(map(str, report))
assert keys == ["device", "numpy", "python", "torch"], f"expected the four keys, got {keys}"
print("A report with four keys:", report)

# %% environment_report_python points=2 says="the version of Python"
### BEGIN HIDDEN TESTS
got = environment_report(torch.device("cpu"))["python"]
assert isinstance(got, str), "expected a string"
assert got == platform.python_version(), "expected the version of the Python that runs"
### END HIDDEN TESTS

# %% environment_report_libraries points=2 says="the versions of torch and NumPy"
### BEGIN HIDDEN TESTS
report = environment_report(torch.device("cpu"))
for library in (torch, np):
    got, expected = report[library.__name__], str(library.__version__)
    assert repr(got) == repr(expected), f"{library.__name__}: expected {expected!r}, got {got!r}"
### END HIDDEN TESTS

# %% environment_report_device points=2 says="the type of several makers' devices, as a string, in a dict of four"
### BEGIN HIDDEN TESTS
for name in ("cpu", "cuda", "mps", "xpu:0", "cuda:1", "meta", "hip", "xla:1", "cpu"):
    report, expected = environment_report(torch.device(name)), name.split(":")[0]
    assert isinstance(report["device"], str), "expected a string"
    assert report["device"] == expected, f"expected {expected}, got {report['device']}"
    assert len(report) == 4, "expected four keys"
### END HIDDEN TESTS

# %% [markdown]
# ## 14. Hand in: a rehearsal
#
# {{minutes}}
#
# A notebook that is handed in gets executed from top to bottom, on another machine, in an empty
# kernel. So rehearse that:
#
# 1. **Restart and run all.** *Runtime > Restart session and run all* in Colab, *Kernel > Restart
#    Kernel and Run All Cells* in JupyterLab, *Restart* and then *Run All* in VS Code. Should the
#    run stop at a test that fails, *Runtime > Run after* (in some versions *Run cell and below*) or
#    *Run > Run Selected Cell and All Below* carries on behind it.
# 2. **Save**, then **download**: *File > Download > Download .ipynb* in Colab. (Elsewhere the file
#    lies on a disk already.)
# 3. **Look at the file.** An `.ipynb` file is text in the format JSON: a list of cells, each with
#    its source and its outputs. The cell below reads each notebook in the working directory. In
#    Colab there is none: drag the file that you downloaded into the file panel first. It tells
#    which answers are still empty, and whether the cells were run down the page. It sees what was
#    saved last, not what your screen shows.
# 4. **Hand it in**, as the beginning of this notebook says. Do not rename cells, delete tests, or
#    copy the tests into cells of your own.

# %%
for path in sorted(Path.cwd().glob("*.ipynb")):
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError, KeyError):
        print(f"{path.name}: not a notebook that can be read")
        continue
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    still = r'^ +raise NotAnswered\("|: \.\.\.,'
    empty = [cell for cell in code if re.search(still, "".join(cell["source"]), re.M)]
    counts = [c["execution_count"] for c in code if c.get("execution_count")]
    ordered = "yes" if counts == sorted(counts) else "no"
    print(f"{path.name}: {len(cells)} cells, {len(code)} of them code")
    print("  its first cell begins:", repr("".join(cells[0]["source"])[:40]) if cells else "-")
    print("  answers that still hold `raise NotAnswered` or `...`:", len(empty))
    print("  the runs follow the page:", ordered if counts else "nothing had run when it was saved")
if not list(Path.cwd().glob("*.ipynb")):
    print("No notebook in", Path.cwd(), "yet.")

# %% [markdown]
# ## The core ends here
#
# Well done: you have made a tensor, you know what your kernel remembers, where your files last and
# on which device your numbers lie. You can hand in now. The cheat sheet at the very end is worth a
# look. What follows is optional: the tests are as thorough and you will see their outcome, but they
# are worth no points.

# %% [markdown]
# ## Optional: the state after any order
#
# You have predicted by hand what a kernel remembers. Now let a function do it.
#
# ### Exercise: `state_after(cells, order)`
#
# {{exercise state_after}}
#
# `cells` is a list of strings, the code of the cells of a page. `order` is a list of indices, counted
# from 0: in this order the cells are executed in an empty kernel. Return the variables that are
# there afterwards, as a dict from name to value.
#
# - A cell may be executed several times, or never. `order` may be empty.
# - The code holds assignments to single names, one a line, such as `n = 2`, `n += m * 3` or
#   `text: str = "a"`. On the right are ints, floats and plain strings (no f-strings), names that some
#   cell assigns, round parentheses and the operators `+ - * / // % **`; nothing computes a `nan` or
#   runs out of memory. In the given order, no cell raises an error.
# - Names that begin and end with two underscores (*dunder names*) are left out, both those that
#   Python adds by itself (`__builtins__`, `__annotations__` ...) and those that a cell assigns. Any
#   other name may occur, `cells` and `order` too; names of nothing but underscores do not.
# - Each call begins with an empty kernel. `cells` and `order` stay as they are.
#
# <details><summary>Hint</summary>
#
# `exec(code, namespace)` executes a string and keeps its variables in the dict `namespace`. Give it a
# dict of your own, and print that dict once.
#
# </details>


# %% state_after minutes=8 level=2
def state_after(cells, order):
    """Return the variables after executing cells in this order, dunder names left out."""
    ### BEGIN SOLUTION
    kernel = {}
    for index in order:
        exec(cells[index], kernel)
    return {k: v for k, v in kernel.items() if not (k.startswith("__") and k.endswith("__"))}
    ### END SOLUTION


# %% state_after_example points=0
got = state_after(["n = 10", "n = n + 1"], [0, 1, 1])
text = repr(got) if len(repr(got)) < 150 else repr(got)[:150] + " and so on"
assert got == {"n": 12}, f"cells A, B in the order A, B, B: expected {{'n': 12}}, got {text}"
print("A, B, B: the kernel remembers n = 12.")

# %% state_after_orders points=0 says="other orders, repeated runs and cells that never run"
### BEGIN HIDDEN TESTS
start, step = random.randint(5, 50), random.randint(2, 9)
cells = [f"n = {start}", f"n = n * 2 - {step}", "m = n", "text = 'a' * 3", "m += 1\nn = m % 7"]
for order in ([0, 1, 2], [0, 2, 1], [0, 1, 1, 2], [0, 1, 0], [3], [3, 0, 2, 4, 4], [0, 1, 2, 0, 4]):
    kernel = {}
    for index in order:
        exec(cells[index], kernel)
    expected = {key: kernel[key] for key in ("n", "m", "text") if key in kernel}
    assert state_after(cells, order) == expected, f"order {order}: expected {expected}"
### END HIDDEN TESTS

# %% state_after_dunder points=0 says="names with two underscores on both sides are left out, and only those"
### BEGIN HIDDEN TESTS
cells = ["count: int = 3", "__version__ = '1'", "_hidden = 4", "__left = 5", "right__ = 6"]
expected = {"count": 3, "_hidden": 4, "__left": 5, "right__": 6}
assert state_after(cells, [0, 1, 2, 3, 4]) == expected, f"expected {expected}"
assert state_after(cells, [1, 0]) == {"count": 3}, "expected {'count': 3}"
expected = {"__a__b": 1, "a__b__": 2, "__init__2": 3}
got = state_after(["__a__b = 1", "a__b__ = 2", "__init__2 = 3", "__a__b__ = 4"], [3, 0, 1, 2])
assert got == expected, f"expected {expected}"
### END HIDDEN TESTS

# %% state_after_names points=0 says="variables of any name, values of all operators, and cells of several lines"
### BEGIN HIDDEN TESTS
cells = ["cells = 5\norder = cells + 1", "kernel = 'k'\nname = kernel + '!'", "i = 2 ** 5 // 3"]
cells += ["index = (1 + 2) * 3\nresult = index / 2", "namespace = 1\ncode = -namespace", "x = 0"]
cells += ["torch = 3\nnp = torch + 1\nrandom = 'r'", "sum = 4\nlist = sum * 2"]
kernel = {}
for text in cells:
    exec(text, kernel)
expected = {key: value for key, value in kernel.items() if key != "__builtins__"}
assert state_after(cells, list(range(len(cells)))) == expected, f"expected {expected}"
assert state_after(cells, [2, 5]) == {"i": 10, "x": 0}, "expected {'i': 10, 'x': 0}"
got = state_after(["n = 7\nn -= 2\nn *= 3", "n //= 2\nn **= 2\nn %= 10\nn /= 4"], [0, 1])
assert got == {"n": 2.25}, "all operators may stand before the =: expected {'n': 2.25}"
assert state_after(["c = (-8) ** 0.5"], [0]) == {"c": (-8) ** 0.5}, "a root may be complex"
### END HIDDEN TESTS

# %% state_after_fresh points=0 says="each call begins with an empty kernel, also without any run, and its arguments stay"
### BEGIN HIDDEN TESTS
cells, order = ["a = 1", "b = 2", "a = 7"], [0, 1, 0]
assert state_after(cells, order) == {"a": 1, "b": 2}, "expected {'a': 1, 'b': 2}"
assert state_after(cells, [2]) == {"a": 7}, "b belongs to the call before"
assert state_after(cells, []) == {}, "nothing was executed"
assert (cells, order) == (["a = 1", "b = 2", "a = 7"], [0, 1, 0]), "the arguments changed"
assert state_after(cells, [0]) == {"a": 1}, "expected {'a': 1}"
### END HIDDEN TESTS

# %% [markdown]
# ## Optional: PyTorch on your own computer
#
# An appendix for those who want it. PyTorch needs **Python 3.10 or newer**. Give each project an
# *environment*, a Python with libraries of its own. With conda, in a terminal:
#
# ```
# conda create -n torch-basics python=3.13     make it
# conda activate torch-basics                  go into it
# pip install torch numpy matplotlib jupyterlab
# conda list                                   what is in it
# jupyter lab                                  opens JupyterLab in the browser
# conda deactivate                             leave it
# conda remove -n torch-basics --all           take it away again
# ```
#
# Without conda, `python -m venv torch-basics` makes an environment too. For a GPU, the page
# [Get started](https://pytorch.org/get-started/locally/) gives you the right `pip` line.
#
# **VS Code** opens notebooks once you have installed its extensions *Python* and *Jupyter*. Choose
# the environment with *Select Kernel*, at the top right; most puzzles ("no module named torch")
# come from another one being chosen there. With Google's official extension *Colab*, *Select
# Kernel > Colab* runs the notebook in VS Code on a machine of Colab's: then this notebook says
# Colab, though you look at VS Code.
#
# | people say | what is true now |
# |---|---|
# | "PyTorch does not work with Python 3.10." | It asks for 3.10 or newer. |
# | `conda install -c pytorch pytorch-cuda=11.8` | That channel ended after PyTorch 2.5. Use `pip`, or `conda install -c conda-forge pytorch`. |
# | `activate torch-basics` | Today it is `conda activate torch-basics`, on all systems. |

# %%
# Which Python is this kernel, and in which environment?
print("kernel:     ", sys.executable)
print("environment:", os.environ.get("CONDA_DEFAULT_ENV") or sys.prefix)

# %% [markdown]
# ## Optional: a little history
#
# **Torch** began in 2002 as a library in C and C++ for machine learning; its version 7, of 2011,
# was used from **Lua**, a small scripting language. In January 2017 a group around Facebook's AI
# research published **PyTorch**: Torch's kernels under a Python API, with autograd, define-by-run.
# Version 1.0 came in December 2018 and took in Caffe2, a sister project made for production. Since
# 2022 PyTorch has belonged to a foundation of its own under the roof of the Linux Foundation.
# Version 2.0, of March 2023, brought `torch.compile`, which turns code that was written line by
# line into fast kernels: define-by-run to write, a graph to execute.

# %% [markdown]
# ## Challenge: surprises for the next reader
#
# You have run cells in some order and like the result. Somebody restarts the kernel and runs all.
# Which variables will be a surprise?
#
# ### Exercise: `surprises(cells, order)`
#
# {{exercise surprises}}
#
# `cells` and `order` are as in `state_after`. Compare two kernels: one after executing the cells in
# this order, the other, begun empty, after *Run all*, which executes every cell once, down the
# page. Return the set of the names that differ.
#
# - A name differs if its values in the two kernels are not equal (`==`), or if only one of the
#   kernels has it. Dunder names are left out, as before.
# - *Run all* stops at the first error. What was assigned before it counts, the earlier lines of
#   that cell included. (`order` itself leads to no error.)
# - `cells` may be empty, `order` too. Both stay as they are. Your `state_after` may be called.
#
# <details><summary>Hint 1</summary>
#
# A cell that uses a name of a cell further down the page is the classic: it worked yesterday.
#
# </details>
# <details><summary>Hint 2</summary>
#
# `try`, and `break` in `except`, round a single cell. For the comparison go over the union of the
# names, `a.keys() | b.keys()`. Mind that `a.get(name)` is `None` for names that are missing, and
# for them only.
#
# </details>


# %% surprises minutes=12 level=3
def surprises(cells, order):
    """Return the names whose values differ between executing in this order and Run all."""
    ### BEGIN SOLUTION
    now, later = {}, {}
    for index in order:
        exec(cells[index], now)
    for cell in cells:
        try:
            exec(cell, later)
        except Exception:
            break
    names = {k for k in now.keys() | later.keys() if not (k.startswith("__") and k.endswith("__"))}
    return {k for k in names if k not in now or k not in later or now[k] != later[k]}
    ### END SOLUTION


# %% surprises_example points=0
got = surprises(["n = 10", "n = n + 1", "m = 5"], [0, 1, 1])
expected = {"n", "m"}
assert isinstance(got, set), f"expected a set, got {got!r}"
assert got == expected, f"order A, B, B of three cells: expected {expected}, got {got!r}"
print("n would be 11 and not 12, and m is new.")

# %% surprises_values points=0 says="values that differ, and those that are equal in the end"
### BEGIN HIDDEN TESTS
start = random.randint(2, 30)
cells = [f"n = {start}", "n = n + 1", "m = n * 2", "k = 'text'"]
for order, expected in [
    ([0, 1, 2, 3], set()),
    ([3, 0, 1, 2], set()),
    ([0, 1, 1, 2, 3], {"n", "m"}),
    ([0, 1, 2, 1, 3], {"n"}),
    ([0, 2, 1, 3], {"m"}),
    ([0, 1, 0, 1, 2, 3, 3], set()),
]:
    got = surprises(cells, order)
    assert got == expected, f"order {order}: expected {expected}, got {got!r}"
got = surprises(["n = 2", "m = 3", "n = n / 1"], [0])
assert got == {"m"}, f"2 and 2.0 are equal: expected {{'m'}}, got {got!r}"
cells = ["a = 0.1 + 0.2\nb = 2 ** 53 + 1", "a = 0.3\nb = 2.0 ** 53", "c = '1'", "c = 1"]
got = surprises(cells, [1, 0, 3, 2])
assert got == {"a", "b", "c"}, f"nearly equal is not equal: expected a, b and c, got {got!r}"
### END HIDDEN TESTS

# %% surprises_missing points=0 says="names that only one of the two kernels has"
### BEGIN HIDDEN TESTS
cells = ["a = 0", "b = a + 3", "c = ''", "d = 0.0"]
for order, expected in [
    ([], {"a", "b", "c", "d"}),
    ([0], {"b", "c", "d"}),
    ([2, 3], {"a", "b"}),
    ([3, 2, 0, 1], set()),
]:
    got = surprises(cells, order)
    assert got == expected, f"order {order}: expected {expected}, got {got!r}"
assert surprises([], []) == set(), "no cells, no surprises"
### END HIDDEN TESTS

# %% surprises_stops points=0 says="Run all stops at the first error, in the middle of a cell too"
### BEGIN HIDDEN TESTS
cells = ["a = 1\nb = late + a\nc = 3", "late = 5", "d = 4"]
for order, expected in [
    ([1, 0, 2], {"b", "c", "late", "d"}),
    ([1], {"a", "late"}),
    ([1, 1, 0], {"b", "c", "late"}),
]:
    got = surprises(cells, order)
    assert got == expected, f"order {order}: expected {expected}, got {got!r}"
got = surprises(["x = y", "y = 2", "x = 3"], [1, 0, 2])
assert got == {"x", "y"}, f"nothing is assigned before the error; got {got!r}"
got = surprises(["p = 1", "q = p / z", "z = 0", "p = 2"], [0, 2])
assert got == {"z"}, f"Run all stops at the second cell; got {got!r}"
for first, second in [
    ("a = 0", "b = 6 / a"),
    ("a = 'x'", "b = 6 - a"),
    ("a = 400", "b = 10.0 ** a"),
    ("a = '%q'", "b = a % 5"),
]:
    got = surprises([first, second, "a = 2"], [2, 1])
    assert got == {"a", "b"}, f"Run all stops at any error; got {got!r}"
### END HIDDEN TESTS

# %% surprises_dunder points=0 says="dunder names are left out, variables may have any other name, and the arguments stay"
### BEGIN HIDDEN TESTS
cells = ["count: int = 3", "__version__ = '1'", "cells = 1\norder = 2", "now = 4\nlater = 5"]
order = [0]
got = surprises(cells, order)
assert got == {"cells", "order", "now", "later"}, f"expected the four later names, got {got!r}"
assert surprises(cells, [3, 2, 1, 0]) == set(), "the order changes nothing here"
assert (len(cells), order) == (4, [0]), "the arguments changed"
got = surprises(["_a = 1", "__b = 2", "c__ = 3"], [0])
assert got == {"__b", "c__"}, f"expected {{'__b', 'c__'}}, got {got!r}"
got = surprises(["_a = 1", "__b__c = 2", "__d__ = 3"], [0])
assert got == {"__b__c"}, f"expected {{'__b__c'}}, got {got!r}"
### END HIDDEN TESTS

# %% [markdown]
# ## Before you hand in
#
# The next cell shows which answers this session has, and how the visible tests that you have run
# go now. It knows nothing of hidden tests.

# %% progress include="closing"
# @title Your progress: run this cell. There is nothing to read in it.

# %% [markdown]
# ## Cheat sheet
#
# | you want | Colab | JupyterLab and VS Code |
# |---|---|---|
# | run a cell: stay, go on, new cell below | Ctrl+Enter, Shift+Enter, Alt+Enter | the same |
# | new cell above, below; delete; undo that | Ctrl+M, then A, B; D; Z | Esc, then A, B; D D; Z |
# | code cell, text cell | Ctrl+M, then Y, M | Esc, then Y, M |
# | stop a cell that runs too long | Runtime > Interrupt execution | the square above the notebook; Interrupt |
# | an empty kernel and all results again | Runtime > Restart session and run all | Kernel > Restart Kernel and Run All Cells; Restart, Run All |
# | run what is above, below | Runtime > Run before, Run after | Run > Run All Above Selected Cell, Run Selected Cell and All Below |
# | a GPU | Runtime > Change runtime type | the machine's own |
# | a copy that is yours | File > Save a copy in Drive | the file itself |
#
# | you want | write | mind |
# |---|---|---|
# | a tensor | `torch.tensor([[1.0, 2.0]])`, `torch.arange(6.0)` | the decimal point makes it `float32` |
# | its facts | `x.shape`, `x.dtype`, `x.device` | attributes, no parentheses |
# | how a function is used | `torch.arange?`, `help(torch.arange)` | in Colab and VS Code also with the mouse on the name |
# | the best device | `torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")` | without `check_available` it names what torch was built for |
# | a tensor there | `x = x.to(device)`, `torch.zeros(3, device=device)` | `x.to(device)` alone changes nothing |
# | like another tensor | `x.to(other)` | dtype and device of `other` |
# | a shell command | `!ls`, `!cp -r results /content/drive/MyDrive/` | a process of its own, so `!cd` is in vain |
# | another directory | `%cd name`, `%cd -` | changes the kernel's own |
# | one more library | `%pip install name` | gone with the virtual machine |
# | the same random draws | `random.seed(s)`, `np.random.seed(s)`, `torch.manual_seed(s)` | three streams |
#
# ## References
#
# - PyTorch documentation:
#   [torch.accelerator](https://docs.pytorch.org/docs/stable/accelerator.html), [tensor
#   attributes](https://docs.pytorch.org/docs/stable/tensor_attributes.html) (dtype, device,
#   promotion), [reproducibility](https://docs.pytorch.org/docs/stable/notes/randomness.html), [the
#   meta device](https://docs.pytorch.org/docs/stable/meta.html).
# - Colab: [frequently asked questions](https://research.google.com/colaboratory/faq.html), with the
#   limits and what is not allowed.
# - IPython documentation:
#   [built-in magic commands](https://ipython.readthedocs.io/en/stable/interactive/magics.html).
# - JupyterLab documentation:
#   [notebooks](https://jupyterlab.readthedocs.io/en/stable/user/notebook.html).
# - A. Paszke et al., [*PyTorch: an imperative style, high-performance deep learning
#   library*](https://arxiv.org/abs/1912.01703), 2019: why define-by-run, by those who built it.
# - J. F. Pimentel et al., [*A large-scale study about quality and reproducibility of Jupyter
#   notebooks*](https://doi.org/10.1109/MSR.2019.00077), 2019: of those that could be run again, few
#   gave the same results.
#
# {{footer}}
