# %% [markdown]
# # 02 Tensors: creating them, dtype, device, NumPy
#
# {{badge}}
#
# Images, sentences, the weights of a network: in PyTorch all of them are tensors. This lesson is
# about what a tensor knows of itself (its shape, its kind of number, the place where it lives) and
# about the first things to do with one. By the end you can
#
# - make tensors from lists, from NumPy arrays, from patterns and from other tensors,
# - predict the dtype and the shape of an expression before you run it,
# - say when a tensor shares its memory with a NumPy array and when it is a copy,
# - pick elements with slices and masks, and average along the dim that you mean,
# - read five error messages that every beginner meets, and repair what caused them.
#
# {{time}}
# After section 5 you are halfway, a good place for a break. You need Python, a little NumPy,
# and lesson 01.
#
# **How to work:** run the cells from top to bottom with Shift+Enter. Write each answer in the place
# of its line `raise NotAnswered(...)` or of its `...`, run the cell, then the tests below it. A
# hidden test shows you one line only, which says what it checks; it runs after you hand in. Tests allow for
# rounding: another order of adding up does no harm. When you come back another day, *Runtime > Run before* (in JupyterLab *Run > Run All Above Selected Cell*) brings the
# state above a cell back, and *Run after* carries on below it, past tests that still fail.
#
# {{hand_in}}

# %% setup
import numpy as np
import torch
from torch.testing import assert_close


# %% helpers include="checks, agree, draw_tensors, draw_probabilities"
# @title Helper code: run this cell. There is nothing to read in it.

# %% [markdown]
# ## 1. A tensor and its rank
#
# {{minutes}}
#
# A **tensor** is a grid of numbers, all of one kind. If you know NumPy, you know it already: it is
# PyTorch's `ndarray`, with two more talents. It can live on a GPU, and it can remember how it was
# computed, which lesson 06 turns into gradients.
#
# What NumPy calls an axis is a **dim** here. The number of dims is the **rank**: a scalar has rank
# 0, a vector 1, a matrix 2, and beyond that one speaks of an $n$-tensor. (PyTorch's messages say
# *1-D*, *2-D* and so on.) `torch.tensor` makes one from a number, or from lists in lists.

# %%
scalar = torch.tensor(7)
vector = torch.tensor([5, 2, 8])
matrix = torch.tensor([[0, 1, 2], [3, 4, 5]])
blocks = torch.tensor([[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]])

for x in (scalar, vector, matrix, blocks):
    print(f"ndim {x.ndim}   shape {tuple(x.shape)}   numel {x.numel()}")
print("x.size() is x.shape under another name:", blocks.size())

draw_tensors(("a scalar", scalar), ("a vector", vector), ("a matrix", matrix), ("rank 3", blocks))

# %% [markdown]
# The picture shows the four tensors: one box, a row of three boxes, two rows of three, and two such
# matrices, `[0]` and `[1]`. The shape lists the sizes of the dims, the outermost first.
#
# Mind one word. In PyTorch, `x.size()` is a *method* and gives the shape; the number of elements is
# `x.numel()`. In NumPy, `a.size` is no method, and *is* the number of elements.
#
# ### Exercise: `describe(x)`
#
# {{exercise describe}}
#
# Return a tuple of three: the rank of `x`, its shape as a tuple (a `torch.Size` is one), and the
# number of its elements. The numbers are compared with `==`, so NumPy's integers count, too.
#
# - `x` is a tensor **or** a NumPy array, of any rank, 0 included, and of any dtype that PyTorch
#   has. It may be a part of a larger one, or a tensor that requires gradients (lesson 06). It has at
#   most a million elements. (Arrays read backwards, such as `a[::-1]`, do not come.)
# - What the elements are, `nan` included, makes no difference.
# - A dim may have size 0; then there are no elements.
#
# <details><summary>Hint</summary>
#
# Two of the three have the same name in both libraries. For the third, either ask with
# `isinstance(x, torch.Tensor)`, or compute it from the shape: `math.prod` (after `import math`) multiplies numbers.
#
# </details>


# %% describe minutes=3 level=1
def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    ### BEGIN SOLUTION
    count = x.numel() if isinstance(x, torch.Tensor) else x.size
    return x.ndim, tuple(x.shape), count
    ### END SOLUTION


# %% describe_example points=1
got = describe(torch.tensor([[0, 1, 2], [3, 4, 5]]))
assert got == (2, (2, 3), 6), f"a matrix of two rows: expected (2, (2, 3), 6), got {got!r}"
got = describe(np.array([0.5, 2.5]))
assert got == (1, (2,), 2), f"an array of two numbers: expected (1, (2,), 2), got {got!r}"
print("Your first check of this lesson passes: rank, shape and number of elements.")

# %% describe_tensors points=2 says="tensors of rank 1 to 4, transposed, sliced, with nan, or requiring gradients; several dtypes"
### BEGIN HIDDEN TESTS
for shape in [(5,), (3, 4), (2, 1, 3), (2, 3, 1, 4)]:
    for dtype in (torch.float32, torch.int64, torch.bool):
        x = torch.randint(0, 2, shape).to(dtype)
        elements = sum(1 for _ in x.reshape(-1))
        assert describe(x) == (len(shape), shape, elements), f"a tensor of shape {shape}"
assert describe(torch.zeros(3, 5).t()) == (2, (5, 3), 15), "a transposed matrix"
assert describe(torch.zeros(2, 3).bfloat16()) == (2, (2, 3), 6), "a dtype that NumPy has not"
whole = torch.full((4, 6), float("nan"))
for part, shape in [(whole, (4, 6)), (whole[1:, ::2], (3, 3)), (whole[:, 1], (4,))]:
    elements = sum(1 for _ in part.flatten())
    assert describe(part) == (len(shape), shape, elements), "a part of a tensor, with nan in it"
assert describe(torch.zeros(3, 1).expand(3, 4)) == (2, (3, 4), 12), "a repeated column"
assert describe(torch.zeros(300, 2)) == (2, (300, 2), 600), "many elements"
for dtype in (torch.bfloat16, torch.float16, torch.uint8, torch.bool, torch.complex64):
    for m in (171, 1001):
        got = describe(torch.zeros(3, m, dtype=dtype))
        assert got == (2, (3, m), 3 * m), f"{3 * m} elements of {dtype}; got {got!r}"
got = describe(torch.zeros(2, 3, requires_grad=True))
assert got == (2, (2, 3), 6), f"a tensor that needs gradients; got {got!r}"
got = describe(torch.nn.Parameter(torch.zeros(4)))
assert got == (1, (4,), 4), f"a parameter, a tensor that needs gradients; got {got!r}"
### END HIDDEN TESTS

# %% describe_arrays points=1 says="NumPy arrays of rank 1 to 3, and parts of them"
### BEGIN HIDDEN TESTS
for shape in [(6,), (4, 3), (2, 1, 5)]:
    for dtype in (np.float64, np.int32, np.bool_):
        a = np.ones(shape, dtype)
        assert describe(a) == (len(shape), shape, int(a.sum())), f"an array of shape {shape}"
whole = np.full((4, 6), np.nan)
assert describe(whole[1:, ::2]) == (2, (3, 3), 9), "a part of an array, with nan in it"
assert describe(whole.T) == (2, (6, 4), 24), "a transposed array, with nan in it"
### END HIDDEN TESTS

# %% describe_edges points=1 says="rank 0, and dims of size 0, in tensors and in arrays"
### BEGIN HIDDEN TESTS
for make in (torch.zeros, np.zeros):
    assert describe(make(())) == (0, (), 1), "a scalar has one element"
    assert describe(make((0,))) == (1, (0,), 0), "no elements"
    assert describe(make((3, 0, 2))) == (3, (3, 0, 2), 0), "no elements"
    assert describe(make((1, 1))) == (2, (1, 1), 1), "one element"
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Every tensor has one dtype
#
# {{minutes}}
#
# All elements of a tensor are of one kind, its **dtype**. If you do not name one, `torch.tensor`
# **infers** it from the values. The common ones:
#
# | dtype | also called | holds |
# |---|---|---|
# | `torch.bool` | | `True` and `False` |
# | `torch.uint8` | | 0 to 255, as in images |
# | `torch.int32`, `torch.int64` | `int`, `long` | whole numbers; labels and indices are `int64` |
# | `torch.float16`, `torch.bfloat16` | `half` for the first | few digits, little memory |
# | `torch.float32` | `float` | numbers with a decimal point, about 7 digits: the **default dtype** |
# | `torch.float64` | `double` | the same with about 16 digits |
# | `torch.complex64`, `torch.complex128` | | complex numbers |
#
# `x.to(torch.float64)` converts, and so do the short forms `x.double()`, `x.float()`, `x.long()`. A
# conversion to integers cuts off what follows the decimal point.

# %%
for value in (True, 3, 2.5, 1j, [1, 2, 3], [1.0, 2.0]):
    print(f"torch.tensor({value}) has dtype {torch.tensor(value).dtype}")

array = np.array([1.0, 2.0])
print("NumPy's dtype:", array.dtype, "  from the array:", torch.tensor(array).dtype)
print("cut off, not rounded:", torch.tensor([1.9, -1.9]).to(torch.int64))
print("a dtype of your own choice:", torch.tensor([1, 2], dtype=torch.float16))

# %% [markdown]
# Here is the habit to unlearn. Numbers with a decimal point are `float64` in Python and in
# NumPy, and PyTorch makes `float32` of Python's: networks do not need 16 digits, and half the memory
# is often half the time. But it takes an array at its word.
#
# ### Exercise: `inferred_dtype(value)`, by hand
#
# {{exercise inferred_dtype}}
#
# Return the dtype that `torch.tensor(value)` would infer, a `torch.dtype`, without making a tensor.
#
# - `value` is one of these:
#     - a Python `bool`, `int` (which fits into `int64`), `float` or `complex`;
#     - a list or tuple of them, mixed or not, empty or not, also in several levels with rows of equal
#       length, as in `[True, 2.5]`, `[[1, 2], (3, 4.0)]` or `[[], []]`. Lists hold Python's own numbers
#       only;
#     - a NumPy scalar such as `np.float64(2.5)`, or a NumPy array of any rank and size, 0 included, of a
#       dtype that the table `dtype_named` below has.
# - **By hand** means: none of PyTorch's functions that make a tensor or infer a dtype, whatever
#   they are called (`tensor`, `as_tensor`, `full`, `zeros`, `result_type` and so on).
#   `torch.promote_types`, which takes two dtypes, and `torch.get_default_dtype` may be used, and so
#   may NumPy. `getattr`, `eval` and their like, which can reach any function, may not (`hasattr`
#   reaches none). The table is there instead: `dtype_named["int32"]` is `torch.int32`.
# - The default dtype is `float32`, as when PyTorch starts.
#
# In a cell of your own, try `torch.tensor` on as many values as you like.
#
# <details><summary>Hint 1: what wins in a mixed list</summary>
#
# bool, int, float, complex: the one furthest right that occurs anywhere in the list. And what is
# `torch.tensor([]).dtype`?
#
# </details>
# <details><summary>Hint 2: two traps in isinstance</summary>
#
# `isinstance(True, int)` is True, and so is `isinstance(np.float64(2.5), float)`. So ask for the
# narrower type first.
#
# </details>
# <details><summary>Hint 3: from NumPy's dtype to PyTorch's</summary>
#
# They have the same names in both libraries, and `array.dtype.name` is the name as a string.
#
# </details>

# %% dtypes_by_name
# There is nothing to do in this cell; it makes the table for the exercise.
dtype_named = {
    "bool": torch.bool,
    "uint8": torch.uint8,
    "int8": torch.int8,
    "int16": torch.int16,
    "int32": torch.int32,
    "int64": torch.int64,
    "float16": torch.float16,
    "float32": torch.float32,
    "float64": torch.float64,
    "complex64": torch.complex64,
    "complex128": torch.complex128,
}


# %% inferred_dtype minutes=8 level=3 forbids="torch.tensor, torch.as_tensor, torch.asarray, torch.from_numpy, torch.scalar_tensor, torch.full, torch.full_like, torch.zeros, torch.ones, torch.empty, torch.eye, torch.arange, torch.linspace, torch.rand, torch.randn, torch.randint, torch.zeros_like, torch.ones_like, torch.empty_like, torch.stack, torch.Tensor, torch.FloatTensor, torch.DoubleTensor, torch.LongTensor, torch.IntTensor, torch.BoolTensor, torch.result_type, torch.from_dlpack, torch.frombuffer, new_tensor, new_full, default_convert, default_collate, torch.nested.nested_tensor, torch.nested.as_nested_tensor"
def inferred_dtype(value):
    """Return the dtype that torch.tensor(value) would have, without making a tensor."""
    ### BEGIN SOLUTION
    if isinstance(value, (np.ndarray, np.generic)):
        return dtype_named[value.dtype.name]
    if isinstance(value, (list, tuple)):
        found = [inferred_dtype(item) for item in value]
        result = found[0] if found else torch.float32
        for dtype in found:
            result = torch.promote_types(result, dtype)
        return result
    by_type = {bool: torch.bool, int: torch.int64, float: torch.float32}
    return by_type.get(type(value), torch.complex64)
    ### END SOLUTION


# %% inferred_dtype_example points=1
for case, expected in [
    (3, torch.int64),
    ([1.5, 2.5], torch.float32),
    (np.array([1.5, 2.5]), torch.float64),
]:
    got = inferred_dtype(case)
    assert got == expected, f"inferred_dtype({case!r}): expected {expected}, got {got!r}"
print("A number, a list and an array are right.")

# %% inferred_dtype_numbers points=2 says="single Python numbers"
### BEGIN HIDDEN TESTS
n, r = int(torch.randint(2, 1000, ())), float(torch.rand(()))
for value in (
    True,
    n,
    r,
    complex(r, n),
    False,
    -n,
    0,
    1,
    0.0,
    float(n),
    2**40,
    2**63 - 1,
    -(2**63),
    1e300,
    float("inf"),
    float("nan"),
):
    expected = torch.tensor(value).dtype
    assert inferred_dtype(value) == expected, f"for {value!r} it is {expected}"
### END HIDDEN TESTS

# %% inferred_dtype_lists points=3 says="lists and tuples of one kind of number, and mixed ones"
### BEGIN HIDDEN TESTS
for value in [
    [True, False],
    [4, 5, 6],
    (0.5, 1.0),
    [2j],
    [True, 2],
    [2, True],
    [True, 0.5],
    [0.5, True],
    [1, 2.0, 3],
    (3, 2, 1.0),
    [1j, 1],
    [1.0, 1j, True],
    (1, 0),
    [0.0],
    [2**62, -1],
    [2**62, 0.5],
]:
    expected = torch.tensor(value).dtype
    assert inferred_dtype(value) == expected, f"for {value!r} it is {expected}"
### END HIDDEN TESTS

# %% inferred_dtype_nested points=2 says="lists in lists, mixed across the rows"
### BEGIN HIDDEN TESTS
for value in [
    [[1, 2], [3, 4]],
    [[1, 2], [3, 4.0]],
    [[0.5], [1]],
    [[True, 2], (3, 3.5)],
    [[[True]], [[False]]],
    ([[1, 2]], [[1, True]]),
    [[[1, 1], [1, 1]], [[1, 1], [1, 1j]]],
    ((True, False), (True, 7)),
]:
    expected = torch.tensor(value).dtype
    assert inferred_dtype(value) == expected, f"for {value!r} it is {expected}"
### END HIDDEN TESTS

# %% inferred_dtype_empty points=1 says="lists without any numbers, beside short ones"
### BEGIN HIDDEN TESTS
for value in [[], (), [[], []], [[[]]], ([],), [True], [[2]], (1j,)]:
    expected = torch.tensor(value).dtype
    assert inferred_dtype(value) == expected, f"for {value!r} it is {expected}"
### END HIDDEN TESTS

# %% inferred_dtype_arrays points=2 says="NumPy arrays of every dtype, of rank 0 and empty ones too"
### BEGIN HIDDEN TESTS
names = ["bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64"]
for name in [*names, "complex64", "complex128"]:
    for shape in [(3,), (), (0,), (2, 1, 2)]:
        value = np.ones(shape, dtype=name)
        expected = torch.from_numpy(value).dtype
        assert inferred_dtype(value) == expected, f"for an array of {name} it is {expected}"
### END HIDDEN TESTS

# %% inferred_dtype_scalars points=2 says="NumPy scalars, those too that are a kind of Python float or complex"
### BEGIN HIDDEN TESTS
for value in [
    np.float64(2.5),
    np.float32(2.5),
    np.float16(2.5),
    np.int64(3),
    np.int32(3),
    np.int16(3),
    np.int8(3),
    np.uint8(3),
    np.bool_(True),
    np.float64("nan"),
    np.complex128(1j),
    np.complex64(1j),
]:
    expected = torch.tensor(value).dtype
    assert inferred_dtype(value) == expected, f"for {value!r} it is {expected}"
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Making tensors, and where they live
#
# {{minutes}}
#
# Most tensors are not typed in; they come from a function. The first arguments say the shape or the
# pattern, `dtype=` and `device=` may follow. The ones that end in `_like` take shape, dtype and
# device from another tensor. (`tolist()`, below, turns a tensor into Python's lists, which
# print shorter.)

# %%
print("zeros   ", torch.zeros(2, 3).tolist())
print("ones    ", torch.ones(3, dtype=torch.int64))
print("full    ", torch.full((2, 2), 7.5).tolist())
print("arange  ", torch.arange(2, 11, 3), "from 2 up to, but not including, 11")
print("linspace", torch.linspace(0, 1, 5), "both ends included")
print("randint ", torch.randint(0, 10, (5,)), "from 0 up to, but not including, 10")
print("rand    ", torch.rand(3), "from 0 up to, but not including, 1")
print("randn   ", torch.randn(3), "mean 0, standard deviation 1")

image = torch.tensor([[10, 20], [30, 40]], dtype=torch.uint8)
print("ones_like", torch.ones_like(image))

# %% [markdown]
# In older notes you find `np.arrange`; there is no such function. It is `arange`, with one r, in both
# libraries.
#
# A tensor also knows its **device**. It is made on the CPU unless told otherwise, whether there is a
# GPU or not. `x.device` tells; it is an attribute, no method, although some notes write
# `x.device()`. `x.to(device)` returns a copy there (and `x` itself if it lives there already). Two
# tensors that are to meet in one operation must live on the same device.
#
# No GPU is needed to practise this. The device `meta` keeps shape and dtype and has no numbers at
# all; PyTorch treats it as a place of its own.

# %%
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
moved = torch.zeros(3).to(device)
print("this machine computes on:", moved.device)

ghost = torch.ones(2, 3, device="meta")
print(ghost.device, ghost.shape, ghost.dtype, "and", torch.zeros_like(ghost).device)
try:
    print(ghost + torch.ones(2, 3))
except RuntimeError as error:
    print("RuntimeError:", error)

# %% [markdown]
# ### Exercise: `constant_like(x, value)`
#
# {{exercise constant_like}}
#
# Return a tensor with the shape, the dtype and the device of `x` in which every element is `value`.
#
# - `x` has any rank, any dtype from bool to float, and any device (`meta` too); it may be empty or
#   transposed. `value` is a Python number: a bool, an int or a float.
# - The dtype is that of `x`, whatever `value` is. Into integers, 2.5 goes as 2 and -2.5 as -2; into
#   bool, 0 goes as `False` and every other number as `True`. (PyTorch converts like this when it
#   fills a tensor.) `value` itself lies in the range of the dtype; `nan` and `inf` come for floats
#   only.
# - What stood in `x` has no influence, `nan` included. `x` keeps its values, and a later change of
#   `x` does not show in the result.
#
# <details><summary>Hint</summary>
#
# `torch.ones_like(x) * value` has the right shape. What is its dtype if `x` holds integers and
# `value` is 2.5? Among the functions above is one that fills, and each has a sibling ending in
# `_like`.
#
# </details>


# %% constant_like minutes=4 level=2
def constant_like(x, value):
    """Return a tensor like x in shape, dtype and device, filled with value."""
    ### BEGIN SOLUTION
    return torch.full_like(x, value)
    ### END SOLUTION


# %% constant_like_example points=1
got = constant_like(torch.tensor([1.0, 2.0, 3.0]), 5)
agree("constant_like([1.0, 2.0, 3.0], 5)", got, torch.tensor([5.0, 5.0, 5.0]))
print("Three fives, in float32 like the three numbers before.")

# %% constant_like_values points=2 says="floating-point tensors of several shapes, with nan and inf in them or as the value"
### BEGIN HIDDEN TESTS
nan, inf = float("nan"), float("inf")
for shape in [(4,), (2, 3), (3, 1, 2)]:
    for dtype in (torch.float32, torch.float64):
        x = torch.randn(shape, dtype=dtype)
        x.view(-1)[0], x.view(-1)[1] = nan, inf
        for value in (torch.rand(1).double().sin().item(), 83, 0, True, -inf, nan):
            expected = torch.tensor(np.full(shape, float(value)), dtype=dtype)
            rtol = 1e-12 if dtype == torch.float64 else 1e-6
            assert_close(constant_like(x, value), expected, rtol=rtol, atol=0, equal_nan=True)
for dtype in (torch.float16, torch.bfloat16):
    x = torch.tensor([[nan, 2.0], [inf, -1.0]], dtype=dtype)
    for value in (0.375, -6, True, inf):
        expected = torch.tensor([[float(value)] * 2] * 2, dtype=dtype)
        assert_close(constant_like(x, value), expected)
x = torch.zeros(2, dtype=torch.float64)
for whole in (2**24 + 1, 2**52 + 1):
    expected = torch.tensor([float(whole)] * 2, dtype=torch.float64)
    assert_close(constant_like(x, whole), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% constant_like_integers points=3 says="integer dtypes stay, and what follows the point is cut off"
### BEGIN HIDDEN TESTS
for dtype in (torch.int64, torch.int32, torch.uint8, torch.int16, torch.int8):
    for value, whole in [(3, 3), (2.75, 2), (True, 1), (100.5, 100), (0.9, 0)]:
        x = torch.randint(0, 9, (2, 3)).to(dtype)
        assert_close(constant_like(x, value), torch.tensor([[whole] * 3] * 2, dtype=dtype))
x = torch.tensor([5, 6, 7])
assert_close(constant_like(x, -2.75), torch.tensor([-2, -2, -2]))
assert_close(constant_like(x, 2**53 + 1), torch.tensor([2**53 + 1] * 3))
for whole in (2**24 + 1, -(2**31) - 1, 2**52 + 1):
    assert_close(constant_like(x, float(whole)), torch.tensor([whole] * 3))
assert_close(constant_like(x.int(), 2**24 + 1.5), torch.tensor([2**24 + 1] * 3).int())
assert_close(constant_like(x.to(torch.uint8), 255.0), torch.tensor([255] * 3, dtype=torch.uint8))
### END HIDDEN TESTS

# %% constant_like_bools points=1 says="bool stays bool"
### BEGIN HIDDEN TESTS
x = torch.tensor([[True, False, True]])
for value, truth in [(True, True), (0, False), (2, True), (0.5, True), (-1, True), (False, False)]:
    assert_close(constant_like(x, value), torch.tensor([[truth] * 3]))
### END HIDDEN TESTS

# %% constant_like_device points=2 says="the device stays, for tensors on meta and on the CPU"
### BEGIN HIDDEN TESTS
dtypes = [torch.float32, torch.int64, torch.float64, torch.float16, torch.bfloat16, torch.bool]
for dtype in [*dtypes, torch.uint8, torch.int8, torch.int16, torch.int32]:
    for shape in [(3, 5), (3,), (), (0,), (2, 0)]:
        for value in (2, 2.75, True):
            got = constant_like(torch.empty(shape, dtype=dtype, device="meta"), value)
            assert got.device.type == "meta", f"{dtype}, {shape}: the device of x was asked for"
            assert got.shape == shape, f"{dtype}, {shape}: the shape of x was asked for"
            assert got.dtype == dtype, f"{dtype}, {shape}: the dtype of x was asked for"
    expected = torch.tensor([2, 2]).to(dtype)
    assert_close(constant_like(torch.zeros(2, dtype=dtype), 2), expected)
### END HIDDEN TESTS

# %% constant_like_fresh points=1 says="x keeps its values, and a later change of x does not show in the result"
### BEGIN HIDDEN TESTS
given = [torch.randn(3, 2), torch.tensor([5, 6, 7]), torch.full((2, 2), 4.0), torch.ones(1) > 0]
for dtype in (torch.float64, torch.float16, torch.bfloat16, torch.uint8, torch.int8, torch.int32):
    given += [torch.ones(2, 3).to(dtype), torch.ones(()).to(dtype)]
for x in given:
    before, expected = x.clone(), torch.full(x.shape, 4.0).to(x.dtype)
    got = constant_like(x, 4)
    assert_close(x, before)
    x.zero_()
    assert_close(got, expected)
### END HIDDEN TESTS

# %% constant_like_layouts points=1 says="transposed, sliced and empty tensors, and rank 0"
### BEGIN HIDDEN TESTS
whole = torch.randn(4, 6)
for x in (whole.t(), whole[1:3, ::2], whole[:, 1], whole[0, 0], whole[:0], torch.zeros(3, 0, 2)):
    assert_close(constant_like(x, 1.5), torch.zeros(x.shape) + 1.5)
assert_close(constant_like(torch.tensor(3), 8), torch.tensor(8))
### END HIDDEN TESTS

# %% [markdown]
# ## 4. NumPy and back: shared or copied?
#
# {{minutes}}
#
# An array and a tensor can be two names for one piece of memory. Then a number written into one
# turns up in the other. This is what each function promises:
#
# - `torch.tensor(array)` **copies**, always.
# - `torch.from_numpy(array)` **shares** (or raises an error where that is impossible).
# - `torch.as_tensor(array)` **shares** when it can. It also takes lists, and copies where it must: for
#   a list, or when you ask for another dtype or device.
# - `x.numpy()`, the way back, shares too. (A tensor on a GPU goes to the CPU first:
#   `x.cpu().numpy()`.)

# %%
array = np.array([1.0, 2.0, 3.0, 4.0])
copied = torch.tensor(array)
shared = torch.from_numpy(array)
back = shared.numpy()

array[0] = 9.0  # writes into the memory
print("copied:", copied)
print("shared:", shared)
print("back:  ", back)
draw_memory({"array": array, "shared": shared, "back": back, "copied": copied})

array = array + 1  # makes a new array and gives it the old name
print("shared:", shared, "still the old memory")

# %% [markdown]
# In the picture, `array`, `shared` and `back` point to one strip of memory, in which the 9 stands;
# `copied` has a strip of its own.
#
# The last lines are where many lose the thread. `array[0] = 9.0` and `array += 1` write into the
# memory. `array = array + 1` does not: it computes new numbers in new memory and puts the old label
# on them. Nothing that shared the old memory hears of it.
#
# Sharing is free, however large the array, and a copy is safe. You will want each of them.
#
# ### Exercise: `share(array)`
#
# {{exercise share}}
#
# Return a tensor that shares its memory with `array`: what is written into one is seen in the other.
#
# - `array` has rank 1 or more and a dtype that the table `dtype_named` of section 2 has; the tensor
#   has its shape and dtype. It may be empty, and it may be transposed, or a part of a larger array
#   such as `table[:, ::2]`. (Steps are positive, and the array may be written to.)
# - The call itself changes nothing.


# %% share minutes=2 level=1
def share(array):
    """Return a tensor that reads and writes the memory of array."""
    ### BEGIN SOLUTION
    return torch.from_numpy(array)
    ### END SOLUTION


# %% share_example points=1
given = np.array([1.0, 2.0, 3.0])
got = share(given)
agree("share([1.0, 2.0, 3.0])", got, torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64))
given[1] = 20.0
expected = torch.tensor([1.0, 20.0, 3.0], dtype=torch.float64)
agree("the same tensor after array[1] = 20.0", got, expected)
print("What is written into the array shows in the tensor.")

# %% share_dtypes points=2 says="arrays of every dtype and several ranks, written to afterwards"
### BEGIN HIDDEN TESTS
names = ["uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64"]
for name in [*names, "bool", "complex64", "complex128"]:
    for shape in [(5,), (2, 3), (2, 1, 2)]:
        array = np.random.randint(0, 2, shape).astype(name)
        got = share(array)
        assert_close(got, torch.tensor(array.tolist(), dtype=getattr(torch, name)))
        array[..., -1] = 1 - array[..., -1].astype(np.int64)
        assert_close(got, torch.tensor(array.tolist(), dtype=getattr(torch, name)))
### END HIDDEN TESTS

# %% share_both_ways points=2 says="what is written into the tensor shows in the array, and the other way round"
### BEGIN HIDDEN TESTS
for name in ("float32", "float64", "int64", "int32"):
    array = np.arange(6).astype(name).reshape(2, 3)
    got = share(array)
    got[1, 2] = 70
    assert array[1, 2] == 70, f"written into the tensor, not seen in the array of {name}"
    array[0, 1] = 30
    assert got[0, 1].item() == 30, f"written into the array of {name}, not seen in the tensor"
    assert array.tolist() == [[0, 30, 2], [3, 4, 70]], "nothing else may change"
### END HIDDEN TESTS

# %% share_parts points=1 says="transposed arrays, parts of larger ones, and empty ones"
### BEGIN HIDDEN TESTS
for name in dtype_named:
    table = np.random.randint(0, 2, (4, 6)).astype(name)
    for array in (table.T, table[1:, ::2], table[:, 3], table[2]):
        got = share(array)
        assert_close(got, torch.tensor(array.tolist(), dtype=getattr(torch, name)))
        array[1] = 1 - array[1].astype(np.int64)
        assert_close(got, torch.tensor(array.tolist(), dtype=getattr(torch, name)))
    assert_close(share(table[:0]), torch.zeros((0, 6), dtype=getattr(torch, name)))
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `copy(array)`
#
# {{exercise copy}}
#
# Return a tensor with the numbers, the shape and the dtype of `array` that has memory of its own:
# what is later written into one is *not* seen in the other.
#
# - `array` may be as in `share`. The call changes nothing in it.
#
# <details><summary>Hint, for both</summary>
#
# The list at the beginning of this section. Sharing and then `clone()`, which copies a tensor, is a
# way as well.
#
# </details>


# %% copy minutes=2 level=1
def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    ### BEGIN SOLUTION
    return torch.tensor(array)
    ### END SOLUTION


# %% copy_example points=1
given = np.array([1, 2, 3], dtype=np.int32)
got = copy(given)
expected = torch.tensor([1, 2, 3], dtype=torch.int32)
agree("copy([1, 2, 3]), of int32", got, expected)
given[1] = 20
agree("the same tensor after array[1] = 20", got, expected)
print("The tensor knows nothing of the 20.")

# %% copy_dtypes points=2 says="arrays of every dtype and several ranks, to the last digit, written to afterwards"
### BEGIN HIDDEN TESTS
names = ["uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64"]
for name in [*names, "bool", "complex64", "complex128"]:
    for shape in [(5,), (2, 3), (2, 1, 2)]:
        array = np.random.randint(0, 2, shape).astype(name)
        expected = torch.tensor(array.tolist(), dtype=getattr(torch, name))
        got = copy(array)
        assert_close(got, expected)
        array[..., -1] = 1 - array[..., -1].astype(np.int64)
        assert_close(got, expected)
for name, values in {
    "int64": [2**53 + 1, -(2**63), 2**63 - 1],
    "int32": [2**24 + 1, -(2**31), 2**31 - 1],
    "uint8": [255, 128, 0],
    "float64": [1 / 3, 1e300, float("inf"), float("nan")],
    "complex128": [1 / 3 + 0.1j, -1e300j],
}.items():
    expected = torch.tensor(values, dtype=getattr(torch, name))
    got = copy(np.array(values, dtype=name))
    assert_close(got, expected, rtol=0, atol=0, equal_nan=True)
### END HIDDEN TESTS

# %% copy_both_ways points=2 says="what is written into the tensor does not show in the array, nor in another copy"
### BEGIN HIDDEN TESTS
for name in ("float32", "float64", "int64", "int32"):
    array = np.arange(6).astype(name).reshape(2, 3)
    first, second = copy(array), copy(array)
    first[1, 2] = 70
    assert array.tolist() == [[0, 1, 2], [3, 4, 5]], f"written into the tensor, seen in {name}"
    assert second.tolist() == [[0, 1, 2], [3, 4, 5]], "written into one copy, seen in another"
    assert first.tolist() == [[0, 1, 2], [3, 4, 70]], "the copy itself may be written to"
    assert first.dtype == getattr(torch, name), "the dtype of the array was asked for"
### END HIDDEN TESTS

# %% copy_parts points=1 says="transposed arrays, parts of larger ones, and empty ones"
### BEGIN HIDDEN TESTS
for name in ("float32", "int64"):
    table = np.random.randint(0, 90, (4, 6)).astype(name)
    for array in (table.T, table[1:, ::2], table[:, 3], table[2]):
        expected = torch.tensor(array.tolist(), dtype=getattr(torch, name))
        got = copy(array)
        assert_close(got, expected)
        array[1] = 99
        assert_close(got, expected)
    assert_close(copy(table[:0]), torch.zeros((0, 6), dtype=getattr(torch, name)))
### END HIDDEN TESTS

# %% [markdown]
# ## 5. Picking elements: slices and masks
#
# {{minutes}}
#
# Slices work as in NumPy: `x[1]` is row 1, `x[-1]` the last one, `x[:, 2]` is column 2, `x[1:, :2]` a
# corner. A number removes its dim, a slice such as `1:2` keeps it. `x.flatten()` puts all elements into one row, and
# `x.unsqueeze(dim=0)` puts a dim of size 1 in front: shape `(10,)` becomes `(1, 10)`. (A note that
# shows `(10,)` there is wrong.) Whether a slice shares memory is the subject of lesson 03.
#
# A comparison gives a **mask**, a bool tensor of the same shape, and `x[mask]` picks the elements
# where it is `True`. Masks are combined with `&` (and), `|` (or) and `~` (not). A list of indices
# picks whole rows, in its order, as often as it names them: `x[[2, 0, 0]]`; two lists pick single
# elements, pair by pair.
#
# On the left of `=`, all of these say what is written to: `x[:, 0] = 0`, `x[x > 16] = -1`.

# %%
x = torch.arange(10, 22).reshape(3, 4)
draw_tensors(
    ("x[1]", x, x[1]),
    ("x[:, 2]", x, x[:, 2]),
    ("x[1:, :2]", x, x[1:, :2]),
    ("x[x > 16]", x, x[x > 16]),
)

print("x > 16 is the mask\n", x > 16)
print("x[x > 16]              ", x[x > 16])
print("x[(x < 12) | ~(x < 20)]", x[(x < 12) | ~(x < 20)])
print("x[[2, 0, 0]]           ", x[[2, 0, 0]].tolist())
print("x[[0, 2], [1, 3]]      ", x[[0, 2], [1, 3]], "which are x[0, 1] and x[2, 3]")
y = x.clone()  # a copy, so that x stays as it is
y[:, 0] = 0
y[y > 16] = -1
print("written into y         ", y.tolist())
print("x[0, 1] is a tensor", x[0, 1], "and x[0, 1].item() a number:", x[0, 1].item())
print("flatten:", x.flatten().shape, "  unsqueeze:", torch.arange(10).unsqueeze(dim=0).shape)

# %% [markdown]
# In the picture, what each expression picks from `x` is blue. The first three keep the form of a row,
# a column, a block. The elements that a mask picks can lie anywhere, so they come out as a vector.
#
# ### Exercise: `between(x, low, high)`
#
# {{exercise between}}
#
# Return the elements of `x` that are not smaller than `low` and not larger than `high`: a tensor of
# rank 1, with the elements in the order in which you read `x`, row by row.
#
# - `x` has any rank, 0 included, may be transposed or a slice, and has any integer or floating-point
#   dtype that section 2 names (`bfloat16` too, which NumPy does not have); the result has the same. `x`
#   may hold `inf`, but no `nan`.
# - `low` and `high` are Python numbers that the dtype of `x` holds exactly; where `x` holds integers,
#   they are ints. (Others are converted: for `uint8`, 300 is compared as 44.)
# - Both bounds belong to the range. If `low` is larger than `high`, the range is empty. If no element
#   lies in it, or if `x` is empty, the result has the shape `(0,)`.
# - `x` keeps its values, and a later change of `x` does not show in the result.
#
# <details><summary>Hint 1</summary>
#
# Two comparisons, one mask. Python reads `x >= low & x <= high` as `x >= (low & x) <= high`, so put
# parentheses round each comparison.
#
# </details>
# <details><summary>Hint 2: why not `and`?</summary>
#
# `and` wants one True or False for the whole of a tensor, and so does `low <= x <= high`, which
# means `low <= x and x <= high`. A tensor of several elements has no such thing.
#
# </details>


# %% between minutes=4 level=1
def between(x, low, high):
    """Return the elements of x from low to high, both included, as a tensor of rank 1."""
    ### BEGIN SOLUTION
    return x[(x >= low) & (x <= high)]
    ### END SOLUTION


# %% between_example points=1
got = between(torch.tensor([[3, 9], [7, 1]]), 2, 8)
agree("between([[3, 9], [7, 1]], 2, 8)", got, torch.tensor([3, 7]))
print("3 and 7 lie between 2 and 8.")

# %% between_shapes points=2 says="tensors of rank 1 to 3, in reading order, with their dtype"
### BEGIN HIDDEN TESTS
for shape in [(30,), (5, 6), (2, 3, 5)]:
    for dtype in (torch.float32, torch.float64):
        x = torch.randn(shape, dtype=dtype)
        kept = [v for v in x.flatten().tolist() if -0.5 <= v <= 1.25]
        assert_close(between(x, -0.5, 1.25), torch.tensor(kept, dtype=dtype))
    for dtype in (torch.int64, torch.uint8, torch.int8, torch.float16, torch.bfloat16):
        x = torch.randint(0, 20, shape).to(dtype)
        kept = [v for v in x.flatten().tolist() if 4 <= v <= 13]
        assert_close(between(x, 4, 13), torch.tensor(kept, dtype=dtype))
### END HIDDEN TESTS

# %% between_bounds points=1 says="both bounds belong to the range, and numbers just beyond them do not; inf too"
### BEGIN HIDDEN TESTS
x = torch.tensor([4, 2, 8, 3, 9, 1, 2, 8, 5])
assert_close(between(x, 2, 8), torch.tensor([4, 2, 8, 3, 2, 8, 5]))
assert_close(between(x, 3, 3), torch.tensor([3]))
x = torch.tensor([[0.5, -1.5, 2.0], [-1.5, -1.75, 2.25]])
assert_close(between(x, -1.5, 2.0), torch.tensor([0.5, -1.5, 2.0, -1.5]))
assert_close(between(x, -1, 2), torch.tensor([0.5, 2.0]))
for low, step, dtype in [
    (2**53, 1, torch.int64),
    (2**24, 1, torch.int32),
    (1, 1e-12, torch.float64),
]:
    x = torch.tensor([low + 3 * step, low, low + 2 * step, low + step], dtype=dtype)
    got = between(x, low + step, low + 2 * step)
    assert_close(got, x[2:], rtol=0, atol=0)
inf = float("inf")
x = torch.tensor([inf, 2.0, -inf, -1.0])
assert_close(between(x, 0, inf), x[:2])
assert_close(between(x, -inf, 5), x[1:])
x = torch.tensor([200, 3, 255, 127, 128], dtype=torch.uint8)
assert_close(between(x, 127, 250), torch.tensor([200, 127, 128], dtype=torch.uint8))
for dtype in (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64):
    least, most = torch.iinfo(dtype).min, torch.iinfo(dtype).max
    x = torch.tensor([7, least, most, 9], dtype=dtype)
    assert_close(between(x, least, 7), torch.tensor([7, least], dtype=dtype))
    assert_close(between(x, 8, most), torch.tensor([most, 9], dtype=dtype))
    assert_close(between(x, least, most), x)
### END HIDDEN TESTS

# %% between_none points=2 says="no element in the range, all of them, empty tensors, and rank 0"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64, torch.int64):
    x = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=dtype)
    assert_close(between(x, 10, 20), torch.zeros(0, dtype=dtype))
    assert_close(between(x, 5, 2), torch.zeros(0, dtype=dtype))
    assert_close(between(x, 0, 20), torch.tensor([1, 2, 3, 4, 5, 6], dtype=dtype))
    assert_close(between(x[:, :0], 0, 20), torch.zeros(0, dtype=dtype))
    assert_close(between(x[1, 1], 0, 20), torch.tensor([5], dtype=dtype))
    assert_close(between(x[1, 1], 0, 2), torch.zeros(0, dtype=dtype))
### END HIDDEN TESTS

# %% between_unchanged points=1 says="transposed and sliced tensors; x keeps its values, and the result is a copy"
### BEGIN HIDDEN TESTS
whole = torch.randint(0, 50, (6, 8))
whole[2, 2], whole[1, 3] = 10, 45
for x in (whole.t(), whole[1:5, ::3], whole[:, 2]):
    before = whole.clone()
    kept = torch.tensor([v for v in x.clone().flatten().tolist() if 10 <= v <= 45])
    got = between(x, 10, 45)
    assert torch.equal(whole, before), "x must keep its values"
    whole += 1
    assert_close(got, kept)
x = torch.tensor([3.0, 4.0, 5.0])
got = between(x, 0, 9)
x += 100
assert_close(got, torch.tensor([3.0, 4.0, 5.0]))
for dtype in (torch.int64, torch.uint8, torch.float32, torch.float64, torch.float16):
    for shape in [(), (1,), (1, 1), (2, 1)]:
        x = torch.full(shape, 5, dtype=dtype)
        expected = torch.full((x.numel(),), 5, dtype=dtype)
        got = between(x, 0, 20)
        x.fill_(100)
        assert_close(got, expected)
### END HIDDEN TESTS

# %% [markdown]
# ## 6. Arithmetic, and which dtype comes out
#
# {{minutes}}
#
# `+`, `-`, `*` and `/` work **elementwise**, each element with its partner. `*` is no matrix product;
# that one is `@`, in lesson 04. Each sign has a function and a method: `x + y`, `torch.add(x, y)` and
# `x.add(y)` are the same, and so are `sub`, `mul` and `div`. A Python number is the partner of every element:
# `x * 2`, `x ** 2`. Functions such as `torch.exp(x)` and `torch.sqrt(x)` work elementwise, too.
#
# **Shapes** need not be equal. Compare them from the last dim backwards: where one tensor has size 1,
# or has no dim left, it is *stretched*: repeated until it fits.
# This is **broadcasting**, in short; lesson 04 goes deeper.

# %%
x = torch.tensor([[1, 2, 3], [10, 20, 30]])
row, column = torch.tensor([100, 200, 300]), torch.tensor([[100], [200]])
draw_broadcast(x, "+", row, x + row)
draw_broadcast(x, "+", column, x + column)

print("x * x is x.mul(x):", torch.equal(x * x, x.mul(x)))
print("dividing integers gives", (x / 2).dtype)

# %% [markdown]
# Blue boxes are really there, grey numbers in dashed boxes are repeats: the row of shape `(3,)` is
# read twice, the column of shape `(2, 1)` three times. No memory is spent on them.
#
# **Dtypes** need not be equal either. Both operands are **promoted** to one dtype:
#
# - There are four *categories*, bool < integer < float < complex. The higher category wins, and
#   within a category the wider dtype: `int32` with `int64` gives `int64`, `int64` with `float16`
#   gives `float16`.
# - A Python number, or a tensor of rank 0 beside one of a higher rank, is asked for its category only.
#   So `x * 2.0` leaves a `float16` tensor in `float16`. If it lifts the category, the result has the
#   usual dtype of the new one: integers times 2.5 give `float32`, bools times 2 give `int64`. (For a
#   tensor of rank 0, its own dtype.)
# - `/` always computes in floating point; `sum` of integers or bools gives `int64`.
# - A change in place, such as `x += y` or `x.mul_(y)` (a last `_` means "in place"), cannot change the
#   dtype of `x`. If the result is of a higher category, it is an error.

# %%
whole, half = torch.arange(3), torch.ones(3, dtype=torch.float16)
print("int64 + float16   ", (whole + half).dtype)
print("float16 * 2.0     ", (half * 2.0).dtype)
print("int64 * 2.5       ", (whole * 2.5).dtype)
print("bool + bool       ", (torch.tensor([True, True]) + torch.tensor([True, False])).dtype)
try:
    whole += 0.5
except RuntimeError as error:
    print("RuntimeError:", error)

# %% [markdown]
# ## 7. Predict first
#
# {{minutes}}
#
# Write down what you expect *before* you run anything. Below,
#
# ```python
# x = torch.arange(6).reshape(2, 3)
# d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)
# ```
#
# {{exercise predictions}}
#
# Replace each `...` by a string such as `"float32"` (a name of the first column in section 2, with
# `torch.` or without), or by a shape, a tuple such as `(2, 3)` (a list counts, too). Write the values themselves, in the dict or in
# lines such as `predictions["..."] = (2, 3)` below it, one prediction a line. What code works out (a
# name, a loop, a call) does not count. A wrong guess costs one point at most, and you may correct it
# after you have looked: what you hand in counts. Predict them all first, though.


# %% predictions minutes=5 level=1
predictions = {
    ### BEGIN SOLUTION
    "torch.tensor([1, 2.5]).dtype": "float32",
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": "float64",
    "(x + 1.5).dtype": "float32",
    "(d * torch.tensor([2, 3, 4])).dtype": "float64",
    "(x > 2).sum().dtype": "int64",
    "(x / x.sum()).dtype": "float32",
    "x[:, 1].shape": (2,),
    "x[:, 1:2].shape": (2, 1),
    "x[x > 2].shape": (3,),
    "(x + d.unsqueeze(dim=0)).shape": (2, 3),
    ### STUB
    # "torch.tensor([1, 2.5]).dtype": ...,
    # "torch.as_tensor(np.array([1.0, 2.0])).dtype": ...,
    # "(x + 1.5).dtype": ...,
    # "(d * torch.tensor([2, 3, 4])).dtype": ...,
    # "(x > 2).sum().dtype": ...,
    # "(x / x.sum()).dtype": ...,
    # "x[:, 1].shape": ...,
    # "x[:, 1:2].shape": ...,
    # "x[x > 2].shape": ...,
    # "(x + d.unsqueeze(dim=0)).shape": ...,
    ### END SOLUTION
}

# %% predictions_types points=0 says="each prediction is filled in, with a value of the right kind"
for question, guess in predictions.items():
    if question.endswith("shape"):
        kind, fits = "a tuple of whole numbers", isinstance(guess, (tuple, list))
    else:
        kind, fits = 'a string such as "float32"', isinstance(guess, str)
    if guess is ...:
        raise NotAnswered(f"The prediction for {question} ({kind})")
    assert fits, f"The prediction for {question} should be {kind}; it is {guess!r}."
print("All predictions are filled in. Now run the next cells and see.")

# %% predictions_inferred points=1 says="the predictions on inferred dtypes"
### BEGIN HIDDEN TESTS
for question, true in {
    "torch.tensor([1, 2.5]).dtype": torch.tensor([1, 2.5]).dtype,
    "torch.as_tensor(np.array([1.0, 2.0])).dtype": torch.as_tensor(np.array([1.0, 2.0])).dtype,
}.items():
    assert predictions[question].removeprefix("torch.") == str(true).removeprefix("torch."), (
        "a dtype differs from torch's"
    )
### END HIDDEN TESTS

# %% predictions_promoted points=1 says="the predictions on the dtype of a sum and of a product"
### BEGIN HIDDEN TESTS
x = torch.arange(6).reshape(2, 3)
d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)
for question, true in {
    "(x + 1.5).dtype": (x + 1.5).dtype,
    "(d * torch.tensor([2, 3, 4])).dtype": (d * torch.tensor([2, 3, 4])).dtype,
}.items():
    assert predictions[question].removeprefix("torch.") == str(true).removeprefix("torch."), (
        "a dtype differs from torch's"
    )
### END HIDDEN TESTS

# %% predictions_counted points=1 says="the predictions on the dtype of a count and of a quotient"
### BEGIN HIDDEN TESTS
x = torch.arange(6).reshape(2, 3)
for question, true in {
    "(x > 2).sum().dtype": (x > 2).sum().dtype,
    "(x / x.sum()).dtype": (x / x.sum()).dtype,
}.items():
    assert predictions[question].removeprefix("torch.") == str(true).removeprefix("torch."), (
        "a dtype differs from torch's"
    )
### END HIDDEN TESTS

# %% predictions_columns points=1 says="the predictions on the shape of a column"
### BEGIN HIDDEN TESTS
x = torch.arange(6).reshape(2, 3)
for question, true in {
    "x[:, 1].shape": x[:, 1].shape,
    "x[:, 1:2].shape": x[:, 1:2].shape,
}.items():
    assert tuple(predictions[question]) == tuple(true), "a shape differs from torch's"
### END HIDDEN TESTS

# %% predictions_shapes points=1 says="the predictions on a mask and on broadcasting"
### BEGIN HIDDEN TESTS
x = torch.arange(6).reshape(2, 3)
d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)
for question, true in {
    "x[x > 2].shape": x[x > 2].shape,
    "(x + d.unsqueeze(dim=0)).shape": (x + d.unsqueeze(dim=0)).shape,
}.items():
    assert tuple(predictions[question]) == tuple(true), "a shape differs from torch's"
### END HIDDEN TESTS

# %%
# Now look. Was your guess right? (eval computes the expression that a string spells.)
x = torch.arange(6).reshape(2, 3)
d = torch.tensor([0.5, 1.5, 2.5], dtype=torch.float64)
for question in predictions:
    print(question, "->", eval(question))

# %% [markdown]
# ## 8. Sums, means and the dim that disappears
#
# {{minutes}}
#
# `x.sum()` adds up everything. With a dim it adds along that dim only, and the rule to remember is:
# **in `sum(dim=d)`, dim `d` is the one that disappears.** A matrix of shape `(2, 3)` has three sums
# along dim 0 and two along dim 1. The same goes for `mean`, `amax` (the largest
# element), `argmax` (its *index*) and most others. Negative dims count from the end: in a matrix, -1 is
# 1. `sum`, `mean` and `amax` take a tuple, too, whose dims all disappear: `x.sum(dim=(0, 1))`.
#
# One number out of a tensor is still a tensor, of rank 0. `.item()` turns it into a Python number.

# %%
x = torch.tensor([[4, 8, 0], [6, 2, 7]])
print("x.sum()      ", x.sum(), "and as a Python number", x.sum().item())
print("x.sum(dim=0) ", x.sum(dim=0))
print("x.sum(dim=1) ", x.sum(dim=1))
draw_slices(("x, sums along dim=0", x, 0), ("x, sums along dim=1", x, 1))

print("x.argmax()   ", x.argmax(), "counted through all rows")
print("x.argmax(dim=1)", x.argmax(dim=1), "one index for each row")
print("x.float().mean(dim=0)", x.float().mean(dim=0))
try:
    x.mean(dim=0)
except RuntimeError as error:
    print("x.mean(dim=0) fails:", error)

# %% [markdown]
# Each thick frame in the picture holds the numbers that one sum adds up: three columns along dim 0,
# two rows along dim 1. The sums stand beside them.
#
# In NumPy the mean of integers is no question, it is a `float64`. PyTorch wants you to say in which
# floating-point dtype to compute. The popular cure, `x.float().mean(dim)`, makes `float32` of everything,
# and a careful `float64` computation silently loses half of its digits.
#
# ### Exercise: `safe_mean(x, dim)`
#
# {{exercise safe_mean}}
#
# Return the mean of `x` along `dim`, for tensors of any of these dtypes:
#
# - A floating-point dtype stays as it is: `float64` gives `float64`, right to 13 digits, and `float16`
#   gives `float16`, where 2 % off is near enough. Integers and bool give `float32`, the default
#   dtype.
# - `dim` is an int and disappears, as in `sum(dim)`. It may be negative. `x` has one dim or more.
# - The mean of no elements is `nan`, as in PyTorch: shape `(2, 0)` with `dim=1` gives two of them.
#   Another dim of size 0 leaves an empty result. A `nan` or `inf` counts in its own mean only.
# - `x` may be transposed or a slice, and keeps its values. Computed in the result's dtype, no sum comes
#   near the largest number of that dtype; but a sum of `uint8` numbers need not fit into `uint8`.
#
# <details><summary>Hint</summary>
#
# `x.is_floating_point()` tells the two cases apart. `mean` takes a `dtype=`. Or think of what `/`
# does with integers.
#
# </details>


# %% safe_mean minutes=5 level=2
def safe_mean(x, dim):
    """Return the mean along dim: floats keep their dtype, integers and bool give the default dtype."""
    ### BEGIN SOLUTION
    dtype = x.dtype if x.is_floating_point() else torch.get_default_dtype()
    return x.mean(dim, dtype=dtype)
    ### END SOLUTION


# %% safe_mean_example points=1
got = safe_mean(torch.tensor([[4, 8, 0], [6, 2, 7]]), 1)
agree("safe_mean([[4, 8, 0], [6, 2, 7]], dim=1)", got, torch.tensor([4.0, 5.0]))
print("Two rows, two means.")

# %% safe_mean_dims points=3 says="every dim of tensors with one to four dims, counted from either end"
### BEGIN HIDDEN TESTS
for shape in [(5,), (3, 4), (4, 4), (2, 3, 4), (2, 1, 3, 2)]:
    x = torch.randn(shape, dtype=torch.float64)
    for dim in range(-len(shape), len(shape)):
        total = sum(x.unbind(dim), start=torch.zeros((), dtype=torch.float64))
        assert_close(safe_mean(x, dim), total / shape[dim], rtol=1e-9, atol=1e-9)
### END HIDDEN TESTS

# %% safe_mean_floats points=2 says="float64 keeps its digits, and the other floating-point dtypes stay too, for many numbers as well"
### BEGIN HIDDEN TESTS
x = 1 + torch.rand(4, 7, dtype=torch.float64) * 1e-6
expected = torch.tensor([sum(row) / 7 for row in x.tolist()], dtype=torch.float64)
assert_close(safe_mean(x, 1), expected, rtol=1e-13, atol=0)
for dtype in (torch.float16, torch.bfloat16, torch.float32):
    x = (torch.rand(3, 5) + 1).to(dtype)
    expected = torch.tensor([sum(row) / 5 for row in x.tolist()], dtype=dtype)
    assert_close(safe_mean(x, 1), expected, rtol=2e-2, atol=0)
    x, expected = torch.ones(2, 3000, dtype=dtype), torch.ones(2, dtype=dtype)
    for given, dim in [(x, 1), (x, -1), (x.t(), 0)]:
        assert_close(safe_mean(given, dim), expected, rtol=2e-2, atol=0)
### END HIDDEN TESTS

# %% safe_mean_integers points=3 says="integers of every width and bool give float32"
### BEGIN HIDDEN TESTS
for dtype in (torch.int64, torch.int32, torch.int16, torch.uint8, torch.int8):
    x = torch.randint(60, 120, (4, 5)).to(dtype)
    x[0] = torch.tensor([100, 101, 101, 102, 102]).to(dtype)
    expected = torch.tensor([sum(row) / 5 for row in x.tolist()])
    assert_close(safe_mean(x, 1), expected)
    assert_close(safe_mean(x.T.contiguous(), 0), expected)
x = torch.tensor([[True, False, True, True], [False, False, True, False]])
assert_close(safe_mean(x, 1), torch.tensor([0.75, 0.25]))
assert_close(safe_mean(x, 0), torch.tensor([0.5, 0.0, 1.0, 0.5]))
for dtype in (torch.bool, torch.uint8, torch.int8, torch.int32):
    assert_close(safe_mean(torch.ones(2, 3000).to(dtype), 1), torch.ones(2))
x = torch.full((3000, 2), 25_000, dtype=torch.int16)
assert_close(safe_mean(x, 0), torch.tensor([25_000.0, 25_000.0]))
x = torch.full((300, 2), 2**31 - 1, dtype=torch.int32)
assert_close(safe_mean(x, 0), torch.tensor([2.0**31, 2.0**31]))
### END HIDDEN TESTS

# %% safe_mean_edges points=1 says="the mean of no elements, of one, of nan and inf, and size 0 in another dim"
### BEGIN HIDDEN TESTS
nan = float("nan")
for dtype in (torch.float32, torch.float64, torch.int64):
    mean_dtype = torch.float64 if dtype == torch.float64 else torch.float32
    expected = torch.tensor([nan, nan], dtype=mean_dtype)
    assert_close(safe_mean(torch.zeros(2, 0, dtype=dtype), 1), expected, equal_nan=True)
    got = safe_mean(torch.zeros(0, 3, dtype=dtype), -1)
    assert_close(got, torch.zeros(0, dtype=mean_dtype))
    one = torch.tensor([[7], [3]], dtype=dtype)
    assert_close(safe_mean(one, 1), torch.tensor([7.0, 3.0], dtype=mean_dtype))
    got = safe_mean(torch.zeros(2, 0, 3, dtype=dtype), 2)
    assert_close(got, torch.zeros(2, 0, dtype=mean_dtype))
for dtype in [*dtype_named.values(), torch.bfloat16]:
    if dtype.is_complex:
        continue
    mean_dtype = dtype if dtype.is_floating_point else torch.float32
    for shape in [(0,), (2, 0), (0, 2), (2, 0, 3)]:
        for dim in range(-len(shape), len(shape)):
            rest = list(shape)
            value = nan if rest.pop(dim) == 0 else 0.0
            expected = torch.full(rest, value, dtype=mean_dtype)
            got = safe_mean(torch.zeros(shape, dtype=dtype), dim)
            assert_close(got, expected, equal_nan=True)
x = torch.tensor([[1.0, nan, 2.0], [4.0, 2.0, 6.0], [3.0, float("inf"), 0.0]])
assert_close(safe_mean(x, 1), torch.tensor([nan, 4.0, float("inf")]), equal_nan=True)
### END HIDDEN TESTS

# %% safe_mean_unchanged points=1 says="x keeps its values and its dtype; transposed and sliced tensors"
### BEGIN HIDDEN TESTS
for whole in (torch.randn(4, 6), torch.randint(0, 9, (4, 6))):
    for x in (whole.t(), whole[1:, ::2]):
        before = whole.clone()
        expected = torch.tensor([sum(row) / len(row) for row in x.tolist()])
        assert_close(safe_mean(x, 1), expected)
        assert_close(whole, before)
for dtype in (torch.float64, torch.float16, torch.bfloat16, torch.uint8, torch.int32, torch.bool):
    x = torch.tensor([[1, 0, 1], [0, 1, 1]]).to(dtype)
    before = x.clone()
    for dim in (0, 1, -1, -2):
        safe_mean(x, dim)
        assert_close(x, before)
### END HIDDEN TESTS

# %% [markdown]
# ## 9. Putting it together: standardize
#
# {{minutes}}
#
# Networks learn better when all inputs are on a similar scale. So one takes each column of a table
# (height in metres, weight in grams ...), subtracts its mean and divides by its standard deviation.
# Means have lost a dim; to subtract them, the shapes must fit again. `keepdim=True` keeps the dim,
# with size 1, and broadcasting does the rest.
#
# A standard deviation comes in two kinds. `torch.std` divides the sum of squares by $n - 1$, which is
# called the *sample* (or unbiased) deviation; `np.std` divides by $n$, unless told otherwise.

# %%
table = torch.tensor([[1.5, 60000.0], [1.7, 80000.0], [1.9, 70000.0]])
print("mean(dim=0)              ", table.mean(dim=0).shape)
print("mean(dim=0, keepdim=True)", table.mean(dim=0, keepdim=True).shape)
print("torch.std:", torch.tensor([1.0, 2.0, 3.0]).std())
print("np.std:   ", np.array([1.0, 2.0, 3.0]).std())

square = torch.tensor([[1.0, 2.0], [30.0, 40.0]])
print("means of the rows:", square.mean(dim=1))
print("subtracted from the columns, and no error:", (square - square.mean(dim=1)).tolist())
print("subtracted from the rows:", (square - square.mean(dim=1, keepdim=True)).tolist())

# %% [markdown]
# The last lines show why to be careful with square tensors: `(2, 2) - (2,)` runs, whichever mean it
# was.
#
# ### Exercise: `standardize(x, dim)`
#
# {{exercise standardize}}
#
# Return `x` with every slice along `dim` standardized: minus the slice's mean, divided by its sample
# standard deviation (with $n - 1$, as in `torch.std`). A slice is what one `mean(dim)` averages.
#
# - `x` is `float32` or `float64`, has one dim or more, and may be transposed or a slice; shape and dtype
#   stay. `dim` is an int and may be negative.
# - Each slice has at least two elements, not all equal, so no deviation is 0, though it may be as
#   small as 1e-9. Another dim may have size 0.
# - The numbers may lie far from 0: in `float64`, a million with differences of about 1. Results may
#   be off by 1e-4 in `float32`, by 1e-9 in `float64`, and there by 1e-6 if the numbers lie that far.
# - `x` keeps its values: return a new tensor.
#
# <details><summary>Hint</summary>
#
# `x.mean` and `x.std` both take `dim` and `keepdim=True`. If you prefer the formula for the deviation:
# subtract the mean first and square then. "Mean of the squares minus square of the mean" loses all its
# digits when the numbers lie far from 0.
#
# </details>


# %% standardize minutes=6 level=2
def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    ### BEGIN SOLUTION
    return (x - x.mean(dim, keepdim=True)) / x.std(dim, keepdim=True)
    ### END SOLUTION


# %% standardize_example points=1
got = standardize(torch.tensor([[1.0, 10.0], [2.0, 30.0], [3.0, 20.0]]), 0)
expected = torch.tensor([[-1.0, -1.0], [0.0, 1.0], [1.0, 0.0]])
agree("standardize([[1, 10], [2, 30], [3, 20]], dim=0)", got, expected)
print("Both columns are on one scale now.")

# %% standardize_dims points=3 says="every dim of tensors with one to four dims, counted from either end"
### BEGIN HIDDEN TESTS
for shape in [(6,), (3, 5), (5, 2), (2, 3, 4), (2, 3, 2, 3)]:
    x = torch.randn(shape, dtype=torch.float64) * 3 + 1
    for dim in range(-len(shape), len(shape)):
        slices = x.movedim(dim, -1)
        n = slices.shape[-1]
        around = slices - slices.sum(-1)[..., None] / n
        expected = around / ((around**2).sum(-1)[..., None] / (n - 1)) ** 0.5
        assert_close(standardize(x, dim), expected.movedim(-1, dim), rtol=1e-9, atol=1e-9)
### END HIDDEN TESTS

# %% standardize_square points=2 says="square tensors, where a missing keepdim raises no error"
### BEGIN HIDDEN TESTS
for n in (2, 3, 4):
    x = torch.randn(n, n, dtype=torch.float64) + torch.arange(n)[:, None] * 5
    for dim in (0, 1, -1):
        slices = x.movedim(dim, -1)
        around = slices - slices.sum(-1)[:, None] / n
        expected = around / ((around**2).sum(-1)[:, None] / (n - 1)) ** 0.5
        assert_close(standardize(x.clone(), dim), expected.movedim(-1, dim), rtol=1e-9, atol=1e-9)
### END HIDDEN TESTS

# %% standardize_sample points=2 says="the deviation is the sample deviation, in slices of two elements and of many"
### BEGIN HIDDEN TESTS
pair = torch.tensor([[3.0, 5.0], [8.0, 2.0]], dtype=torch.float64)
half = 0.5**0.5
expected = torch.tensor([[-half, half], [half, -half]], dtype=torch.float64)
assert_close(standardize(pair, 1), expected, rtol=1e-9, atol=1e-9)
for n in (3, 7, 300):
    x = torch.randn(n, 2, dtype=torch.float64)
    got = standardize(x, 0)
    squares = torch.full((2,), n - 1.0, dtype=torch.float64)
    assert_close((got**2).sum(0), squares, rtol=1e-9, atol=1e-9)
    assert_close(got.sum(0), torch.zeros(2, dtype=torch.float64), rtol=1e-9, atol=1e-9)
    assert_close(got[0] > got[1], x[0] > x[1])
### END HIDDEN TESTS

# %% standardize_far points=1 says="numbers far from 0, slices that lie far apart, and small numbers"
### BEGIN HIDDEN TESTS
whole = torch.tensor([[1.0, 7.0, 4.0], [3.0, 0.0, 9.0], [8.0, 2.0, 5.0]], dtype=torch.float64)
expected = (whole - whole.sum(1)[:, None] / 3) / whole.std(1)[:, None]
for dtype, near in [(torch.float32, 1e-4), (torch.float64, 1e-9)]:
    for scale in (1e-9, 1e-4):
        got = standardize((whole * scale).to(dtype), 1)
        assert_close(got, expected.to(dtype), rtol=near, atol=near)
for far in (1e6, -1e6, 3e6):
    offsets = torch.tensor([[far], [far / 2]], dtype=torch.float64)
    x = torch.randn(2, 5, dtype=torch.float64) + offsets
    near = x - offsets
    expected = (near - near.sum(1)[:, None] / 5) / near.std(1)[:, None]
    assert_close(standardize(x, 1), expected, rtol=1e-6, atol=1e-7)
### END HIDDEN TESTS

# %% standardize_unchanged points=1 says="x keeps its values, and a new tensor comes back"
### BEGIN HIDDEN TESTS
x = torch.tensor([[0.0, 5.0, 1.0], [3.0, 1.0, 2.0], [7.0, 2.0, 4.0], [1.0, 9.0, 0.0]])
x += torch.rand(4, 3) / 2
for dtype, dim in [(d, i) for d in (torch.float32, torch.float64) for i in (0, 1, -1)]:
    given = x.to(dtype).clone()
    before = given.clone()
    expected = (before - before.mean(dim).unsqueeze(dim)) / before.std(dim).unsqueeze(dim)
    got = standardize(given, dim)
    assert_close(given, before)
    given.zero_()
    assert_close(got, expected, rtol=1e-4, atol=1e-4)
### END HIDDEN TESTS

# %% standardize_layouts points=1 says="both dtypes, transposed and sliced tensors, and size 0 in another dim"
### BEGIN HIDDEN TESTS
for dtype, near in [(torch.float32, 1e-4), (torch.float64, 1e-9)]:
    whole = torch.arange(40, dtype=dtype).reshape(5, 8).mul(7).remainder(11) + torch.rand(5, 8) / 2
    for x in (whole.t(), whole[1:, ::2], whole[:, 2:4]):
        middle, spread = x.clone().sum(1) / x.shape[1], x.clone().std(1)
        expected = (x - middle[:, None]) / spread[:, None]
        assert_close(standardize(x, 1), expected, rtol=near, atol=near)
    assert_close(standardize(whole[:0], 1), torch.zeros((0, 8), dtype=dtype))
    for shape, dim in [((3, 0), 0), ((3, 0), -2), ((2, 0, 3), 0), ((2, 0, 3), -1)]:
        x = torch.ones(shape, dtype=dtype)
        assert_close(standardize(x, dim), x.clone())
    blocks = whole[:4, :6].reshape(2, 2, 6).permute(2, 0, 1)
    for dim in (0, -1):
        slices = blocks.movedim(dim, -1)
        middle, spread = slices.sum(-1) / slices.shape[-1], slices.std(-1)
        expected = (slices - middle[..., None]) / spread[..., None]
        assert_close(standardize(blocks, dim), expected.movedim(-1, dim), rtol=near, atol=near)
### END HIDDEN TESTS

# %% [markdown]
# ## 10. A common mistake: `torch.Tensor` and `torch.FloatTensor`
#
# {{minutes}}
#
# "`torch.FloatTensor(x)` makes a float tensor of `x`." Old tutorials are full of it, and of
# `torch.Tensor(x)`, with a capital T, which does the same. Both are legacy constructors, older than
# `dtype=`, and what they do depends on what they are given:

# %%
print("FloatTensor([5]):", torch.FloatTensor([5]))
print("FloatTensor(5):  ", torch.FloatTensor(5))  # five numbers that nobody has set

floats, whole = np.zeros(3, dtype=np.float32), np.zeros(3, dtype=np.int64)
from_floats, from_whole = torch.FloatTensor(floats), torch.FloatTensor(whole)
floats[0], whole[0] = 9, 9
print("from float32:", from_floats, "  from int64:", from_whole)

# %% [markdown]
# A number is taken for a *size*: `FloatTensor(5)` is five uninitialized numbers, whatever happened to
# lie in that memory (perhaps zeros today). A `float32` array is silently *shared*, so the 9 shows; an
# `int64` array is *copied*, so it does not. And it works on the CPU only.
#
# Today you say what you mean: `torch.tensor(x, dtype=torch.float32)` to copy,
# `torch.as_tensor(x, dtype=torch.float32)` to share where possible, `torch.empty(5)` for memory that
# you will fill yourself.

# %% [markdown]
# ## 11. Read the error
#
# {{minutes}}
#
# Five first drafts, each with one defect, and the call that brings it to light. The cell catches the
# errors and shows them, so that *Run all* can go on. Run it and say what is wrong in each case
# *before* you read the list below it.


# %%
def try_it(what, call):
    try:
        print(what, "->", call())
    except (RuntimeError, ValueError, TypeError) as error:
        print(f"{what}\n    {type(error).__name__}: {error}\n")


prices, temperatures = torch.tensor([5, 8]), torch.tensor([-3.0, 0.5])
rows = [torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])]
try_it("1. torch.zeros(3, device=prices.device())", lambda: torch.zeros(3, device=prices.device()))
try_it("2. torch.tensor(rows)", lambda: torch.tensor(rows))
try_it("3. torch.from_numpy(array[::-1])", lambda: torch.from_numpy(np.arange(4)[::-1]))
try_it("4. prices.div_(2)", lambda: prices.div_(2))
try_it("5. if temperatures < 0: ...", lambda: 0 if temperatures < 0 else temperatures)

# %% [markdown]
# The wording differs between versions, the parts do not.
#
# 1. **'torch.device' object is not callable**: `prices.device` *is* the device already, and the
#    parentheses try to call it. You get the same with `x.shape()`. Taking the argument away would
#    silence it too, and put the zeros on the wrong device one day.
# 2. **only one element tensors can be converted to Python scalars**: `torch.tensor` goes through lists
#    until it meets numbers. It met tensors, and a tensor of two elements is no number.
# 3. **At least one stride in the given numpy array is negative**: `array[::-1]` is the same memory,
#    read backwards, in steps of -1. Arrays can do that, tensors cannot, so there is nothing to share.
# 4. **result type Float can't be cast to the desired output type Long**: halves are floats, and `div_`
#    wants to put them back into integers (Long is `int64`). `prices /= 2` says the same.
# 5. **Boolean value of Tensor with more than one value is ambiguous**: `if` needs one True or False. A
#    comparison gave two. Which of them should decide?
#
# Now repair each draft. Change what is needed; any function may be used.

# %% [markdown]
# ### Repair 1: `zeros_beside(x, n)`
#
# {{exercise zeros_beside}}
#
# Return `n` zeros: a new `float32` tensor of shape `(n,)` on the device of `x`.
#
# - `x` may have any shape and dtype, and live on any device (`meta` too). `n` is 0 or more.


# %% zeros_beside minutes=2 level=1
def zeros_beside(x, n):
    """Return n zeros in float32, on the device of x."""
    ### BEGIN SOLUTION
    return torch.zeros(n, device=x.device)
    ### STUB
    # return torch.zeros(n, device=x.device())  # fails: the device cannot be called
    ### END SOLUTION


# %% zeros_beside_example points=1
got = zeros_beside(torch.tensor([5.0, 8.0]), 3)
agree("zeros_beside([5.0, 8.0], 3)", got, torch.zeros(3))
print("Three zeros.")

# %% zeros_beside_device points=2 says="the device is that of x, for tensors on meta"
### BEGIN HIDDEN TESTS
for x in (torch.ones(2, device="meta"), torch.ones((), dtype=torch.int64, device="meta")):
    for n in (4, 1, 0):
        got = zeros_beside(x, n)
        assert got.device.type == "meta", "the zeros must live where x lives"
        assert got.shape == (n,), f"{n} zeros were asked for"
        assert got.dtype == torch.float32, "float32 was asked for"
### END HIDDEN TESTS

# %% zeros_beside_dtypes points=2 says="the dtype is float32, and the shape (n,), whatever x is"
### BEGIN HIDDEN TESTS
for dtype in (torch.int64, torch.float64, torch.bool, torch.float32):
    for shape, n in [((2, 3), 5), ((), 2), ((4,), 0), ((0,), 3), ((3,), 1), ((2,), 300)]:
        x = torch.ones(shape, dtype=dtype)
        assert_close(zeros_beside(x, n), torch.tensor([0.0] * n))
        assert_close(x, torch.ones(shape, dtype=dtype))
    first = zeros_beside(x, 2)
    first[0] += 7
    assert_close(zeros_beside(x, 2), torch.zeros(2))
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 2: `stack_rows(rows)`
#
# {{exercise stack_rows}}
#
# Return the matrix whose row `i` is `rows[i]`.
#
# - `rows` is a list of at least one tensor, which may be a slice, such as a column of a matrix. All are
#   of rank 1 and have the same length, 1 or more, the same dtype and the same device; the matrix has that dtype and that device (`meta` too).
# - The list and the tensors in it stay as they are, and a later change of them does not show in the
#   matrix.
#
# <details><summary>Hint</summary>
#
# Two functions join tensors, `torch.cat` and `torch.stack`: one along a dim that the tensors have,
# the other along a new dim. `help(torch.cat)` tells which is which. How many dims does a row have?
#
# </details>


# %% stack_rows minutes=2 level=1
def stack_rows(rows):
    """Return the matrix whose row i is the tensor rows[i]."""
    ### BEGIN SOLUTION
    return torch.stack(rows)
    ### STUB
    # return torch.tensor(rows)  # fails: the list holds tensors, not numbers
    ### END SOLUTION


# %% stack_rows_example points=1
got = stack_rows([torch.tensor([1.0, 2.0, 3.0]), torch.tensor([4.0, 5.0, 6.0])])
expected = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
agree("stack_rows of [1, 2, 3] and [4, 5, 6]", got, expected)
print("Two tensors, two rows.")

# %% stack_rows_sizes points=2 says="other numbers and lengths of rows, one included; the list and its rows stay as they are"
### BEGIN HIDDEN TESTS
for n, m in [(4, 3), (3, 3), (2, 7), (1, 4), (5, 1), (1, 1), (300, 2)]:
    rows = [torch.randn(m) for _ in range(n)]
    expected, before = torch.tensor([row.tolist() for row in rows]), list(rows)
    got = stack_rows(rows)
    assert_close(got, expected)
    assert len(rows) == n, f"a list of {n} rows has {len(rows)} after the call"
    for row, old in zip(rows, before):
        assert row.shape == old.shape == (m,), f"a row of shape {(m,)} changed its shape"
    assert_close(stack_rows(rows), expected)
    for row in rows:
        row.zero_()
    assert_close(got, expected)
### END HIDDEN TESTS

# %% stack_rows_kinds points=2 says="the dtype, every digit, and the device of the rows stay"
### BEGIN HIDDEN TESTS
dtypes = [torch.float64, torch.float16, torch.bfloat16, torch.int64, torch.uint8, torch.bool]
for dtype in dtypes:
    rows = [torch.randint(0, 2, (3,)).to(dtype) for _ in range(2)]
    expected = torch.tensor([row.tolist() for row in rows], dtype=dtype)
    assert_close(stack_rows(rows), expected)
    got = stack_rows([torch.ones(3, dtype=dtype, device="meta") for _ in range(2)])
    assert got.device.type == "meta", "the device of the rows was asked for"
    assert got.shape == (2, 3), "two rows of three were asked for"
    assert got.dtype == dtype, "the dtype of the rows was asked for"
for values, dtype in [
    ([[2**53 + 1, -(2**63)], [2**63 - 1, 2**24 + 1]], torch.int64),
    ([[1 / 3, 1e300], [-0.1, float("inf")]], torch.float64),
    ([[255, 0], [128, 7]], torch.uint8),
    ([[1j, 0.1], [2.5, -1 / 3]], torch.complex128),
]:
    expected = torch.tensor(values, dtype=dtype)
    assert_close(stack_rows(list(expected)), expected, rtol=0, atol=0)
    assert_close(stack_rows(list(expected.t())), expected.t(), rtol=0, atol=0)
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 3: `backwards(array)`
#
# {{exercise backwards}}
#
# Return a tensor with the elements of the NumPy array in reverse order.
#
# - `array` has rank 1, any length (0 and 1 too), and a dtype that the table `dtype_named` of section 2
#   has; the tensor has the same dtype. The array may be a part of a larger one, with steps that are
#   positive, as in `share`.
# - The array keeps its values, and a later change of it does not show in the tensor.


# %% backwards minutes=2 level=2
def backwards(array):
    """Return a tensor with the elements of a NumPy array in reverse order."""
    ### BEGIN SOLUTION
    return torch.tensor(array).flip(0)
    ### STUB
    # return torch.from_numpy(array[::-1])  # fails: steps of -1
    ### END SOLUTION


# %% backwards_example points=1
got = backwards(np.array([3, 1, 2]))
agree("backwards([3, 1, 2])", got, torch.tensor([2, 1, 3]))
print("The last shall be first.")

# %% backwards_values points=2 says="arrays of every dtype, which stays, with every digit"
### BEGIN HIDDEN TESTS
names = ["uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64", "bool"]
for name in [*names, "complex64", "complex128"]:
    array = np.random.randint(0, 100, 6).astype(name)
    array[0], array[5] = 0, 1
    expected = torch.tensor([array[i].item() for i in range(5, -1, -1)], dtype=getattr(torch, name))
    assert_close(backwards(array), expected)
for name, values in {
    "int64": [2**53 + 1, -(2**63), 2**63 - 1],
    "uint8": [255, 128, 0],
    "float64": [1 / 3, 1e300, float("inf"), float("nan")],
    "complex128": [1 / 3 + 0.1j, -1e300j],
    "int32": [*range(2**24, 2**24 + 300)],
}.items():
    expected = torch.tensor(values[::-1], dtype=getattr(torch, name))
    got = backwards(np.array(values, dtype=name))
    assert_close(got, expected, rtol=0, atol=0, equal_nan=True)
### END HIDDEN TESTS

# %% backwards_edges points=1 says="one element and none, beside several, and parts of larger arrays"
### BEGIN HIDDEN TESTS
for name in ("float32", "int64"):
    table = np.random.randint(0, 90, (5, 8)).astype(name)
    for array in (table[2], table[:, 3], table[1, ::3], table[0, 4:5], table[0, :0]):
        expected = torch.tensor(list(reversed(array.tolist())), dtype=getattr(torch, name))
        assert_close(backwards(array), expected)
### END HIDDEN TESTS

# %% backwards_unchanged points=1 says="the array keeps its values, and the tensor is a copy"
### BEGIN HIDDEN TESTS
for name in ("float32", "float64", "int64"):
    array = np.array([5, 3, 8, 1], dtype=name)
    got = backwards(array)
    assert array.tolist() == [5, 3, 8, 1], "the array must keep its values"
    array[:] = 77
    assert_close(got, torch.tensor([1, 8, 3, 5], dtype=getattr(torch, name)))
    single = np.array([4], dtype=name)
    got = backwards(single)
    single[:] = 77
    assert_close(got, torch.tensor([4], dtype=getattr(torch, name)))
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 4: `halved(x)`
#
# {{exercise halved}}
#
# Return a tensor with half of each element of `x`.
#
# - `x` has any shape, rank 0 and empty ones too, may be transposed or a slice, and has any integer or
#   floating-point dtype that section 2 names. Integers give `float32`, so that half of 5 is 2.5 (large
#   ones too, as near as `float32` comes); a floating-point dtype stays as it is.
# - `x` keeps its values, whatever its dtype: return a new tensor.


# %% halved minutes=2 level=2
def halved(x):
    """Return a new tensor with half of each element."""
    ### BEGIN SOLUTION
    return x / 2
    ### STUB
    # x.div_(2)  # fails: halves do not fit into integers
    # return x
    ### END SOLUTION


# %% halved_example points=1
got = halved(torch.tensor([5, 8]))
agree("halved([5, 8])", got, torch.tensor([2.5, 4.0]))
print("Half of 5 is 2.5.")

# %% halved_integers points=2 says="integers of several widths and shapes give float32"
### BEGIN HIDDEN TESTS
for dtype in (torch.int64, torch.int32, torch.int16, torch.uint8, torch.int8):
    for shape in [(5,), (2, 3), (2, 1, 2), (0, 3), ()]:
        x = torch.randint(0, 100, shape).to(dtype)
        x += 1 - x % 2
        expected = torch.tensor([v / 2 for v in x.flatten().tolist()]).reshape(shape)
        assert_close(halved(x), expected)
assert_close(halved(torch.tensor([-5, -8, 3])), torch.tensor([-2.5, -4.0, 1.5]))
x = torch.tensor([2**25 + 2, 2**53 + 1, -(2**62), 7])
assert_close(halved(x), torch.tensor([v / 2 for v in x.tolist()]))
x = torch.tensor([255, 129, 0], dtype=torch.uint8)
assert_close(halved(x), torch.tensor([127.5, 64.5, 0.0]))
### END HIDDEN TESTS

# %% halved_floats points=2 says="floating-point dtypes stay, for a single number too, and x keeps its values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64, torch.float16, torch.bfloat16):
    x = torch.randn(3, 4, dtype=torch.float64).to(dtype)
    before = x.clone()
    expected = torch.tensor([[v * 0.5 for v in row] for row in x.tolist()], dtype=dtype)
    got = halved(x)
    assert_close(x, before)
    x.zero_()
    near = {torch.float64: 1e-12, torch.float32: 1e-6, torch.float16: 1e-3}.get(dtype, 1e-2)
    assert_close(got, expected, rtol=near, atol=near)
    assert_close(halved(before.t()), expected.t(), rtol=near, atol=near)
    assert_close(halved(before[:0]), expected[:0])
    assert_close(halved(before[0, 0]), expected[0, 0], rtol=near, atol=near)
assert_close(halved(torch.tensor([70_000.0, 1000.25])), torch.tensor([35_000.0, 500.125]))
whole = torch.tensor([7, 4])
assert_close(halved(whole), torch.tensor([3.5, 2.0]))
assert_close(whole, torch.tensor([7, 4]))
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 5: `without_negatives(x)`
#
# {{exercise without_negatives}}
#
# Return a tensor in which every negative element of `x` is 0 and all others are as they were.
#
# - `x` has any shape, rank 0 and empty ones too, may be transposed or a slice, and has any integer or
#   floating-point dtype that section 2 names (`bfloat16` too, which NumPy does not have), which stays. It may hold `inf` and `-inf`, but no `nan`.
# - `x` keeps its values: return a new tensor.


# %% without_negatives minutes=3 level=2
def without_negatives(x):
    """Return x with 0 in the place of every negative element."""
    ### BEGIN SOLUTION
    return x.clamp(min=0)
    ### STUB
    # if x < 0:  # fails: one answer for many elements
    #     return 0 * x
    # return x
    ### END SOLUTION


# %% without_negatives_example points=1
got = without_negatives(torch.tensor([-3.0, 0.5, -0.25, 2.0]))
agree("without_negatives([-3, 0.5, -0.25, 2])", got, torch.tensor([0.0, 0.5, 0.0, 2.0]))
print("Each element decides for itself.")

# %% without_negatives_values points=2 says="several shapes and dtypes, rank 0 and empty tensors included"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64, torch.int64, torch.int8):
    for shape in [(7,), (3, 4), (2, 3, 2)]:
        x = torch.randint(-50, 50, shape).to(dtype)
        x.view(-1)[:2] = torch.tensor([-9, 9]).to(dtype)
        for part in (x, x[..., ::2], x.movedim(0, -1), x[:0], x.view(-1)[0], x.view(-1)[1]):
            kept = [max(v, 0) for v in part.flatten().tolist()]
            expected = torch.tensor(kept, dtype=dtype).reshape(part.shape)
            assert_close(without_negatives(part), expected)
for values, dtype in [
    ([2**53 + 1, -(2**63), 2**63 - 1, -1], torch.int64),
    ([2**24 + 1, -(2**31), 2**31 - 1, -1], torch.int32),
    ([255, 128, 0, 7], torch.uint8),
    ([1 / 3, -1e-300, 1e300, 1e-300], torch.float64),
    ([0.5, -2.0, 96.0, -0.25], torch.float16),
    ([0.5, -2.0, 96.0, -0.25], torch.bfloat16),
]:
    expected = torch.tensor([max(v, 0) for v in values], dtype=dtype)
    got = without_negatives(torch.tensor(values, dtype=dtype))
    assert_close(got, expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% without_negatives_infinities points=1 says="inf and -inf beside finite numbers"
### BEGIN HIDDEN TESTS
inf = float("inf")
x = torch.tensor([[-inf, 2.5, inf], [-1.5, 0.0, -inf]])
assert_close(without_negatives(x), torch.tensor([[0.0, 2.5, inf], [0.0, 0.0, 0.0]]))
### END HIDDEN TESTS

# %% without_negatives_unchanged points=1 says="x keeps its values, and a new tensor comes back, for every dtype and rank 0 too"
### BEGIN HIDDEN TESTS
given = [torch.tensor([-1.0, 2.0, -3.0]), torch.tensor([4, -5]), torch.tensor([6.0, 7.0])]
dtypes = [torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.uint8]
for dtype in [*dtypes, torch.int8, torch.int16, torch.int32, torch.int64]:
    for value in (7, 0) if dtype == torch.uint8 else (7, 0, -7):
        given += [torch.full(shape, value, dtype=dtype) for shape in [(), (1,), (2, 2)]]
for x in given:
    before, expected = x.clone(), torch.where(x > 0, x, torch.zeros_like(x))
    got = without_negatives(x)
    assert_close(x, before)
    x.fill_(8)
    assert_close(got, expected)
### END HIDDEN TESTS

# %% [markdown]
# ## The core ends here
#
# Well done: shape, dtype, device, and shared memory are the four things to look at whenever a tensor
# surprises you. You can hand in now. The cheat sheet at the very end is worth a look. What follows is
# optional: the tests are as thorough and you will see their outcome, but they are worth no points.

# %% [markdown]
# ## Optional: patterns without loops
#
# {{minutes}}
#
# The three exercises here can all be done with two nested loops. Try to do without: `arange`, slices
# with a step and broadcasting are enough. Any function may be used.
#
# ### Exercise: `multiples(low, high, k, dtype)`
#
# {{exercise multiples}}
#
# Return all multiples of `k` in the range from `low` up to, but not including, `high`, in ascending order.
#
# - `low`, `high` and `k` are Python ints, `k` from 1 to 10000; `low` may be negative, and `high` may
#   be smaller than `low`. 0 and negative multiples count: -6 and 0 are multiples of 3.
# - The result has rank 1 and the dtype `dtype` (`int32`, `int64`, `float32` or `float64`), also when
#   it is empty.
# - Bounds may be as large as $2^{60}$ on either side (then with `int64`), so compute them exactly.
#   `high - low` is at most 10000.
#
# <details><summary>Hint</summary>
#
# `torch.arange(start, high, k)` does it, once you know the first multiple. In Python, `low % k` lies
# between 0 and `k - 1`, for negative `low` too. What does `arange` say when `start` is above `high`?
#
# </details>


# %% multiples minutes=6 level=2
def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but not including, high."""
    ### BEGIN SOLUTION
    start = low + -low % k
    return torch.arange(start, max(start, high), k, dtype=dtype)
    ### END SOLUTION


# %% multiples_example points=0
agree(
    "multiples(4, 13, 3, torch.int64)", multiples(4, 13, 3, torch.int64), torch.tensor([6, 9, 12])
)
print("Three multiples of three.")

# %% multiples_bounds points=0 says="bounds that k divides and others, negative ones, and several dtypes"
### BEGIN HIDDEN TESTS
bounds = [(6, 12), (0, 10), (-12, 12), (-10, -2), (-6, 0), (5, 31), (1, 2), (-1, 1)]
for low, high in bounds:
    for k in (1, 2, 3, 5, 7):
        for dtype in (torch.int64, torch.int32, torch.float32, torch.float64):
            expected = [n for n in range(low, high) if n % k == 0]
            assert_close(multiples(low, high, k, dtype), torch.tensor(expected, dtype=dtype))
### END HIDDEN TESTS

# %% multiples_none points=0 says="ranges without a multiple, empty ranges, and bounds the wrong way round"
### BEGIN HIDDEN TESTS
for low, high, k in [(4, 6, 3), (7, 7, 7), (9, 2, 2), (1, 5, 100), (-5, -1, 9), (3, -20, 4)]:
    for dtype in (torch.int64, torch.float32):
        assert_close(multiples(low, high, k, dtype), torch.zeros(0, dtype=dtype))
assert_close(multiples(0, 1, 100, torch.int64), torch.tensor([0]))
### END HIDDEN TESTS

# %% multiples_large points=0 says="bounds as large as 2**60, on either side"
### BEGIN HIDDEN TESTS
for low in (2**24 + 1, 2**53 + 1, 2**60 - 5000, -(2**53) - 7, -(2**60) + 1):
    for k in (3, 7, 1000):
        expected = [n for n in range(low, low + 3000) if n % k == 0]
        assert_close(multiples(low, low + 3000, k, torch.int64), torch.tensor(expected))
for k in (1, 10000):
    expected = [n for n in range(-300, 9700) if n % k == 0]
    assert_close(multiples(-300, 9700, k, torch.int64), torch.tensor(expected))
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `grid(h, w)`
#
# {{exercise grid}}
#
# Return the `int64` tensor of shape `(h, w, 2)` whose element pair `grid(h, w)[i, j]` is `(i, j)`: each
# place holds its own row and column.
#
# - `h` and `w` are ints, 0 or more.
#
# <details><summary>Hint</summary>
#
# `torch.arange(h)` as a column and `torch.arange(w)` as a row, both broadcast to `(h, w)`, and then
# `torch.stack` with the right `dim`. `torch.meshgrid` does half of it; say `indexing="ij"`.
#
# </details>


# %% grid minutes=5 level=2
def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    ### BEGIN SOLUTION
    return torch.stack(torch.meshgrid(torch.arange(h), torch.arange(w), indexing="ij"), dim=-1)
    ### END SOLUTION


# %% grid_example points=0
expected = torch.tensor([[[0, 0], [0, 1], [0, 2]], [[1, 0], [1, 1], [1, 2]]])
agree("grid(2, 3)", grid(2, 3), expected)
print("Each place knows where it is.")

# %% grid_sizes points=0 says="wide, high and square grids, large ones, and single rows and columns"
### BEGIN HIDDEN TESTS
for h, w in [(3, 5), (5, 2), (4, 4), (1, 6), (6, 1), (1, 1), (300, 2), (2, 300)]:
    expected = torch.tensor([[[i, j] for j in range(w)] for i in range(h)])
    assert_close(grid(h, w), expected)
for h, w in [(190, 180), (1, 34_000), (34_000, 1)]:
    got = grid(h, w)
    assert got.shape == (h, w, 2), f"of shape {(h, w, 2)} for {h} rows and {w} columns"
    assert_close(got[:, -1, 0], torch.arange(h))
    assert_close(got[-1, :, 1], torch.arange(w))
    assert got[-1, -1].tolist() == [h - 1, w - 1]
### END HIDDEN TESTS

# %% grid_empty points=0 says="no rows, no columns"
### BEGIN HIDDEN TESTS
for h, w in [(0, 4), (3, 0), (0, 0)]:
    assert_close(grid(h, w), torch.zeros((h, w, 2), dtype=torch.int64))
assert_close(grid(1, 2), torch.tensor([[[0, 0], [0, 1]]]))
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `checkerboard(n, m)`
#
# {{exercise checkerboard}}
#
# Return the `int64` tensor of shape `(n, m)` in which 0 and 1 alternate like the squares of a
# checkerboard, along rows and along columns, with 0 at the top left.
#
# - `n` and `m` are ints, 0 or more.


# %% checkerboard minutes=4 level=2
def checkerboard(n, m):
    """Return an int64 checkerboard of shape (n, m), 0 at the top left."""
    ### BEGIN SOLUTION
    return (torch.arange(n)[:, None] + torch.arange(m)) % 2
    ### END SOLUTION


# %% checkerboard_example points=0
agree("checkerboard(2, 3)", checkerboard(2, 3), torch.tensor([[0, 1, 0], [1, 0, 1]]))
print("0 at the top left, and neighbours differ.")

# %% checkerboard_sizes points=0 says="even and odd sizes, wide, high and square, single rows and columns"
### BEGIN HIDDEN TESTS
for n, m in [(2, 5), (5, 2), (3, 4), (4, 3), (3, 3), (4, 4), (1, 5), (6, 1), (1, 1), (300, 3)]:
    expected = torch.tensor([[(i + j) % 2 for j in range(m)] for i in range(n)])
    assert_close(checkerboard(n, m), expected)
### END HIDDEN TESTS

# %% checkerboard_empty points=0 says="no rows, no columns"
### BEGIN HIDDEN TESTS
for n, m in [(0, 4), (3, 0), (0, 0)]:
    assert_close(checkerboard(n, m), torch.zeros((n, m), dtype=torch.int64))
assert_close(checkerboard(1, 2), torch.tensor([[0, 1]]))
### END HIDDEN TESTS

# %% [markdown]
# ## Challenge: the Game of Life
#
# {{minutes}}
#
# John Conway's Game of Life is played on a board of cells, alive or dead. In every step each cell
# looks at its up to eight neighbours, the diagonal ones too. A living cell with two or three living
# neighbours stays alive; a dead one with exactly three comes alive; all others are dead afterwards.
# Below, a *glider*: after four steps it has moved one place down and one to the right.

# %%
glider = torch.zeros(5, 6, dtype=torch.bool)
glider[0, 1] = glider[1, 2] = True
glider[2, :3] = True
later = torch.zeros(5, 6, dtype=torch.bool)
later[1:, 1:] = glider[:-1, :-1]  # every cell moved by one, down and right

draw_tensors(("a glider", glider), ("four steps later", later))

# %% [markdown]
# In the picture the living cells are blue: five of them before, and the same figure of five after.
#
# ### Exercise: `life_step(board)`
#
# {{exercise life_step}}
#
# Return the board after one step.
#
# - `board` is a bool tensor of shape `(h, w)`, of any sizes, 0 and 1 included; it may be transposed or a
#   slice. The result is such a tensor, too. What lies outside the board is dead, and the edges do not wrap round.
# - `board` keeps its values. Boards are up to 300 by 300, and a step may take a second; a loop
#   that takes single elements out of a tensor needs longer, so shift whole boards instead.
#
# <details><summary>Hint 1: counting neighbours</summary>
#
# Put the board into the middle of a board of zeros that is larger by one on each side. Each of the
# eight neighbours of all cells at once is a slice of it, of shape `(h, w)`. Mind the dtype when you add
# them: what is `True + True` for bools?
#
# </details>
# <details><summary>Hint 2: the rule</summary>
#
# Three comparisons, joined with `|` and `&`.
#
# </details>


# %% life_step minutes=10 level=3
def life_step(board):
    """Return the bool board after one step of the Game of Life."""
    ### BEGIN SOLUTION
    h, w = board.shape
    padded = torch.zeros(h + 2, w + 2, dtype=torch.int64)
    padded[1:-1, 1:-1] = board
    around = sum(padded[i : i + h, j : j + w] for i in range(3) for j in range(3)) - board.long()
    return (around == 3) | (board & (around == 2))
    ### END SOLUTION


# %% life_step_example points=0
row_of_three = torch.zeros(3, 5, dtype=torch.bool)
row_of_three[1, 1:4] = True
agree(
    "a row of three in a (3, 5) board",
    life_step(row_of_three).nonzero().tolist(),
    [[0, 2], [1, 2], [2, 2]],
)
print("The row has turned.")

# %% life_step_random points=0 says="random boards of several sizes, over several steps"
### BEGIN HIDDEN TESTS
for h, w in [(6, 9), (9, 5), (7, 7)]:
    board = torch.rand(h, w) < 0.4
    for _ in range(3):
        given = board.tolist()
        expected = torch.zeros(h, w, dtype=torch.bool)
        for i in range(h):
            for j in range(w):
                counted = sum(
                    given[a][b]
                    for a in range(max(i - 1, 0), min(i + 2, h))
                    for b in range(max(j - 1, 0), min(j + 2, w))
                    if (a, b) != (i, j)
                )
                expected[i, j] = counted == 3 or (given[i][j] and counted == 2)
        got = life_step(board)
        assert_close(got, expected)
        assert_close(life_step(board.t()), expected.t())
        board = expected
### END HIDDEN TESTS

# %% life_step_edges points=0 says="life at the edges and in the corners, which do not wrap round"
### BEGIN HIDDEN TESTS
board = torch.zeros(4, 6, dtype=torch.bool)
board[0, :3] = True
expected = torch.zeros(4, 6, dtype=torch.bool)
expected[:2, 1] = True
assert_close(life_step(board), expected)
board = torch.zeros(4, 6, dtype=torch.bool)
board[:2, :2] = board[-2:, -2:] = True
assert_close(life_step(board), board)
board[0, 0] = board[-1, -1] = False
full = torch.zeros(4, 6, dtype=torch.bool)
full[:2, :2] = full[-2:, -2:] = True
assert_close(life_step(board), full)
### END HIDDEN TESTS

# %% life_step_small points=0 says="single rows, columns and cells, crowded boards, and empty ones"
### BEGIN HIDDEN TESTS
row = torch.tensor([[True, True, True, False, True]])
assert_close(life_step(row), torch.tensor([[False, True, False, False, False]]))
assert_close(life_step(row.t()), torch.tensor([[False, True, False, False, False]]).t())
assert_close(life_step(torch.tensor([[True]])), torch.tensor([[False]]))
crowd = torch.ones(4, 5, dtype=torch.bool)
corners = torch.zeros(4, 5, dtype=torch.bool)
corners[::3, ::4] = True
assert_close(life_step(crowd), corners)
for shape in [(0, 3), (3, 0), (0, 0)]:
    assert_close(
        life_step(torch.zeros(shape, dtype=torch.bool)), torch.zeros(shape, dtype=torch.bool)
    )
### END HIDDEN TESTS

# %% life_step_large points=0 says="a board of 300 by 300, within seconds; the board keeps its values"
### BEGIN HIDDEN TESTS
board = torch.zeros(300, 300, dtype=torch.bool)
board[10:12, 20:22] = True
board[150, 100:103] = True
before = board.clone()
for _ in range(4):
    got = life_step(board)
    assert_close(board, before)
expected = torch.zeros(300, 300, dtype=torch.bool)
expected[10:12, 20:22] = True
expected[149:152, 101] = True
assert_close(got, expected)
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
# | you want | write | mind |
# |---|---|---|
# | rank, shape, number of elements | `x.ndim`, `x.shape`, `x.numel()` | NumPy's `a.size` is a number, `x.size()` a shape |
# | a tensor from numbers | `torch.tensor([1.0, 2.0])` | numbers with a decimal point give `float32`; never `torch.Tensor(...)` |
# | from an array, shared | `torch.from_numpy(a)`, `torch.as_tensor(a)` | keeps the array's dtype, often `float64` |
# | from an array, copied | `torch.tensor(a)` | writing into one leaves the other alone |
# | an array from a tensor | `x.numpy()`, on a GPU `x.cpu().numpy()` | shared on the CPU |
# | a Python number | `x.item()` | one element only; `x.tolist()` for more |
# | a pattern | `zeros`, `ones`, `full`, `arange`, `linspace`, `randint` | `arange` leaves the end out, `linspace` does not |
# | one like another | `torch.ones_like(x)`, `torch.full_like(x, v)` | shape, dtype and device of `x` |
# | another dtype | `x.to(torch.float64)`, `x.float()`, `x.long()` | integers cut off what follows the decimal point |
# | another device | `x.to(device)` | `x.device` is an attribute; both operands on one device |
# | elements by a condition | `x[(x > 2) & (x < 5)]` | parentheses, `&` and not `and`; rank 1 comes out |
# | rows by number | `x[[2, 0]]` | a list picks rows, two lists pick elements pair by pair |
# | to write | `x[:, 0] = 0`, `x[x > 4] = 4` | into `x` itself; `x.clone()` first if it must stay |
# | to join tensors | `torch.stack([x, y])`, `torch.cat([x, y])` | a new dim; one that is there |
# | a dim of size 1 | `x.unsqueeze(dim=0)` | `(10,)` becomes `(1, 10)` |
# | elementwise arithmetic | `+ - * /`, `add`, `sub`, `mul`, `div` | `*` is no matrix product; `/` gives floats |
# | a mean | `x.mean(dim=0)`, `x.mean(dim=0, keepdim=True)` | dim 0 disappears, or stays with size 1; floats only |
#
# **Dtypes are promoted** bool < integer < float < complex; beside a tensor of rank 1 or more, numbers
# and tensors of rank 0 count for their category only.
#
# ## References
#
# - PyTorch documentation: [torch.tensor](https://docs.pytorch.org/docs/stable/generated/torch.tensor.html),
#   [tensor attributes](https://docs.pytorch.org/docs/stable/tensor_attributes.html) (dtype, device, and
#   the rules of promotion),
#   [creation operations](https://docs.pytorch.org/docs/stable/torch.html#creation-ops).
# - PyTorch documentation, [meta device](https://docs.pytorch.org/docs/stable/meta.html): tensors
#   without numbers.
# - NumPy documentation, [NumPy: the absolute basics for
#   beginners](https://numpy.org/doc/stable/user/absolute_beginners.html).
# - PyTorch tutorials, [Tensors](https://docs.pytorch.org/tutorials/beginner/basics/tensorqs_tutorial.html):
#   the same ground in fifteen minutes.
# - M. Gardner, *The fantastic combinations of John Conway's new solitaire game "life"*, Scientific
#   American, October 1970.
#
# {{footer}}
