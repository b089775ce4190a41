# %% [markdown]
# # 03 Views: one row of numbers, many tensors
#
# {{badge}}
#
# A tensor looks like a grid, but memory is one long row of numbers. This lesson lifts the lid: how a
# grid is read from a row, why some operations cost nothing, and why a number that you write into one
# tensor sometimes turns up in another.
#
# **By the end you can**
#
# - compute where in memory an element lies, from offset and strides;
# - tell whether two tensors share memory, and predict which operations share and which copy;
# - turn dims with `permute`, change shapes with `view`, and never take one for the other;
# - read the best-known error messages about shapes and mend their cause;
# - choose between `view`, `reshape`, `flatten`, `contiguous` and `clone`, and give a reason.
#
# {{time}}
# After section 4 you are halfway, a good place for a break.
#
# **How to work:** run the cells from top to bottom with Shift+Enter. Write each answer in the place
# of its line `raise NotAnswered(...)` or of its `...`, run the cell, then the tests below it. A
# hidden test shows you one line only, which says what it checks; it runs after you hand in. When you come back
# another day, *Runtime > Run before* (in JupyterLab *Run > Run All Above Selected Cell*) brings the
# state above a cell back, and *Run after* carries on below it, past tests that still fail.
#
# {{hand_in}}

# %% setup
# Run this cell first.
import math

import torch

# %% helpers include="checks, draw_storage"
# @title Helper code: run this cell. There is nothing to read in it.

# %% [markdown]
# ## 1. Memory is one long row
#
# {{minutes}}
#
# A tensor of 12 numbers keeps them side by side in memory, in its **storage**. The grid that you see is a
# way of reading that row. Several tensors can read the same storage; they **share memory**, and what is
# written through one is seen through all of them.
#
# A slice such as `x[1]`, `x[:, 2]` or `x[1:, :2]` is such a second reader. It is called a **view** of `x`.
# Picking with a list of indices (`x[[0, 2]]`) or with a mask (`x[x > 5]`) is different: it copies the
# chosen numbers into a storage of their own.
#
# You can ask where things lie: `x.data_ptr()` is the address of the first element of `x`, counted in bytes,
# and `x.untyped_storage().data_ptr()` is the address at which the storage behind `x` begins.

# %%
x = torch.arange(10.0, 22.0).reshape(3, 4)

row = x[1]  # a view
row[0] = -1.0
print(x)  # x has the -1

picked = x[[0, 2]]  # a copy
picked[0, 0] = 999.0
print(x)  # x knows nothing of the 999

print("the first element of x lies at  ", x.data_ptr())
print("the first element of row lies at", row.data_ptr())
print("the distance in bytes:", row.data_ptr() - x.data_ptr())  # 4 numbers of 4 bytes
print("the storage behind row begins at", row.untyped_storage().data_ptr())

# %%
# Each strip is the same storage. Below a box stands its place, above it the index of the
# element that lies there. The shade shows the first index: light for 0, darker for a larger
# one. White boxes belong to the storage, but not to that tensor.
x = torch.arange(10.0, 22.0).reshape(3, 4)
draw_storage({"x": x, "x[1]": x[1], "x[:, 2]": x[:, 2], "x[1:, :2]": x[1:, :2]})

# %% [markdown]
# ### Exercise: `shares_storage(a, b)`
#
# {{exercise shares_storage}}
#
# Return `True` if the same storage lies behind both tensors, and `False` if not.
#
# - Two parts of one tensor share its storage even if they have no element in common.
# - Equal values prove nothing. Shapes and dtypes may differ.
# - Both tensors have at least one element and were made by torch alone (not from NumPy's memory). Your function
#   leaves their numbers as they are.
#
# <details><summary>Hint</summary>
#
# The first cell of this section prints addresses. Which of them would be the same for `x[:1]` and `x[1:]`?
#
# </details>


# %% shares_storage minutes=6 level=1
def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    ### BEGIN SOLUTION
    return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
    ### END SOLUTION


# %% shares_storage_example points=1
numbers = torch.arange(6.0)
got = shares_storage(numbers, numbers[2:])
assert got is True, f"numbers and numbers[2:] share a storage: expected True, got {got!r}"
got = shares_storage(numbers, numbers.clone())
assert got is False, f"a clone has a storage of its own: expected False, got {got!r}"
print("Right: a slice shares, a clone does not.")

# %% shares_storage_apart points=3 says="two parts of one tensor that have no element in common"
### BEGIN HIDDEN TESTS
for n, m in [(4, 3), (5, 2), (3, 1)]:
    x = torch.randn(n, m)
    top, bottom = x[:2], x[2:]
    assert shares_storage(top, bottom) is True, "both parts lie in one storage"
    assert shares_storage(bottom, top) is True, "both parts lie in one storage, in either order"
    assert shares_storage(top, bottom.clone()) is False, "a clone has a storage of its own"
columns = torch.randn(3, 4)
assert shares_storage(columns[:, 0], columns[:, 1]) is True, "two columns lie in one storage"
assert shares_storage(columns[:, 0], columns[:, 1].clone()) is False, "a clone does not share"
### END HIDDEN TESTS

# %% shares_storage_values points=2 says="equal values in different places, different values in one place"
### BEGIN HIDDEN TESTS
for shape in [(5,), (2, 3), (1, 4, 2)]:
    x = torch.randn(shape)
    assert shares_storage(x, x.clone()) is False, "equal values, two storages"
    assert shares_storage(torch.zeros(shape), torch.zeros(shape)) is False, (
        "equal values, two storages"
    )
    assert shares_storage(x, x[..., :1]) is True, "another shape, one storage"
    assert shares_storage(x, x) is True, "a tensor shares with itself"
for number in (math.inf, math.nan):
    x = torch.full((3,), number)
    assert shares_storage(x[:1], x[1:]) is True, "infinite or NaN in one storage"
    assert shares_storage(x, x.clone()) is False, "infinite or NaN in two storages"
### END HIDDEN TESTS

# %% shares_storage_layouts points=3 says="parts and turned tensors of every kind, one without dims among them"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 4)
relatives = [
    x.t(),
    x[:, 1:2].expand(3, 5),
    x[::2, 1::2],
    x.view(2, 6),
    x[2, 1],
    x[None, 1],
    x.detach(),
]
strangers = [
    x.t().contiguous(),
    x[[0, 2]],
    x[x > x.min()],
    x[2, 1].clone(),
    x + 0,
    x.t().reshape(12),
]
for i, first in enumerate(relatives):
    for second in relatives[i:]:
        assert shares_storage(first, second) is True, "both read the storage of one tensor"
    for stranger in strangers:
        assert shares_storage(first, stranger) is False, "a copy has a storage of its own"
### END HIDDEN TESTS

# %% shares_storage_dtypes points=2 says="integers, bool and other floats, and one storage read as two dtypes"
### BEGIN HIDDEN TESTS
for dtype in (torch.int64, torch.uint8, torch.bool, torch.float64, torch.bfloat16):
    x = torch.randint(0, 2, (2, 6)).to(dtype)
    assert shares_storage(x[0], x[1]) is True, f"one storage of {dtype}"
    assert shares_storage(x[0], x[1].clone()) is False, f"two storages of {dtype}"
bits = torch.randn(8)
for dtype in (torch.int32, torch.uint8, torch.int16, torch.int64):
    other = bits.view(dtype)
    for first, second in [(bits[:4], other[1:]), (bits[2:], other), (bits[2:], other[1:])]:
        assert shares_storage(first, second) is True, f"the same bytes read as {dtype}"
        assert shares_storage(second, first) is True, f"the same bytes read as {dtype}"
    assert shares_storage(bits, other.clone()) is False, "a copy of the same bytes"
### END HIDDEN TESTS

# %% shares_storage_unchanged points=1 says="the numbers are the same afterwards as before"
### BEGIN HIDDEN TESTS
x, y = torch.randn(4, 3), torch.randn(2, 5)
x_before, y_before = x.clone(), y.clone()
for first, second, expected in [(x[:1], x[2:], True), (x, y, False), (y, x, False)]:
    assert shares_storage(first, second) is expected, f"expected {expected}"
    assert torch.equal(x, x_before), "the numbers of x must not change"
    assert torch.equal(y, y_before), "the numbers of y must not change"
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Offset and stride
#
# {{minutes}}
#
# How does a tensor find its element `[i, j]` in the row? It remembers the place of its first element, the
# **offset**, and one number for each dim, the **stride**: how many places it is from one index of that dim to
# the next.
#
# > place of `x[i, j]` = offset + `i` · `stride[0]` + `j` · `stride[1]`
#
# A fresh tensor of shape (3, 4) has the stride (4, 1): the next column is the next place, the next row is
# four places on. `x.t()` swaps its two sizes and its two strides; nothing is moved. torch counts strides in
# elements, NumPy in bytes.
#
# Shape, stride and offset together are the tensor's **layout** in memory (not
# to be confused with the attribute `x.layout`, which is `torch.strided` for all tensors of this course).

# %%
x = torch.arange(10.0, 22.0).reshape(3, 4)
views = {"x": x, "x.t()": x.t(), "x[1:, :2]": x[1:, :2], "x[:, ::2]": x[:, ::2]}
for name, view in views.items():
    shape, stride, offset = tuple(view.shape), view.stride(), view.storage_offset()
    print(f"{name:10} shape {shape}  stride {stride}  offset {offset}")

numbers_in_memory = x.view(12)  # the row itself
place = 0 + 2 * 4 + 1 * 1
print("x[2, 1] is", x[2, 1].item(), "and at place", place)
print("of the storage lies", numbers_in_memory[place].item())

# %%
# The boxes are the same; the indices above them are not. Follow 0,0 to 0,1 and to 1,0 in each
# strip.
draw_storage({"x": x, "x.t()": x.t(), "x[:, ::2]": x[:, ::2]})

# %% [markdown]
# ### Exercise: `strides_of(shape)`
#
# {{exercise strides_of}}
#
# Return the stride that torch gives to a fresh tensor of this shape, as a tuple of Python ints.
#
# - `shape` is a tuple or a `torch.Size` of any length; the empty shape `()` has the empty stride `()`.
# - Where a step runs over a dim of size 0, torch counts that dim as if its size were 1: a fresh tensor of
#   shape (2, 0, 3) has the stride (3, 3, 1).
# - The tensor may be far too large for any memory (up to 2**60 elements): compute the exact stride from the
#   sizes, without putting such a tensor into memory.
#
# <details><summary>Hint 1</summary>
#
# Start from the last dim. Its stride is 1. How far is one step of the dim before it?
#
# </details>
# <details><summary>Hint 2</summary>
#
# One step along a dim passes over one whole block of everything behind that dim. `math.prod` multiplies
# the numbers of a list; the product of an empty list is 1.
#
# </details>


# %% strides_of minutes=6 level=2
def strides_of(shape):
    """Return the stride of a fresh tensor of this shape, a tuple of ints."""
    ### BEGIN SOLUTION
    sizes = [max(size, 1) for size in shape]
    return tuple(math.prod(sizes[axis + 1 :]) for axis in range(len(sizes)))
    ### END SOLUTION


# %% strides_of_example points=1
got = strides_of((2, 3, 4))
assert got == (12, 4, 1), f"strides_of((2, 3, 4)): expected (12, 4, 1), got {got!r}"
print("Right: in (2, 3, 4) the next block is 12 places on, the next row 4, the next column 1.")

# %% strides_of_sizes points=5 says="tuples of ints for shapes of one to five dims"
### BEGIN HIDDEN TESTS
for length in (1, 2, 3, 4, 5):
    for _ in range(3):
        shape = tuple(torch.randint(2, 7, (length,)).tolist())
        expected = torch.empty(shape, device="meta").stride()
        got = strides_of(shape)
        assert got == expected, f"strides_of({shape}): expected {expected}, got {got!r}"
        assert all(type(step) is int for step in got), "every stride must be a Python int"
### END HIDDEN TESTS

# %% strides_of_ones points=2 says="dims of size 1"
### BEGIN HIDDEN TESTS
for shape in [(1, 5), (4, 1), (3, 1, 2), (1, 1, 6, 1, 2), (1, 3, 1)]:
    expected = torch.empty(shape, device="meta").stride()
    got = strides_of(shape)
    assert got == expected, f"strides_of({shape}): expected {expected}, got {got!r}"
    assert all(type(step) is int for step in got), "every stride must be a Python int"
### END HIDDEN TESTS

# %% strides_of_zeros points=3 says="dims of size 0"
### BEGIN HIDDEN TESTS
for shape in [(2, 0, 3), (5, 3, 0), (0, 4, 3), (4, 0, 2, 0, 3)]:
    expected = torch.empty(shape, device="meta").stride()
    got = strides_of(shape)
    assert got == expected, f"strides_of({shape}): expected {expected}, got {got!r}"
    assert all(type(step) is int for step in got), "every stride must be a Python int"
### END HIDDEN TESTS

# %% strides_of_size points=1 says="a torch.Size, and the shape without dims"
### BEGIN HIDDEN TESTS
assert strides_of(()) == (), "a tensor without dims has no strides"
assert strides_of(torch.Size([])) == (), "a tensor without dims has no strides"
x = torch.zeros(5, 2, 3)
got = strides_of(x.shape)
assert got == x.stride(), f"strides_of({x.shape}): expected {x.stride()}, got {got!r}"
assert all(type(step) is int for step in got), "every stride must be a Python int"
### END HIDDEN TESTS

# %% strides_of_huge points=3 says="a tensor that fits into no memory"
### BEGIN HIDDEN TESTS
first = int(torch.randint(10, 99, ()))
for shape in [(first, 300_000, 500_000, 70_000), (first, 300_001, 500_003, 70_001)]:
    got = strides_of(shape)
    expected = torch.empty(shape, device="meta").stride()
    assert got == expected, f"strides_of({shape}): expected {expected}, got {got!r}"
    assert all(type(step) is int for step in got), "every stride must be a Python int"
### END HIDDEN TESTS

# %% [markdown]
# ## 3. Turning dims: `t`, `transpose`, `permute`
#
# {{minutes}}
#
# - `x.t()` swaps the two dims of a matrix; `x.transpose(a, b)` swaps any two dims of any tensor.
# - `x.permute(2, 0, 1)` gives all dims a new order. Read it as "the old dim 2 comes first, then the old
#   dim 0, then the old dim 1". `x.movedim(2, 0)` moves one dim and leaves the others in their order.
#
# All of these are views: sizes and strides are put in another order, and no number moves. None of them is
# `view` with other sizes. `view`, the subject of section 4, keeps reading memory in the old order and cuts the
# row elsewhere, so the shape comes out right and the elements wrong.

# %%
x = torch.arange(6).reshape(2, 3)
print(x.t())  # rows have become columns
print(x.view(3, 2))  # the same shape as x.t(), with other elements in it

# %% [markdown]
# Here is a picture as PyTorch's image layers want it: three planes, one each for red, green and blue. To show
# it, the colour must come last. (In the exercise you go the other way.)

# %%
import matplotlib.pyplot as plt

# These lines paint a sunset; no need to read them.
down, across = torch.arange(24)[:, None], torch.arange(36)
sun = (down - 14) ** 2 + (across - 11) ** 2 < 40
red = torch.where(sun, 255, 40 + 8 * down)
green = torch.where(sun, 220, 60 + 2 * across)
blue = torch.where(sun, 60, 200 - 6 * down)
planes = torch.stack([red, green, blue]).to(torch.uint8)
print("planes:", tuple(planes.shape))

# From here on it is worth reading.
_, (left, right) = plt.subplots(1, 2, figsize=(7.6, 2.9), facecolor="white")
left.imshow(planes.permute(1, 2, 0))
left.set_title("planes.permute(1, 2, 0)", color="black")
right.imshow(planes.view(24, 36, 3))
right.set_title("planes.view(24, 36, 3)", color="black")
plt.show()

# %% [markdown]
# Why nine grey suns? On the right, `view` walks through one plane after the other. Each pixel takes three
# neighbouring numbers of one plane for its red, green and blue. They are almost equal, so it is grey, except at
# the rim of a sun. Each line of the picture uses up three lines of a plane, so every plane shows three small suns
# side by side.
#
# ### Exercise: `to_chw(image)`
#
# {{exercise to_chw}}
#
# Image files usually arrive as (height, width, channels), while PyTorch's layers for images expect
# (channels, height, width). Turn the first into the second, so that `to_chw(image)[c, i, j]` is
# `image[i, j, c]`.
#
# - The number of channels is 1 or more, any dtype stays as it is, and an image may have no rows or no columns.
# - The image may have any layout (a crop, for example), and must come out of the call unchanged, its shape too.
# - Whether the result shares memory with the image is up to you.
#
# <details><summary>Hint</summary>
#
# Write down the three old dims with their numbers: height 0, width 1, channels 2. In which order do you
# want them?
#
# </details>


# %% to_chw minutes=5 level=1
def to_chw(image):
    """Turn an image of shape (height, width, channels) into (channels, height, width)."""
    ### BEGIN SOLUTION
    return image.permute(2, 0, 1)
    ### END SOLUTION


# %% to_chw_example points=1
picture = torch.arange(24).reshape(2, 4, 3)  # 2 rows, 4 columns, 3 channels
got = to_chw(picture)
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
assert got.shape == (3, 2, 4), f"expected the shape (3, 2, 4), got {tuple(got.shape)}"
expected = picture[:, :, 0]
assert torch.equal(got[0], expected), f"channel 0: expected\n{expected}\ngot\n{got[0]}"
print("Right: the first plane holds the first channel of every pixel.")

# %% to_chw_sizes points=4 says="wide, high and square images"
### BEGIN HIDDEN TESTS
for height, width in [(2, 7), (5, 3), (4, 4), (3, 3), (1, 6), (6, 1)]:
    image = torch.randn(height, width, 3)
    before = image.clone()
    expected = torch.stack([before[:, :, c] for c in range(3)])
    torch.testing.assert_close(to_chw(image), expected, rtol=0, atol=0)
    assert torch.equal(image, before), "the image must not change"
### END HIDDEN TESTS

# %% to_chw_channels points=2 says="other numbers of channels"
### BEGIN HIDDEN TESTS
for channels in (1, 2, 4, 6):
    image = torch.randn(3, 5, channels)
    expected = torch.stack([image[:, :, c] for c in range(channels)])
    torch.testing.assert_close(to_chw(image), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% to_chw_dtypes points=2 says="bytes, integers, bool, complex and other floats keep their dtype and every digit"
### BEGIN HIDDEN TESTS
for dtype in (torch.uint8, torch.int64, torch.bool, torch.float64, torch.bfloat16, torch.float16):
    image = torch.randint(0, 256, (4, 6, 3)).remainder(2 if dtype == torch.bool else 256).to(dtype)
    expected = torch.stack([image[:, :, c] for c in range(3)])
    torch.testing.assert_close(to_chw(image), expected, rtol=0, atol=0)
    got = to_chw(image[:0])
    assert got.dtype == dtype, f"an image without rows: expected {dtype}, got {got.dtype}"
precise = torch.rand(2, 3, 4, dtype=torch.float64)
precise[1, 1, 1] = math.inf
turning = torch.randn(2, 3, 4, dtype=torch.complex64)
for image in (precise, turning, torch.randint(2**53, 2**62, (2, 3, 4))):
    expected = torch.stack([image[:, :, c] for c in range(4)])
    torch.testing.assert_close(to_chw(image), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% to_chw_strided points=2 says="crops, swapped dims, skipped and repeated columns"
### BEGIN HIDDEN TESTS
whole = torch.randn(8, 9, 4)
for image in [
    whole[2:7, 1:4, :3],
    whole[::2, ::3],
    whole.transpose(0, 1),
    whole[:, :1].expand(8, 5, 4),
]:
    expected = torch.stack([image[:, :, c] for c in range(image.shape[2])])
    torch.testing.assert_close(to_chw(image), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% to_chw_empty points=1 says="images without rows or columns, and with one pixel"
### BEGIN HIDDEN TESTS
for height, width, channels in [(0, 5, 3), (4, 0, 2), (1, 1, 3), (1, 2, 3)]:
    image = torch.randn(height, width, channels)
    expected = torch.stack([image[:, :, c] for c in range(channels)])
    torch.testing.assert_close(to_chw(image), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% [markdown]
# ## 4. `view`: the same memory under another shape
#
# {{minutes}}
#
# `x.view(2, 6)` reads the storage of `x` under a new shape. It **promises never to copy**, and raises an
# error where that is impossible. One size may be `-1`: torch works it out from the others.
#
# A tensor is **contiguous** if its elements, in reading order (the last index runs fastest), lie side by
# side: its stride is `strides_of(shape)`, apart from dims of size 1. A tensor with a size of 0 always counts
# as contiguous. `x.is_contiguous()` tells; `x.contiguous()` returns `x` itself if it is contiguous, else a
# contiguous copy.

# %%
x = torch.arange(12).reshape(3, 4)
print("x.view(-1, 6) has the shape", tuple(x.view(-1, 6).shape))
print("x:     contiguous:", x.is_contiguous(), "  stride:", x.stride())
print("x.t(): contiguous:", x.t().is_contiguous(), " stride:", x.t().stride())
print("x.t().contiguous(), a copy with the same values: stride", x.t().contiguous().stride())
print("x.contiguous() is x:", x.contiguous() is x)

# %% [markdown]
# A contiguous tensor has a view for every shape with the right number of elements. You will hear that the
# reverse holds too: "`view` needs a contiguous tensor". It does not.
#
# - Splitting one dim in two always works.
# - Two neighbouring dims can be merged if one step serves both: `stride[a] == size[a + 1] * stride[a + 1]`.
# - Dims of size 1 can be put in and left out anywhere. They are never in the way.
#
# Take `part` below, of shape (2, 2, 2) and stride (8, 4, 1). Dims 0 and 1 can be merged: 8 is 2 · 4. Dims 1
# and 2 cannot: 4 is not 2 · 1. Only where steps of two lengths would have to become one dim does `view` give up.

# %%
blocks = torch.arange(16).reshape(2, 2, 4)
part = blocks[:, :, :2]  # the first two columns
print("shape", tuple(part.shape), " stride", part.stride())
print("contiguous:", part.is_contiguous())
print(part.view(4, 2))

# From row to row it is always 4 places, from 0,1,0 to 1,0,0 as well. From 0,0,0 to 0,0,1 it is
# 1 place, but from 0,0,1 to 0,1,0 it is 3. So there is no view of shape (8,).
draw_storage({"part": part, "part.view(4, 2)": part.view(4, 2)})

# %% [markdown]
# ### Exercise: `can_view(x, shape)`
#
# {{exercise can_view}}
#
# Return `True` if torch can view `x` under this shape, and `False` if it cannot.
#
# - `shape` is a tuple of sizes; none is negative, except that one may be `-1`. `()` is a shape as well: that of a
#   tensor which has no dims and one element.
# - A shape for another number of elements gives `False`. So does a `-1` beside a 0, since torch cannot work it
#   out.
# - `x` may have any layout, and may have no elements. It is unchanged afterwards.
#
# <details><summary>Hint</summary>
#
# You need not write down the rule about strides (though you may). torch knows the answer. What does it do
# when it has to say no?
#
# </details>


# %% can_view minutes=8 level=2
def can_view(x, shape):
    """Tell whether x.view(shape) is possible."""
    ### BEGIN SOLUTION
    try:
        x.view(shape)
    except RuntimeError:
        return False
    return True
    ### END SOLUTION


# %% can_view_example points=1
matrix = torch.arange(12).reshape(3, 4)
for name, tensor, shape, expected in [
    ("matrix", matrix, (2, 6), True),
    ("matrix[:, :2]", matrix[:, :2], (3, 2, 1), True),
    ("matrix.t()", matrix.t(), (12,), False),
]:
    got = can_view(tensor, shape)
    assert got is expected, f"can_view({name}, {shape}): expected {expected}, got {got!r}"
print("Right: the second of the three can be viewed, though it is not contiguous.")

# %% can_view_merge points=3 says="tensors with gaps or turned dims, some of which can be merged"
### BEGIN HIDDEN TESTS
a, b, c = torch.randint(3, 7, (3,)).tolist()
whole = torch.randn(a, b, c + 1)
part = torch.randn(3, 4, 6)[:, :, :5]
for x, shape, expected in [
    (part, (6, 2, 5), True),
    (part, (2, 6, 5), True),
    (part, (4, 3, 5), True),
    (part, (6, 10), False),
    (whole[:, :, :c], (a * b, c), True),
    (whole[:, :, :c], (a, b * c), False),
    (whole[:, :, :c], (a * b * c,), False),
    (whole[:, 1:], (a, (b - 1) * (c + 1)), True),
    (whole[:, 1:], (a * (b - 1), c + 1), False),
    (whole[1:], ((a - 1) * b, c + 1), True),
    (whole.transpose(0, 1), (b, a * (c + 1)), False),
    (whole.permute(2, 0, 1), (c + 1, a * b), True),
    (whole.permute(1, 2, 0), (b * (c + 1), a), True),
]:
    got = can_view(x, shape)
    about = f"shape {tuple(x.shape)}, stride {x.stride()}, viewed as {shape}"
    assert got is expected, f"{about}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% can_view_split points=2 says="dims of transposed tensors that are split"
### BEGIN HIDDEN TESTS
n, m = torch.randint(2, 5, (2,)).tolist()
x = torch.randn(2 * n, 3 * m).t()
for shape, expected in [
    ((3, m, 2, n), True),
    ((3 * m, 2 * n, 1), True),
    ((m, 3, 2 * n), True),
    ((3 * m * n, 2), False),
    ((3, 2 * n * m), False),
    ((6 * n * m,), False),
]:
    got = can_view(x, shape)
    about = f"shape {tuple(x.shape)}, stride {x.stride()}, viewed as {shape}"
    assert got is expected, f"{about}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% can_view_minus_one points=2 says="a size of -1"
### BEGIN HIDDEN TESTS
x = torch.randn(4, 6)
for tensor, shape, expected in [
    (x, (-1,), True),
    (x, (3, -1, 2), True),
    (x, (-1, 5), False),
    (x, (0, -1), False),
    (x.t(), (-1, 0), False),
    (x.t(), (-1,), False),
    (x.t(), (-1, 4), True),
    (x.t(), (2, -1, 2, 2), True),
    (x[:, :3], (-1, 3), True),
    (x[:, :3], (2, -1), False),
]:
    got = can_view(tensor, shape)
    about = f"shape {tuple(tensor.shape)}, stride {tensor.stride()}, viewed as {shape}"
    assert got is expected, f"{about}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% can_view_count points=2 says="shapes for another number of elements"
### BEGIN HIDDEN TESTS
n, m = torch.randint(2, 6, (2,)).tolist()
x = torch.randn(n, m)
for tensor in (x, x.t()):
    for shape, expected in [
        ((n * m + 1,), False),
        ((n, m, 2), False),
        ((n - 1, m), False),
        ((*tensor.shape, 1), True),
        ((1, *tensor.shape), True),
    ]:
        got = can_view(tensor, shape)
        about = f"shape {tuple(tensor.shape)}, stride {tensor.stride()}, viewed as {shape}"
        assert got is expected, f"{about}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% can_view_ones_and_empty points=3 says="dims of size 1, of size 0, and none at all"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 5, 4)
for tensor, shape, expected in [
    (x[0, :, :1].t(), (5,), True),
    (x[:, :1].transpose(0, 1), (3, 4), True),
    (x[:, :1].transpose(0, 1), (12,), False),
    (x[:, :1, :1], (3,), True),
    (x[:1].transpose(0, 1), (20,), True),
    (x[:1].transpose(0, 1), (2, 10), True),
    (torch.zeros(0, 4), (4, 0), True),
    (torch.zeros(0, 4).t(), (2, 0, 7), True),
    (torch.zeros(0, 4), (-1, 4), True),
    (torch.zeros(0, 4), (0, -1), False),
    (torch.zeros(0, 4), (4,), False),
    (torch.zeros(0, 4), (-1,), True),
    (torch.zeros(1, 1), (), True),
    (torch.zeros(1, 1), (-1,), True),
    (torch.zeros(()), (1, 1), True),
    (torch.zeros(()), (-1,), True),
    (torch.zeros(()), (1, -1), True),
    (torch.zeros(3), (), False),
    (torch.zeros(0), (), False),
]:
    before, layout = tensor.clone(), (tensor.shape, tensor.stride())
    got = can_view(tensor, shape)
    about = f"shape {tuple(tensor.shape)}, stride {tensor.stride()}, viewed as {shape}"
    assert got is expected, f"{about}: expected {expected}, got {got!r}"
    assert (tensor.shape, tensor.stride()) == layout, f"{about}: x must keep its shape and strides"
    assert torch.equal(tensor, before), f"{about}: x must keep its values"
### END HIDDEN TESTS

# %% can_view_expanded points=2 says="expanded tensors"
### BEGIN HIDDEN TESTS
n, m = torch.randint(2, 6, (2,)).tolist()
rows, columns = torch.randn(1, 2 * m).expand(n, 2 * m), torch.randn(n, 1).expand(n, m)
for x, shape, expected in [
    (rows, (n, m, 2), True),
    (rows, (n * 2 * m,), False),
    (columns, (n, m, 1), True),
    (columns, (n * m,), False),
    (torch.randn(1).expand(n, m), (n * m,), True),
]:
    got = can_view(x, shape)
    about = f"shape {tuple(x.shape)}, stride {x.stride()}, viewed as {shape}"
    assert got is expected, f"{about}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% [markdown]
# ## 5. Read the error: flattening a batch
#
# {{minutes}}
#
# Before a linear layer, every example of a batch becomes one row: (batch, height, width) turns into
# (batch, height · width). Two lines are popular for that:
#
# ```python
# x.view(len(x), -1)
# x.reshape(len(x), -1)
# ```
#
# `reshape` promises the *values* only: it returns a view where `view` could, and a copy where not. Each of the
# two lines fails one day; the cell below catches the errors and prints them.

# %%
batch = torch.arange(24.0).reshape(2, 3, 4)
turned, empty = batch.transpose(1, 2), batch[:0]
attempts = {
    "turned.view(len(turned), -1)": lambda: turned.view(len(turned), -1),
    "empty.reshape(len(empty), -1)": lambda: empty.reshape(len(empty), -1),
}
for line, attempt in attempts.items():
    try:
        attempt()
    except RuntimeError as error:
        print(f"{line}\n    RuntimeError: {error}\n")

# %% [markdown]
# The first message, piece by piece (the wording may differ in your version):
#
# | it says | it means |
# |---|---|
# | *view size is not compatible with input tensor's size and stride* | the new shape and the strides do not go together |
# | *at least one dimension spans across two contiguous subspaces* | one new dim would have to walk with steps of two lengths |
# | *Use .reshape(...) instead* | good advice if only the values matter; it does not know whether you count on shared memory |
#
# The second: *the unspecified dimension size -1 can be any value and is ambiguous*. The batch is empty, and
# 0 times anything is 0. So the sizes alone do not tell what `-1` stands for. Empty batches are real: a
# filter that lets no example through makes one.
#
# ### Repair: `flatten_batch(x)`
#
# {{exercise flatten_batch}}
#
# This function should return the tensor of two dims whose row `i` holds the elements of `x[i]` in reading order.
#
# ```python
# def flatten_batch(x):
#     return x.view(len(x), -1)  # RuntimeError for `turned`, and for `empty`
# ```
#
# - `x` has two dims or more, in any layout, and its dtype stays.
# - Any dim may have size 0, the batch among them.
# - `x` is unchanged. Whether the result shares memory with it does not matter.
#
# <details><summary>Hint</summary>
#
# `reshape` mends the first failure. For the second, leave torch nothing to guess: how many numbers has one
# example? `math.prod` multiplies sizes.
#
# </details>


# %% flatten_batch minutes=6 level=2
def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    ### BEGIN SOLUTION
    return x.flatten(1)
    ### END SOLUTION


# %% flatten_batch_example points=1
got = flatten_batch(torch.arange(12).reshape(2, 3, 2))
expected = torch.tensor([[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]])
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
assert torch.equal(got, expected), f"expected\n{expected}\ngot\n{got}"
print("Right: one row for each example.")

# %% flatten_batch_strided points=5 says="transposed, cropped and expanded batches"
### BEGIN HIDDEN TESTS
whole = torch.randn(4, 3, 5)
turned = [
    whole.transpose(1, 2),
    whole.permute(2, 1, 0),
    whole[:, :, 1:4],
    whole[::2, :2],
    whole[:1].expand(4, 3, 5),
]
for x in turned:
    expected = torch.stack([torch.cat([line for line in example]) for example in x])
    torch.testing.assert_close(flatten_batch(x), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% flatten_batch_empty points=3 says="an empty batch, and a batch of one"
### BEGIN HIDDEN TESTS
for shape in [(0, 3, 4), (0, 2, 1, 5), (1, 3, 4)]:
    x = torch.randn(shape)
    expected = torch.empty(shape[0], math.prod(shape[1:]))
    for row in range(shape[0]):
        expected[row] = x[row].clone().view(-1)
    torch.testing.assert_close(flatten_batch(x), expected, rtol=0, atol=0)
assert flatten_batch(torch.randn(5, 0, 4)[:0]).shape == (0, 0), "0 examples of 0 numbers"
### END HIDDEN TESTS

# %% flatten_batch_axes points=2 says="two to five dims"
### BEGIN HIDDEN TESTS
for shape in [(3, 4), (2, 3, 4), (3, 2, 1, 4), (2, 3, 1, 2, 2)]:
    x = torch.randn(shape)
    expected = torch.stack([example.clone().view(-1) for example in x])
    torch.testing.assert_close(flatten_batch(x), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% flatten_batch_no_features points=1 says="examples without numbers"
### BEGIN HIDDEN TESTS
torch.testing.assert_close(flatten_batch(torch.randn(3, 0, 2)), torch.empty(3, 0))
torch.testing.assert_close(flatten_batch(torch.randn(2, 4, 0)), torch.empty(2, 0))
### END HIDDEN TESTS

# %% flatten_batch_dtypes points=1 says="other dtypes stay as they are, with every digit, and so does x"
### BEGIN HIDDEN TESTS
for dtype in (torch.uint8, torch.int32, torch.float64, torch.bool, torch.bfloat16, torch.complex64):
    x = torch.randint(0, 2, (2, 3, 4)).to(dtype)
    expected = torch.stack([torch.cat(list(x[0])), torch.cat(list(x[1]))])
    torch.testing.assert_close(flatten_batch(x), expected, rtol=0, atol=0)
    assert flatten_batch(x[:0]).dtype == dtype, "an empty batch keeps its dtype too"
    assert flatten_batch(x[:, :0]).dtype == dtype, "examples without numbers keep their dtype too"
precise = torch.rand(2, 3, 4, dtype=torch.float64)
precise[1, 1, 1] = math.inf
turning = torch.randn(2, 3, 4, dtype=torch.complex64)
for x in (precise, turning, torch.randint(2**53, 2**62, (2, 3, 4)), precise.transpose(1, 2)):
    before = x.clone()
    expected = torch.stack([torch.cat(list(x[0])), torch.cat(list(x[1]))])
    torch.testing.assert_close(flatten_batch(x), expected, rtol=0, atol=0)
    assert torch.equal(x, before), "x must not change"
### END HIDDEN TESTS

# %% [markdown]
# ## 6. Dims of size 1: `unsqueeze` and `squeeze`
#
# {{minutes}}
#
# `x.unsqueeze(dim)` puts in a dim of size 1 so that it becomes dim `dim` of the result. `x.squeeze(dim)`
# takes dim `dim` out if its size is 1, and does nothing if it has another size. Both are views: they add or
# drop one size and one stride. Negative numbers count from the end; `unsqueeze` counts in the *new* tensor, so
# -1 is the end. (`x[:, None]` does the same as `x.unsqueeze(1)`.)
#
# `x.squeeze()` without a number takes out *every* dim of size 1. That works for months, until a batch
# happens to hold one example, and the batch dim is gone too.

# %%
x, y = torch.zeros(3, 4), torch.zeros(1, 5, 1)
for dim in (0, 1, 2, -1):
    print(f"x.unsqueeze({dim:2})  {tuple(x.unsqueeze(dim).shape)}")
for dim in (0, 1, 2):
    print(f"y.squeeze({dim:2})    {tuple(y.squeeze(dim).shape)}")
print(f"y.squeeze()      {tuple(y.squeeze().shape)}")

# %% [markdown]
# ### Exercise: `squeeze_only(x, dim)`
#
# {{exercise squeeze_only}}
#
# Return `x` without dim `dim` if that dim has size 1. If it has another size, 0 included, nothing happens:
# return a tensor of the same shape and values.
#
# - All other dims stay, those of size 1 too. `dim` may be negative.
# - `x` may have any layout. The result shares memory with it, and `x` itself has the same shape and values after
#   the call.
# - For a `dim` that `x` does not have, raise an IndexError as torch does (a ValueError, RuntimeError or
#   TypeError counts as well). `x` has at least one dim.
#
# <details><summary>Hint</summary>
#
# The cell above prints four lines for `y`. Compare the last one with the three before it.
#
# </details>


# %% squeeze_only minutes=6 level=2
def squeeze_only(x, dim):
    """Take out the dim that is asked for, if its size is 1, and no other one."""
    ### BEGIN SOLUTION
    return x.squeeze(dim)
    ### END SOLUTION


# %% squeeze_only_example points=1
one = torch.zeros(1, 3, 1)
got = squeeze_only(one, 0)
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
assert got.shape == (3, 1), f"expected the shape (3, 1), got {tuple(got.shape)}"
assert one.shape == (1, 3, 1), f"x itself must keep its shape, but has now {tuple(one.shape)}"
print("Right: the other dim of size 1 is still there.")

# %% squeeze_only_others points=2 says="other dims of size 1 stay"
### BEGIN HIDDEN TESTS
for shape, dim, expected in [
    ((1, 3, 1), 2, (1, 3)),
    ((1, 1, 1), 1, (1, 1)),
    ((2, 1, 1, 5), 1, (2, 1, 5)),
    ((1, 4), 0, (4,)),
    ((1,), 0, ()),
]:
    x = torch.randn(shape)
    before = x.clone()
    torch.testing.assert_close(squeeze_only(x, dim), before.reshape(expected), rtol=0, atol=0)
    assert x.shape == shape, "x itself must keep its shape"
### END HIDDEN TESTS

# %% squeeze_only_larger points=1 says="a dim of another size stays"
### BEGIN HIDDEN TESTS
for shape, dim in [((1, 3, 1), 1), ((2, 1, 4), 2), ((2, 1), 0), ((5,), 0)]:
    x = torch.randn(shape)
    before = x.clone()
    torch.testing.assert_close(squeeze_only(x, dim), before, rtol=0, atol=0)
    assert torch.equal(x, before), "x itself must keep its shape and its values"
x = torch.randn(2, 1, 4)
torch.testing.assert_close(squeeze_only(x, 1), x.reshape(2, 4), rtol=0, atol=0)
### END HIDDEN TESTS

# %% squeeze_only_negative points=1 says="a negative dim"
### BEGIN HIDDEN TESTS
for shape, dim, expected in [
    ((1, 3, 1), -1, (1, 3)),
    ((1, 3, 1), -3, (3, 1)),
    ((1, 2, 1, 4), -2, (1, 2, 4)),
    ((1, 2, 1, 4), -1, (1, 2, 1, 4)),
]:
    x = torch.randn(shape)
    before = x.clone()
    torch.testing.assert_close(squeeze_only(x, dim), before.reshape(expected), rtol=0, atol=0)
    assert torch.equal(x, before), "x itself must keep its shape and its values"
### END HIDDEN TESTS

# %% squeeze_only_shares points=1 says="the result shares memory with x"
### BEGIN HIDDEN TESTS
x = torch.randn(4, 1, 3)
got = squeeze_only(x, 1)
assert got.shape == (4, 3), "dim 1 has size 1"
x[2, 0, 1] = 100.0
assert got[2, 1] == 100.0, "a number written into x must show in the result"
turned = torch.randn(3, 5, 1).permute(1, 2, 0)
got = squeeze_only(turned, 1)
turned[4, 0, 2] = 100.0
assert got.shape == (5, 3), "dim 1 has size 1"
assert got[4, 2] == 100.0, "turned tensors share memory too"
got = squeeze_only(turned, 0)
turned[0, 0, 1] = 200.0
assert got.shape == (5, 1, 3), "dim 0 has another size"
assert got[0, 0, 1] == 200.0, "a tensor whose dim stays shares memory too"
### END HIDDEN TESTS

# %% squeeze_only_range points=1 says="a dim that x does not have"
### BEGIN HIDDEN TESTS
x = torch.randn(1, 3, 1)
for dim in (3, -4, 5):
    assert refuses(lambda: squeeze_only(x, dim)), "x has three dims"
assert squeeze_only(x, -3).shape == (3, 1), "dim -3 is the first of three"
### END HIDDEN TESTS

# %% squeeze_only_empty points=1 says="dims of size 0"
### BEGIN HIDDEN TESTS
for shape, dim, expected in [((0, 1, 3), 1, (0, 3)), ((0, 1, 3), 0, (0, 1, 3)), ((1, 0), -2, (0,))]:
    x = torch.randn(shape)
    torch.testing.assert_close(squeeze_only(x, dim), torch.zeros(expected), rtol=0, atol=0)
    assert x.shape == shape, "x itself must keep its shape"
### END HIDDEN TESTS

# %% [markdown]
# ## 7. `expand`: one row, seen many times
#
# {{minutes}}
#
# A dim of size 1 can be seen as often as you like without a copy: with stride 0, the next index leads to
# the same place. `row.expand(4, 3)` looks like four rows and holds three numbers. (A dim that is missing in
# front counts as one of size 1; a size of `-1` in `expand` means "as it is".) Broadcasting works the same way
# inside.
#
# Reading such a tensor is fine. Writing is another matter. Some writes raise an error, and others go through
# and change every row at once.

# %%
row = torch.tensor([10.0, 20.0, 30.0])
rows = row.expand(4, 3)
draw_storage({"row": row, "row.expand(4, 3)": rows})

try:
    rows += torch.arange(4)[:, None]
except RuntimeError as error:
    print("RuntimeError:", error)

rows[0] = 7.0  # no error
print(rows)
print(row)  # the original is overwritten as well

# %% [markdown]
# *More than one element of the written-to tensor refers to a single memory location*: four elements are to
# receive four different numbers in one and the same place. Do not rely on the error: `rows[:] = 7` raises it,
# `rows.fill_(7)` does not.
#
# The message goes on: *Please clone() the tensor before performing the operation*. That is the cure.
# `contiguous()` looks like one, but it copies only if it has to. `row.expand(4, 3)` is not contiguous, so it
# would be copied; `row.expand(1, 3)`, for one shift only, is contiguous already, and `contiguous()` hands back
# the very memory of `row`.
#
# ### Repair: `shifted_rows(row, shifts)`
#
# {{exercise shifted_rows}}
#
# This function should return one row per shift: row `i` of the result is `row + shifts[i]`.
#
# ```python
# def shifted_rows(row, shifts):
#     rows = row.expand(len(shifts), len(row))
#     rows += shifts[:, None]  # RuntimeError
#     return rows
# ```
#
# - You need not keep its lines: any way to the result is allowed.
# - `row` and `shifts` are 1-D tensors of numbers (no bool) of one dtype, which the result has too; both may have
#   any layout, a column of a matrix for example.
# - The result has the shape `(len(shifts), len(row))`, also for one shift or none.
# - `row` and `shifts` have the same shape and hold the same numbers afterwards as before.


# %% shifted_rows minutes=6 level=2
def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    ### BEGIN SOLUTION
    rows = row.expand(len(shifts), len(row)).clone()
    rows += shifts[:, None]
    return rows
    ### END SOLUTION


# %% shifted_rows_example points=1
got = shifted_rows(torch.tensor([1.0, 2.0, 3.0]), torch.tensor([10.0, 20.0]))
expected = torch.tensor([[11.0, 12.0, 13.0], [21.0, 22.0, 23.0]])
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
assert torch.equal(got, expected), f"expected\n{expected}\ngot\n{got}"
print("Right: two shifts, two rows.")

# %% shifted_rows_values points=3 says="several lengths, floats, integers and complex numbers, large ones too"
### BEGIN HIDDEN TESTS
for n, m in [(2, 5), (5, 2), (3, 3), (4, 1)]:
    row, shifts = torch.randn(m), torch.randn(n)
    expected = torch.stack([row + shift for shift in shifts])
    torch.testing.assert_close(shifted_rows(row, shifts), expected)
    for dtype in (torch.int32, torch.uint8, torch.float64, torch.bfloat16):
        row, shifts = torch.randint(0, 50, (m,)).to(dtype), torch.randint(1, 9, (n,)).to(dtype)
        expected = torch.stack([row + shift for shift in shifts])
        torch.testing.assert_close(shifted_rows(row, shifts), expected)
    row, shifts = torch.rand(m, dtype=torch.float64), torch.rand(n, dtype=torch.float64)
    shifts[0] = 2.0**60  # so large that nothing of row is left in a sum with it
    expected = torch.stack([row + shift for shift in shifts])
    torch.testing.assert_close(shifted_rows(row, shifts), expected, rtol=0, atol=0)
    for row, shifts in [
        (torch.randint(2**53, 2**61, (m,)), torch.randint(1, 2**61, (n,))),
        (torch.randint(128, 256, (m,)).byte(), torch.randint(128, 256, (n,)).byte()),
        (torch.randn(m, dtype=torch.complex64), torch.randn(n, dtype=torch.complex64)),
    ]:
        expected = torch.stack([row + shift for shift in shifts])
        torch.testing.assert_close(shifted_rows(row, shifts), expected)
### END HIDDEN TESTS

# %% shifted_rows_unchanged points=4 says="the arguments hold the same numbers afterwards, also for one shift"
### BEGIN HIDDEN TESTS
for n, m in [(1, 4), (3, 2), (1, 1)]:
    row, shifts = torch.randn(m), torch.rand(n) + 1
    row_before, shifts_before = row.clone(), shifts.clone()
    expected = torch.stack([row_before + shift for shift in shifts_before])
    torch.testing.assert_close(shifted_rows(row, shifts), expected)
    assert torch.equal(row, row_before), "row must not change"
    assert torch.equal(shifts, shifts_before), "shifts must not change"
### END HIDDEN TESTS

# %% shifted_rows_empty points=2 says="no shifts, and an empty row"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64, torch.int64, torch.uint8):
    none, some = torch.empty(0, dtype=dtype), torch.ones(4, dtype=dtype)
    torch.testing.assert_close(shifted_rows(some, none), torch.empty(0, 4, dtype=dtype))
    torch.testing.assert_close(shifted_rows(none, some), torch.empty(4, 0, dtype=dtype))
    torch.testing.assert_close(shifted_rows(none, none), torch.empty(0, 0, dtype=dtype))
row, shifts = torch.randn(2), torch.randn(3)
torch.testing.assert_close(
    shifted_rows(row, shifts), torch.stack([row + shift for shift in shifts])
)
### END HIDDEN TESTS

# %% shifted_rows_strided points=2 says="a column and every second element as arguments"
### BEGIN HIDDEN TESTS
table = torch.randn(4, 6)
row, shifts = table[:, 1], table[2, ::2]
expected = torch.stack([row + shift for shift in shifts])
torch.testing.assert_close(shifted_rows(row, shifts), expected)
### END HIDDEN TESTS

# %% [markdown]
# ## 8. Predict first: shares or copies?
#
# {{minutes}}
#
# One more operation: `x.flatten()` is `reshape` to one dim, so it shares where it can and copies where not.
# `x.flatten(start_dim)` leaves the dims before `start_dim` alone: `x.flatten(1)` does all that your
# `flatten_batch` does. (NumPy's `flatten` always copies; torch's does not.)
#
# {{exercise predictions}}
#
# Let `x = torch.arange(12.0).reshape(3, 4)` and `y = torch.arange(24.0).reshape(2, 3, 4)`. **Before you run
# anything**, write down
#
# - for each of the first ten expressions a pair: whether the result shares its storage with `x` (`"shares"`)
#   or not (`"copies"`), and whether it is contiguous (`True` or `False`). `x[:2]` would be `("shares", True)`;
# - for each of the three calls of `view`, whether it works (`"works"`) or raises an error (`"error"`);
# - for each of the two elements, the place of the storage at which it lies, an int counted from 0.
#
# Write the values themselves, in the dict or in lines such as `predictions["x[1]"] = ("copies", False)` below it:
# strings, ints, `True`, `False`, pairs of these. What code works out (a name, a loop, a call) does not count.
#
# The test gives 1 point if every line is filled in; four hidden tests, 1 point each, compare with torch. You may
# correct a line after you have checked it: what you hand in counts. Predict them all first, though. A wrong
# guess that surprises you is worth more than a point.

# %% predictions minutes=9 level=1
predictions = {
    ### BEGIN SOLUTION
    # a pair: "shares" or "copies", and contiguous or not
    "x.view(2, 6)": ("shares", True),
    "x[1]": ("shares", True),
    "x[:, 1]": ("shares", False),
    "x.t()": ("shares", False),
    "x[:1].expand(3, 4)": ("shares", False),
    "x.flatten()": ("shares", True),
    "x.t().flatten()": ("copies", True),
    "x[[0, 2]]": ("copies", True),
    "x.contiguous()": ("shares", True),
    "x.t().contiguous()": ("copies", True),
    # "works" or "error"
    "x.t().view(2, 2, 3)": "works",
    "y[:, 1:].view(2, 8)": "works",
    "y[:, 1:].view(4, 4)": "error",
    # an int
    "place of x.t()[2, 1]": 6,
    "place of y[:, 1:][1, 0, 2]": 18,
    ### STUB
    # # a pair: "shares" or "copies", and contiguous or not
    # "x.view(2, 6)": ...,
    # "x[1]": ...,
    # "x[:, 1]": ...,
    # "x.t()": ...,
    # "x[:1].expand(3, 4)": ...,
    # "x.flatten()": ...,
    # "x.t().flatten()": ...,
    # "x[[0, 2]]": ...,
    # "x.contiguous()": ...,
    # "x.t().contiguous()": ...,
    # # "works" or "error"
    # "x.t().view(2, 2, 3)": ...,
    # "y[:, 1:].view(2, 8)": ...,
    # "y[:, 1:].view(4, 4)": ...,
    # # an int
    # "place of x.t()[2, 1]": ...,
    # "place of y[:, 1:][1, 0, 2]": ...,
    ### END SOLUTION
}

# %% predictions_filled points=1
pairs = ["x.view(2, 6)", "x[1]", "x[:, 1]", "x.t()", "x[:1].expand(3, 4)", "x.flatten()"]
pairs += ["x.t().flatten()", "x[[0, 2]]", "x.contiguous()", "x.t().contiguous()"]
calls = ["x.t().view(2, 2, 3)", "y[:, 1:].view(2, 8)", "y[:, 1:].view(4, 4)"]
places = ["place of x.t()[2, 1]", "place of y[:, 1:][1, 0, 2]"]
for key in pairs + calls + places:
    value = predictions.get(key, ...)
    if value is ...:
        raise NotAnswered(f"predictions[{key!r}]")
    if key in calls:
        fits = value in ("works", "error")
        assert fits, f'{key}: expected "works" or "error", got {value!r}'
    elif key in places:
        assert type(value) is int, f"{key}: expected an int, got {value!r}"
    else:
        is_pair = isinstance(value, (tuple, list)) and len(value) == 2
        fits = is_pair and value[0] in ("shares", "copies") and type(value[1]) is bool
        assert fits, f'{key}: expected a pair such as ("shares", True), got {value!r}'
print("All fifteen lines are filled in.")

# %% predictions_slices points=1 says="viewed, sliced, transposed and expanded: shares? contiguous?"
### BEGIN HIDDEN TESTS
x = torch.arange(12.0).reshape(3, 4)
results = {
    "x.view(2, 6)": x.view(2, 6),
    "x[1]": x[1],
    "x[:, 1]": x[:, 1],
    "x.t()": x.t(),
    "x[:1].expand(3, 4)": x[:1].expand(3, 4),
}
for key, result in results.items():
    same = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    expected = ("shares" if same else "copies", result.is_contiguous())
    assert tuple(predictions[key]) == expected, f"{key}: expected {expected}"
### END HIDDEN TESTS

# %% predictions_copies points=1 says="flattened, picked by a list, made contiguous: shares? contiguous?"
### BEGIN HIDDEN TESTS
x = torch.arange(12.0).reshape(3, 4)
results = {
    "x.flatten()": x.flatten(),
    "x.t().flatten()": x.t().flatten(),
    "x[[0, 2]]": x[[0, 2]],
    "x.contiguous()": x.contiguous(),
    "x.t().contiguous()": x.t().contiguous(),
}
for key, result in results.items():
    same = result.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()
    expected = ("shares" if same else "copies", result.is_contiguous())
    assert tuple(predictions[key]) == expected, f"{key}: expected {expected}"
### END HIDDEN TESTS

# %% predictions_view points=1 says="which calls of view work"
### BEGIN HIDDEN TESTS
x, y = torch.arange(12.0).reshape(3, 4), torch.arange(24.0).reshape(2, 3, 4)
calls = {
    "x.t().view(2, 2, 3)": lambda: x.t().view(2, 2, 3),
    "y[:, 1:].view(2, 8)": lambda: y[:, 1:].view(2, 8),
    "y[:, 1:].view(4, 4)": lambda: y[:, 1:].view(4, 4),
}
for key, call in calls.items():
    expected = "error" if refuses(call) else "works"
    assert predictions[key] == expected, f"{key}: expected {expected!r}"
### END HIDDEN TESTS

# %% predictions_places points=1 says="where two elements lie in the storage"
### BEGIN HIDDEN TESTS
x, y = torch.arange(12).reshape(3, 4), torch.arange(24).reshape(2, 3, 4)
lookups = {  # each number tells its own place
    "place of x.t()[2, 1]": x.t()[2, 1],
    "place of y[:, 1:][1, 0, 2]": y[:, 1:][1, 0, 2],
}
for key, looked_up in lookups.items():
    value, expected = predictions[key], looked_up.item()
    assert type(value) is int, f"{key}: expected an int"
    assert value == expected, f"{key}: expected {expected}"
### END HIDDEN TESTS

# %%
# Check yourself: this loop looks at your pairs. (eval computes the expression that a string
# spells.)
x = torch.arange(12.0).reshape(3, 4)
for key, answer in predictions.items():
    if isinstance(answer, (tuple, list)):
        result = eval(key)
        truth = ("shares" if shares_storage(x, result) else "copies", result.is_contiguous())
        print(f"{key:20} {'right' if tuple(answer) == truth else 'look again'}")

# The rest is up to you. Run the calls of view, and print the two elements: in x and in y, each
# number is its own place.

# %% [markdown]
# ## 9. A common mistake: writing into a `reshape`
#
# {{minutes}}
#
# "I wrote through `reshape` yesterday and it worked." It did, on a contiguous tensor. On another one the
# same line writes into a copy that nobody keeps, and there is no error:

# %%
x = torch.zeros(2, 3)
x.reshape(-1)[0] = 1.0  # x is contiguous: reshape shares, and x has the 1
x.t().reshape(-1)[1] = 9.0  # x.t() is not: reshape copies, and the 9 is lost
print(x)

# %% [markdown]
# Advice that you will meet elsewhere, and what is true:
#
# | people say | what is true |
# |---|---|
# | "Use `view`, not `reshape`." | They promise different things. `view` promises shared memory and fails where that is impossible; `reshape` promises values and may share or copy. Take `view` where sharing matters, else `reshape` or `flatten(start_dim)`. |
# | "`view` needs a contiguous tensor." | It needs strides that suit the new shape. `blocks[:, :, :2].view(4, 2)` worked in section 4. |
# | "`view` is faster." | Where a view is possible, `reshape` returns one too, and neither touches a number. |
# | "`permute` is `view` with the sizes swapped." | `permute` reorders strides, `view` cuts the row anew. The shapes agree, the elements do not. |
# | "`x.contiguous()` makes a copy." | Only where `x` is not contiguous. If you need a copy in any case, write `clone()`. |
# | "`x.storage()` shows the memory." | That way of asking is deprecated and warns. Today it is `x.untyped_storage()`. |

# %% [markdown]
# ### In your own words: when would you insist on `view`?
#
# {{exercise when_view}}
#
# A person reads this one; answer in the cell below (double-click it). Describe one situation in which you would insist on `view`, although `reshape`
# would give the same values, and one in which you would rather write `reshape` or `flatten(start_dim)`. Give
# a line or two of code for each, and say what goes wrong with the other choice: an error, or something
# silent? Four to eight sentences are enough. Use examples of your own, not code from this notebook.
#
# How the points fall: 3 for a situation in which `view` matters, with code that fits; 2 for what goes wrong
# with `reshape` there; 2 for a situation in which `reshape` or `flatten` suits better, and what goes wrong with
# `view` there; 1 if no reason is false.

# %% when_view [markdown] minutes=8 level=2 points=8
# ### BEGIN SOLUTION
# I insist on `view` where the result is to be *written through*. Say `total` collects the sums of a whole
# training run, and a helper gets one long row of it to update: `total.view(-1).add_(step)`. If somebody later
# makes `total` a transposed tensor, `view` stops with an error at that line, and I learn of it. `reshape`
# would make a copy there, add to the copy and throw it away: no error, and `total` never changes. `view` is
# also a check where a copy would cost too much memory.
#
# Where only the values count, I write `x.flatten(1)` or `x.reshape(n, d)`: for example at the entrance of a
# layer, `scores = linear(x.flatten(1))`. Callers may pass transposed or sliced batches, and `view` would fail
# for some of them although nothing is wrong. A copy does no harm, because nobody writes into the result. Speed
# is no reason either way: where a view is possible, `reshape` returns one.
# ### END SOLUTION
#
# ### BEGIN MARK SCHEME
# - 3 points: a situation in which shared memory really matters (writing through the result, a buffer or
#   parameter that two names must keep sharing, a copy that memory does not allow), with code that fits.
# - 2 points: says that `reshape` may copy *silently* there, and what is lost (the write, or the memory).
# - 2 points: a situation in which only values count, and that `view` would raise an error for some layouts.
# - 1 point: no false reason ("view is faster", "view needs a contiguous tensor", "reshape always copies").
#
# Code copied from the notebook (from section 9, say) earns at most 5 of 8.
# ### END MARK SCHEME

# %% [markdown]
# ## The core ends here
#
# Well done: no `view` and no `reshape` will surprise you now. You can hand in. The cheat sheet at the very end
# is worth a look. If you have changed an answer, cells that ran earlier still show old results. *Runtime >
# Run before* in Colab (*Run > Run All Above Selected Cell* in JupyterLab) runs everything above the cell you are
# in; *Runtime > Run after* (in some versions *Run cell and below*; in JupyterLab *Run > Run Selected Cell and All
# Below*) runs that cell and the rest. Run the notebook once from top to bottom, and save it, before you hand it in.
#
# ---
#
# ## Optional: more exercises
#
# These are worth 0 points. Their hidden tests run like the others, and you are told the outcome. Take what
# you like.

# %% [markdown]
# ### Exercise: `storage_index(index, stride, offset)`
#
# {{exercise storage_index}}
#
# Return the place in the storage, a Python int, of the element at `index` in a tensor with this stride and
# offset. `index` and `stride` are tuples of ints of the same length, perhaps empty; indices count from 0 up.
# Strides can come in any order, and an expanded dim has stride 0. The place may be any number below 2**60.


# %% storage_index minutes=4 level=1
def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    ### BEGIN SOLUTION
    return offset + sum(i * step for i, step in zip(index, stride))
    ### END SOLUTION


# %% storage_index_example points=0
got = storage_index((2, 1), (4, 1), 0)
assert got == 9, f"storage_index((2, 1), (4, 1), 0): expected 9, got {got!r}"
print("Right: two rows of four, and one more.")

# %% storage_index_offset points=0 says="tensors that begin somewhere in the storage"
### BEGIN HIDDEN TESTS
whole = torch.arange(60).reshape(5, 12)
for part in (whole[2:, 3:], whole[1:, ::2], whole[3], whole[:, 4]):
    for _ in range(4):
        index = tuple(int(torch.randint(0, size, ())) for size in part.shape)
        expected = part[index].item()  # each number tells its own place
        got = storage_index(index, part.stride(), part.storage_offset())
        assert type(got) is int, f"expected a Python int, got {got!r}"
        assert got == expected, (
            f"index {index} of stride {part.stride()}: expected {expected}, got {got!r}"
        )
### END HIDDEN TESTS

# %% storage_index_strides points=0 says="strides in any order, and stride 0"
### BEGIN HIDDEN TESTS
memory = torch.arange(200)
for sizes, strides, first_place in [
    ((3, 4), (1, 3), 0),
    ((2, 3, 4), (4, 8, 1), 5),
    ((3, 4), (0, 2), 7),
    ((4, 2), (10, 0), 1),
    ((2, 2, 2, 2), (8, 40, 0, 3), 11),
]:
    tensor = memory.as_strided(sizes, strides, first_place)
    drawn = tuple(int(torch.randint(0, n, ())) for n in sizes)
    for chosen in [tuple(n - 1 for n in sizes), drawn]:
        expected = tensor[chosen].item()
        got = storage_index(chosen, strides, first_place)
        assert got == expected, (
            f"index {chosen} of stride {strides}: expected {expected}, got {got!r}"
        )
### END HIDDEN TESTS

# %% storage_index_axes points=0 says="one dim, and none"
### BEGIN HIDDEN TESTS
assert type(storage_index((), (), 6)) is int, "expected a Python int"
assert storage_index((), (), 6) == 6, "a tensor without dims lies at its offset"
assert storage_index((5,), (3,), 2) == 17, "five steps of three from place 2"
### END HIDDEN TESTS

# %% storage_index_large points=0 says="places far on in a large storage"
### BEGIN HIDDEN TESTS
for chosen, strides, first_place, expected in [
    ((1, 1), (2**58, 1), 2, 2**58 + 3),
    ((3, 70_001, 5), (2**55, 2**33, 7), 2**54 + 1, 3 * 2**55 + 70_001 * 2**33 + 35 + 2**54 + 1),
    ((300_001, 0), (1, 0), 16_777_216, 17_077_217),
    ((), (), 2**53 + 1, 2**53 + 1),
]:
    got = storage_index(chosen, strides, first_place)
    assert got == expected, f"index {chosen} of stride {strides}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `split_heads(x, n)`
#
# {{exercise split_heads}}
#
# Attention layers cut every vector into `n` equal pieces, the heads, and treat each piece separately.
#
# Turn (B, T, D) into (B, n, T, D // n): head `h` of time step `t` holds the numbers from `h · (D // n)` up to,
# but not including, `(h + 1) · (D // n)` of `x[b, t]`. If `n` does not divide D, raise a ValueError (a
# RuntimeError, IndexError or TypeError counts as well).
#
# B and T may be 0, `n` and D are at least 1. `x` may have any layout and any dtype, which the result has too,
# and is unchanged, its shape too. Whether the result shares memory with `x` does not matter.


# %% split_heads minutes=6 level=2
def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    ### BEGIN SOLUTION
    batch, time, size = x.shape
    if size % n:
        raise ValueError(f"{n} heads cannot share {size} numbers equally")
    return x.view(batch, time, n, size // n).transpose(1, 2)
    ### END SOLUTION


# %% split_heads_example points=0
vectors = torch.arange(12).reshape(1, 2, 6)  # one example, two time steps, six numbers each
got = split_heads(vectors, 3)
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
expected = torch.tensor([[[[0, 1], [6, 7]], [[2, 3], [8, 9]], [[4, 5], [10, 11]]]])
assert torch.equal(got, expected), f"expected\n{expected}\ngot\n{got}"
print("Right: head 0 has the first two numbers of each time step.")

# %% split_heads_values points=0 says="several sizes and numbers of heads"
### BEGIN HIDDEN TESTS
for batch, time, size, n in [
    (2, 3, 8, 2),
    (3, 2, 6, 3),
    (1, 5, 4, 4),
    (2, 1, 5, 1),
    (2, 4, 16, 4),
    (1, 1, 3, 1),
    (1, 3, 1, 1),
    (3, 3, 9, 3),
]:
    x = torch.randn(batch, time, size)
    x[0, 0, 0] = math.inf
    before = x.clone()
    width = size // n
    expected = torch.stack([x[:, :, h * width : (h + 1) * width] for h in range(n)], dim=1)
    torch.testing.assert_close(split_heads(x, n), expected, rtol=0, atol=0)
    assert torch.equal(x, before), "x itself must keep its shape and its values"
### END HIDDEN TESTS

# %% split_heads_strided points=0 says="transposed and sliced input"
### BEGIN HIDDEN TESTS
for x in [
    torch.randn(3, 2, 6).transpose(0, 1),
    torch.randn(2, 6, 5).transpose(1, 2),
    torch.randn(2, 3, 9)[..., 1:7],
]:
    expected = torch.stack([x[:, :, 0:3], x[:, :, 3:6]], dim=1)
    torch.testing.assert_close(split_heads(x, 2), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% split_heads_error points=0 says="an error where n does not divide D"
### BEGIN HIDDEN TESTS
for size, n in [(6, 4), (5, 2), (3, 6), (7, 3)]:
    x = torch.randn(2, 4, size)
    assert refuses(lambda: split_heads(x, n)), f"{n} does not divide {size}"
for shape, n in [((0, 4, 6), 4), ((2, 0, 6), 4), ((2, 0, 3), 6), ((0, 0, 6), 4)]:
    assert refuses(lambda: split_heads(torch.randn(shape), n)), f"{n} does not divide {shape[2]}"
assert split_heads(torch.randn(2, 4, 6), 3).shape == (2, 3, 4, 2), "3 divides 6"
### END HIDDEN TESTS

# %% split_heads_empty points=0 says="an empty batch, and no time steps"
### BEGIN HIDDEN TESTS
assert split_heads(torch.randn(0, 3, 8), 2).shape == (0, 2, 3, 4), "an empty batch stays empty"
assert split_heads(torch.randn(2, 0, 6), 3).shape == (2, 3, 0, 2), "no time steps stay none"
### END HIDDEN TESTS

# %% split_heads_dtypes points=0 says="other dtypes stay as they are, with every digit"
### BEGIN HIDDEN TESTS
for dtype in (torch.uint8, torch.bool, torch.float64, torch.bfloat16, torch.int64):
    x = torch.rand(2, 3, 6, dtype=torch.float64).mul(200).to(dtype)
    if dtype == torch.int64:
        x += 2**53
    expected = torch.stack([x[:, :, 0:2], x[:, :, 2:4], x[:, :, 4:6]], dim=1)
    torch.testing.assert_close(split_heads(x, 3), expected, rtol=0, atol=0)
    assert split_heads(x[:0], 3).dtype == dtype, "an empty batch keeps its dtype too"
x = torch.randn(2, 3, 6, dtype=torch.complex64)
expected = torch.stack([x[:, :, 0:2], x[:, :, 2:4], x[:, :, 4:6]], dim=1)
torch.testing.assert_close(split_heads(x, 3), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `merge_heads(x)`
#
# {{exercise merge_heads}}
#
# The way back: turn (B, n, T, d) into (B, T, n · d), the heads of each time step side by side. B and T may be 0,
# `n` and d are at least 1. What `split_heads` promises about layout, dtype, memory and an unchanged `x` holds
# here too.


# %% merge_heads minutes=4 level=2
def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    ### BEGIN SOLUTION
    batch, n, time, width = x.shape
    return x.transpose(1, 2).reshape(batch, time, n * width)
    ### END SOLUTION


# %% merge_heads_example points=0
heads = torch.tensor([[[[0, 1], [6, 7]], [[2, 3], [8, 9]], [[4, 5], [10, 11]]]])
got = merge_heads(heads)
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
expected = torch.arange(12).reshape(1, 2, 6)
assert torch.equal(got, expected), f"expected\n{expected}\ngot\n{got}"
print("Right: the heads of each time step lie side by side again.")

# %% merge_heads_values points=0 says="several sizes and numbers of heads"
### BEGIN HIDDEN TESTS
for batch, n, time, width in [
    (2, 2, 3, 4),
    (3, 3, 2, 2),
    (1, 4, 5, 1),
    (2, 1, 4, 3),
    (2, 5, 1, 2),
    (2, 3, 3, 4),
    (2, 2, 2, 2),
    (1, 1, 3, 4),
    (2, 1, 1, 3),
    (3, 1, 2, 1),
    (1, 1, 1, 1),
]:
    x = torch.randn(batch, n, time, width)
    x[0, 0, 0, 0] = math.inf
    before = x.clone()
    expected = torch.cat([x[:, h] for h in range(n)], dim=-1)
    torch.testing.assert_close(merge_heads(x), expected, rtol=0, atol=0)
    assert torch.equal(x, before), "x itself must keep its shape and its values"
### END HIDDEN TESTS

# %% merge_heads_strided points=0 says="input that is a view already"
### BEGIN HIDDEN TESTS
for x in [
    torch.randn(2, 5, 3, 4).transpose(1, 2),
    torch.randn(4, 3, 2, 5).permute(2, 1, 3, 0),
    torch.randn(2, 3, 4, 6)[..., ::2],
]:
    expected = torch.cat([x[:, h] for h in range(x.shape[1])], dim=-1)
    torch.testing.assert_close(merge_heads(x), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% merge_heads_empty points=0 says="an empty batch, and no time steps"
### BEGIN HIDDEN TESTS
assert merge_heads(torch.randn(0, 2, 3, 4)).shape == (0, 3, 8), "an empty batch stays empty"
assert merge_heads(torch.randn(2, 3, 0, 2)).shape == (2, 0, 6), "no time steps stay none"
assert merge_heads(torch.randn(0, 3, 0, 2)).shape == (0, 0, 6), "no examples of no time steps"
### END HIDDEN TESTS

# %% merge_heads_dtypes points=0 says="other dtypes stay as they are, with every digit"
### BEGIN HIDDEN TESTS
for dtype in (torch.uint8, torch.bool, torch.float64, torch.bfloat16, torch.int64):
    x = torch.rand(2, 3, 4, 2, dtype=torch.float64).mul(200).to(dtype)
    if dtype == torch.int64:
        x += 2**53
    expected = torch.cat([x[:, 0], x[:, 1], x[:, 2]], dim=-1)
    torch.testing.assert_close(merge_heads(x), expected, rtol=0, atol=0)
    assert merge_heads(x[:0]).dtype == dtype, "an empty batch keeps its dtype too"
x = torch.randn(2, 3, 4, 2, dtype=torch.complex64)
expected = torch.cat([x[:, 0], x[:, 1], x[:, 2]], dim=-1)
torch.testing.assert_close(merge_heads(x), expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `zero_diagonal_(x)`
#
# {{exercise zero_diagonal_}}
#
# The underscore is torch's sign for "changes its argument". Set the main diagonal of the matrix `x` (`x[0, 0]`,
# `x[1, 1]` and so on until the shorter side ends) to 0 *in place*, and return `x`.
#
# - `x` may be square, taller than wide, wider than tall or empty. It may have any dtype, and any layout in which
#   no two elements share a place. It may be part of a larger tensor, whose other elements stay. It does not
#   require gradients.
# - Whatever stood on the diagonal, NaN included, is 0 (or `False`) afterwards.
#
# <details><summary>Hint</summary>
#
# torch has one method for the whole job. You learn more without it: `x.diagonal()` is a view.
#
# </details>


# %% zero_diagonal_ minutes=6 level=2 mutates="x"
def zero_diagonal_(x):
    """Set the main diagonal of a matrix to 0 in place and return the matrix."""
    ### BEGIN SOLUTION
    x.diagonal().zero_()
    return x
    ### END SOLUTION


# %% zero_diagonal__example points=0
table = torch.tensor([[1, 2, 3], [4, 5, 6]])
got = zero_diagonal_(table)
expected = torch.tensor([[0, 2, 3], [4, 0, 6]])
assert torch.equal(table, expected), f"table should have become\n{expected}\nbut is\n{table}"
assert got is not None, "the function must return x"
print("Right: the table itself has changed.")

# %% zero_diagonal__sizes points=0 says="square, tall, wide and empty matrices"
### BEGIN HIDDEN TESTS
for n, m in [(3, 3), (2, 5), (7, 2), (1, 4), (4, 1), (1, 1), (9, 3), (0, 3), (2, 0), (0, 0)]:
    x = torch.randn(n, m)
    expected = x.masked_fill(torch.eye(n, m, dtype=torch.bool), 0)
    got = zero_diagonal_(x)
    torch.testing.assert_close(x, expected, rtol=0, atol=0)
    torch.testing.assert_close(got, expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% zero_diagonal__strided points=0 says="transposed matrices and parts of larger ones"
### BEGIN HIDDEN TESTS
for part in [
    lambda whole: whole.t(),
    lambda whole: whole[1:5, 2:],
    lambda whole: whole[::2, 1::3],
    lambda whole: whole[2:, 1:4].t(),
]:
    whole = torch.randn(6, 8)
    expected = whole.clone()
    for i in range(min(part(expected).shape)):
        part(expected)[i, i] = 0
    zero_diagonal_(part(whole))
    torch.testing.assert_close(whole, expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% zero_diagonal__returns points=0 says="returns x, with its own shape, strides and memory"
### BEGIN HIDDEN TESTS
for x in [torch.randn(3, 5), torch.randn(4, 2).t()]:
    got = zero_diagonal_(x)
    assert got.shape == x.shape, "the result must be x itself"
    assert got.stride() == x.stride(), "the result must be x itself"
    assert got[1, 1] == 0, "the diagonal of the result must be 0"
    x[0, 1] = 100.0
    assert got[0, 1] == 100.0, "the result must be x itself"
### END HIDDEN TESTS

# %% zero_diagonal__values points=0 says="NaN and infinity, integers, bool and other floats"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 4)
x[0, 0], x[1, 1], x[2, 3] = math.nan, math.inf, 5.0
expected = x.masked_fill(torch.eye(3, 4, dtype=torch.bool), 0)
zero_diagonal_(x)
torch.testing.assert_close(x, expected, rtol=0, atol=0)
for dtype in (torch.int64, torch.uint8, torch.bool, torch.float64, torch.bfloat16):
    x = (torch.rand(4, 3, dtype=torch.float64) * 100 + 1).to(dtype)
    if dtype == torch.int64:
        x += 2**53
    expected = x.masked_fill(torch.eye(4, 3, dtype=torch.bool), 0)
    zero_diagonal_(x)
    torch.testing.assert_close(x, expected, rtol=0, atol=0)
x = torch.randn(3, 3)
x[0, 1], x[2, 0] = math.inf, -math.inf
expected = x.masked_fill(torch.eye(3, dtype=torch.bool), 0)
zero_diagonal_(x)
torch.testing.assert_close(x, expected, rtol=0, atol=0)
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `topk_correct(scores, labels, ks)`
#
# {{exercise topk_correct}}
#
# `scores` is (n, c), one row of c scores for each example, and `labels` is (n,), int64, the right class of each. For
# each k in `ks`, count the rows in which the label is among the k highest scores. Return a list of Python ints,
# in the order of `ks`.
#
# - `ks` is a tuple of one or more different numbers, in any order, each between 1 and c. n may be 0, or many thousands.
# - The scores are floating-point, of any size (-inf and inf too, but no NaN), and no row has two equal ones. `scores`
#   and `labels` stay as they are.
# - Many training scripts on the web compute `correct = scores.topk(5).indices.t() == labels` and go on with
#   `correct[:k].view(-1)`. Here `correct` has the shape (5, n) and the stride (1, 5): for k = 1 that works, for
#   k = 5 it raises an error. After this lesson you know why.
#
# <details><summary>Hint</summary>
#
# `scores.topk(k).indices` has the shape (n, k): the k best classes of every row. Compare it with `labels`, so
# that each label meets its own row.
#
# </details>


# %% topk_correct minutes=7 level=2
def topk_correct(scores, labels, ks):
    """For each k, in how many rows is the label among the k highest scores?"""
    ### BEGIN SOLUTION
    best = scores.topk(max(ks), dim=1).indices
    correct = best == labels[:, None]
    return [int(correct[:, :k].sum()) for k in ks]
    ### END SOLUTION


# %% topk_correct_example points=0
points = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4], [0.3, 0.2, 0.5]])
got = topk_correct(points, torch.tensor([1, 2, 1]), (1, 2))
assert got == [1, 2], f"expected [1, 2], got {got!r}"
print("Right: one label is first, two are among the first two.")

# %% topk_correct_counts points=0 says="several k at once, in any order"
### BEGIN HIDDEN TESTS
for n, c, ks in [(12, 6, (1, 5)), (20, 9, (5, 1, 3)), (7, 4, (2, 4)), (15, 10, (7,))]:
    scores = torch.stack([torch.randperm(c) for _ in range(n)]).float()
    labels = scores.argsort(dim=1, descending=True)[torch.arange(n), torch.arange(n) % c]
    expected = [sum(1 for i in range(n) if i % c < k) for k in ks]
    before = scores.clone(), labels.clone()
    got = topk_correct(scores, labels, ks)
    assert got == expected, f"expected {expected}, got {got!r}"
    assert torch.equal(scores, before[0]), "scores must stay as they are"
    assert torch.equal(labels, before[1]), "labels must stay as they are"
### END HIDDEN TESTS

# %% topk_correct_many points=0 says="hundreds and thousands of rows, of any floating-point dtype"
### BEGIN HIDDEN TESTS
for n, dtype in [
    (300, torch.float32),
    (5001, torch.float32),
    (4999, torch.float64),
    (5001, torch.float16),
    (5001, torch.bfloat16),
]:
    scores = torch.rand(n, 4).argsort(dim=1).to(dtype)
    labels = scores.argsort(dim=1, descending=True)[torch.arange(n), torch.arange(n) % 4]
    expected = [sum(1 for i in range(n) if i % 4 < k) for k in (4, 1, 3)]
    got = topk_correct(scores, labels, (4, 1, 3))
    assert got == expected, f"{n} rows of {dtype}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% topk_correct_type points=0 says="a list of Python ints"
### BEGIN HIDDEN TESTS
scores, labels = torch.arange(30.0).reshape(6, 5), torch.tensor([4, 3, 2, 1, 0, 4])
got = topk_correct(scores, labels, (2, 5))
assert type(got) is list, "expected a list"
assert all(type(count) is int for count in got), "expected Python ints in the list"
assert got == [3, 6], f"expected [3, 6], got {got!r}"
### END HIDDEN TESTS

# %% topk_correct_few points=0 says="one row, and none"
### BEGIN HIDDEN TESTS
scores = torch.tensor([[0.5, 2.0, 1.0, -3.0]])
assert topk_correct(scores, torch.tensor([0]), (1, 2, 3)) == [0, 0, 1], (
    "the label is in third place"
)
assert topk_correct(torch.empty(0, 4), torch.empty(0, dtype=torch.int64), (1, 3)) == [0, 0], (
    "no rows"
)
### END HIDDEN TESTS

# %% topk_correct_scores points=0 says="negative, infinite, far and nearly equal scores"
### BEGIN HIDDEN TESTS
for row, label, ks, expected in [
    ([-2.0, -3.0, -5.0], 1, (1, 2, 3), [0, 1, 1]),
    ([-5000.0, -4000.0, 0.0], 1, (1, 2), [0, 1]),
    ([4000.0, 5000.0, 9000.0], 0, (2, 3), [0, 1]),
    ([1.0, -math.inf, 0.0], 1, (3, 2), [1, 0]),
    ([-math.inf, 1.0, math.inf], 1, (1, 2), [0, 1]),
    ([1.0, 1.0 + 1e-12, 0.5], 1, (1, 3), [1, 1]),
    ([1.0 + 1e-12, 1.0, 0.5], 1, (2, 1), [1, 0]),
]:
    scores, labels = torch.tensor([row], dtype=torch.float64), torch.tensor([label])
    got = topk_correct(scores, labels, ks)
    assert got == expected, f"scores {row}, label {label}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% [markdown]
# ### Challenge: `windows(x, size, step)`
#
# {{exercise windows}}
#
# `x.as_strided(shape, stride, offset)` lays any shape and stride over the storage behind `x`. They need not fit
# the shape of `x` at all, so rows may even overlap. `offset` counts from the beginning of the storage; without it,
# torch takes the offset of `x`.
#
# Return all windows of `size` neighbouring elements of the 1-D tensor `x`, each beginning `step` elements after
# the one before: row `i`, column `j` of the result is `x[i * step + j]`. Only windows that lie wholly in `x`
# count.
#
# - The result is a view: it shares memory with `x`, and nothing is copied.
# - `x` may itself be a slice of something larger, with an offset and a stride of its own. It has any dtype, and
#   does not require gradients.
# - `size` and `step` are at least 1. If `size` is larger than `len(x)`, raise a ValueError (a RuntimeError,
#   IndexError or TypeError counts as well).
# - `unfold` and NumPy's `sliding_window_view`, which do the whole job, may not be used.
#
# <details><summary>Hint</summary>
#
# Draw the strip for `x = torch.arange(10)[1::2]` with `draw_storage`. How many places is it from `x[0]` to `x[1]`,
# and from the first window to the second? Then count the windows on paper for `len(x) = 5`, `size = 2`, `step = 2`.
#
# </details>


# %% windows minutes=8 level=3 forbids="unfold, sliding_window_view"
def windows(x, size, step):
    """Return the view whose row i holds x[i * step : i * step + size]."""
    ### BEGIN SOLUTION
    if size > len(x):
        raise ValueError(f"no window of {size} elements fits into {len(x)}")
    count = (len(x) - size) // step + 1
    (stride,) = x.stride()
    return x.as_strided((count, size), (step * stride, stride))
    ### END SOLUTION


# %% windows_example points=0
got = windows(torch.arange(6), 3, 2)
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
expected = torch.tensor([[0, 1, 2], [2, 3, 4]])
assert torch.equal(got, expected), f"expected\n{expected}\ngot\n{got}"
print("Right: two windows of three, and the 2 belongs to both.")

# %% windows_values points=0 says="several sizes, steps and dtypes"
### BEGIN HIDDEN TESTS
for length, size, step in [
    (10, 3, 1),
    (10, 3, 2),
    (11, 4, 3),
    (9, 2, 5),
    (7, 1, 2),
    (8, 8, 3),
    (6, 2, 2),
    (1, 1, 1),
    (1, 1, 3),
]:
    x = torch.randn(length)
    torch.testing.assert_close(windows(x, size, step), x.unfold(0, size, step), rtol=0, atol=0)
for dtype in (torch.float64, torch.uint8, torch.bool, torch.bfloat16, torch.int64):
    x = torch.randint(0, 200, (9,)).to(dtype)
    torch.testing.assert_close(windows(x, 4, 2), x.unfold(0, 4, 2), rtol=0, atol=0)
### END HIDDEN TESTS

# %% windows_strided points=0 says="slices with an offset and a stride of their own"
### BEGIN HIDDEN TESTS
whole = torch.randn(9, 8)
for x in [whole[2], whole[:, 3], whole[4, 1:7], whole[1, ::2], whole.view(-1)[5:60:4]]:
    for size, step in [(2, 1), (3, 2)]:
        torch.testing.assert_close(windows(x, size, step), x.unfold(0, size, step), rtol=0, atol=0)
### END HIDDEN TESTS

# %% windows_shares points=0 says="the result shares memory with x"
### BEGIN HIDDEN TESTS
for x in [torch.randn(8), torch.randn(8, 3)[:, 1]]:
    got = windows(x, 3, 1)
    x[2] = 100.0
    assert got.shape == (6, 3), "six windows of three in eight elements"
    assert got[0, 2] == got[1, 1] == got[2, 0] == 100.0, (
        "a number written into x must show in three windows"
    )
    got, whole = windows(x, 3, 2), windows(x, len(x), 3)
    x[4] = 200.0
    assert got[1, 2] == got[2, 0] == 200.0, "with a step of 2, it must show in two windows"
    assert whole[0, 4] == 200.0, "one window of all elements is a view, too"
### END HIDDEN TESTS

# %% windows_too_long points=0 says="an error for a window longer than x"
### BEGIN HIDDEN TESTS
for length, size, step in [(4, 5, 1), (3, 7, 2), (0, 1, 1)]:
    x = torch.randn(10)[:length]
    assert refuses(lambda: windows(x, size, step)), f"no window of {size} fits into {length}"
assert windows(torch.randn(4), 4, 3).shape == (1, 4), "one window fits exactly"
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
# | you want | you write | memory |
# |---|---|---|
# | a part | `x[1]`, `x[:, 2:5]` | shared |
# | chosen rows, or elements by a mask | `x[[0, 2]]`, `x[x > 0]` | copied |
# | dims in another order | `x.t()`, `x.transpose(a, b)`, `x.permute(...)`, `x.movedim(a, b)` | shared |
# | another shape, and certainly no copy | `x.view(shape)` | shared, or an error |
# | another shape, values only | `x.reshape(shape)`, `x.flatten(start_dim)` | shared if possible, else copied |
# | add or drop a dim of size 1 | `x.unsqueeze(dim)`, `x.squeeze(dim)` | shared |
# | a row many times, to read | `x.expand(n, -1)` | shared, stride 0 |
# | a row many times, to write | `x.expand(n, -1).clone()`, `x.repeat(n, 1)` | copied |
# | elements side by side | `x.contiguous()` | `x` itself if it is contiguous, else copied |
# | a copy in any case | `x.clone()` (keeps a permuted layout as it is) | copied |
# | the facts | `x.shape`, `x.stride()`, `x.storage_offset()`, `x.is_contiguous()` | |
#
# **Place of `x[i, j]`** = offset + `i` · `stride[0]` + `j` · `stride[1]`, counted in elements.
#
# ## References
#
# - PyTorch documentation, [Tensor Views](https://docs.pytorch.org/docs/stable/tensor_view.html): which
#   operations return views.
# - PyTorch documentation,
#   [torch.Tensor.view](https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html): the exact rule
#   for strides.
# - Edward Z. Yang, [PyTorch internals](https://blog.ezyang.com/2019/05/pytorch-internals/): strides and storage,
#   drawn by somebody who builds PyTorch.
# - NumPy documentation,
#   [Internal organization of NumPy arrays](https://numpy.org/doc/stable/dev/internals.html): the same idea,
#   with strides in bytes.
#
# {{footer}}
