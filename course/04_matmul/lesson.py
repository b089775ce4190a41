# %% [markdown]
# # 04 Products: dot, mm, bmm, matmul and broadcasting
#
# {{badge}}
#
# Most of what a network computes is products of tensors, and most errors of a beginner's first month
# are about their shapes. By the end you can
#
# - say what `*` does and what `@` does, and which of them you mean,
# - tell which shapes broadcast, and catch the loss that broadcasting ruins without a word,
# - choose between `dot`, `mv`, `mm`, `bmm` and `matmul`, and predict the shape of each result,
# - write the matrix product and the linear layer yourself,
# - take four famous error messages apart and repair what caused two of them.
#
# {{time}}
#
# The end of section 5 is a good place for a break. You need `sum(dim)` from lesson 02, and
# `transpose` and `expand` from lesson 03.
#
# **How to work:** run the cells from top to bottom with Shift+Enter. Write each answer in the place
# of its line `raise NotAnswered(...)` or of its `...`, run the cell, then the tests below it. A
# hidden test shows you one line only, which says what it checks; it runs after you hand in. Tests allow for
# rounding: another order of adding up does no harm. Gradients and devices matter only where an
# exercise speaks of them, and a result may have any strides. When you come back another day,
# *Runtime > Run before* (in JupyterLab *Run > Run All Above Selected Cell*) brings the state above a
# cell back, and *Run after* carries on below it, past tests that still fail.
#
# {{hand_in}}

# %% setup
import warnings

import numpy as np
import torch
import torch.nn.functional as F
from torch.testing import assert_close


# %% helpers include="checks, agree, draw_products"
# @title Helper code: run this cell. There is nothing to read in it.

# %% [markdown]
# ## 1. Two kinds of product
#
# {{minutes}}
#
# A fruit stall notes the price of a kilo of each fruit, and how many kilos it sold on Monday.
#
# - `prices * monday` is the **elementwise product**: element by element, and the shape stays. Here,
#   the takings from each fruit.
# - The **dot product** goes one step further and adds them up: one number, Monday's takings.
#
# The dot product of a vector with itself is the square of its length, or *norm*, for which there is
# `torch.linalg.vector_norm`.
#
# `torch.dot` takes two 1-D tensors of the same length and nothing else. NumPy's `dot` is another
# function: it takes nearly everything, and of two matrices makes the matrix product of section 4.
# Code copied from NumPy stumbles over that.

# %%
prices = torch.tensor([3.0, 2.0, 5.0])  # apples, pears, cherries
monday = torch.tensor([2.0, 1.0, 0.5])  # kilos
print("elementwise: ", prices * monday)
print("dot product: ", torch.dot(prices, monday))
side = torch.tensor([3.0, 4.0])
print("norm of (3, 4):", torch.linalg.vector_norm(side))
print("and by dot:    ", torch.dot(side, side).sqrt())

week = torch.tensor([[2.0, 1.0, 0.5], [1.0, 4.0, 2.0]])  # two days
print("np.dot:      ", np.dot(week.numpy(), prices.numpy()))
try:
    torch.dot(week, prices)
except RuntimeError as error:
    print("torch.dot:    RuntimeError:", error)

# %% [markdown]
# ### Exercise: `my_dot(a, b)`, by hand
#
# {{exercise my_dot}}
#
# Return the dot product of `a` and `b`, a tensor of shape `()`.
#
# - **By hand** means: no function, PyTorch's, NumPy's or Python's own, that multiplies and adds up
#   inside, whatever it is called: not `dot`, `@`, `matmul`, `inner`, `outer`, `einsum`, `F.linear`,
#   nor `conv1d`, `cdist`, `norm`, attention, or the inverses, solvers, determinants and decompositions of
#   `linalg`. `*`, `sum`,
#   `cumsum`, indexing and loops are allowed.
# - `a` and `b` have the same dtype: `float32`, `float64`, `int32` or `int64`. The result has it,
#   too; integers are exact as long as the result fits the dtype. (`sum` turns `int32` into `int64`,
#   unless you tell it a `dtype`.)
# - The product of two empty vectors is 0.
# - Raise `ValueError` unless both are 1-D and have the same length; a length of 1 is not stretched.
#   Wherever this lesson asks for a `ValueError`, a `RuntimeError`, `IndexError` or `TypeError` counts
#   as well, PyTorch's own included. A failing `assert` does not: `python -O` skips it. Nor does a
#   `NotImplementedError`.
# - `a` and `b` may have any layout (any strides and offset, lesson 03), and keep their values.
#
# <details><summary>Hint</summary>
#
# Check `a.ndim`, `b.ndim` and the lengths first: `a * b` refuses too little. The product itself is
# the first bullet of this section, then a sum.
#
# </details>


# %% my_dot minutes=3 level=1 forbids="products, norm, vector_norm, matrix_norm, dist, pairwise_distance, mse_loss, MSELoss"
def my_dot(a, b):
    """Return the dot product of two 1-D tensors; raise ValueError for any other shapes."""
    ### BEGIN SOLUTION
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError(f"no dot product of {tuple(a.shape)} and {tuple(b.shape)}")
    return (a * b).sum(dtype=a.dtype)
    ### END SOLUTION


# %% my_dot_example points=1
euros, kilos = torch.tensor([3.0, 2.0, 5.0]), torch.tensor([2.0, 1.0, 0.5])
agree(f"my_dot({euros}, {kilos})", my_dot(euros, kilos), torch.tensor(10.5))
print("Your first check of this lesson passes: Monday brought 10.50.")

# %% my_dot_values points=2 says="several lengths, both floating-point dtypes, columns and every second element"
### BEGIN HIDDEN TESTS
for n in (2, 5, 1, 40):
    for dtype in (torch.float64, torch.float32):
        a, b = torch.rand(n, dtype=dtype) + 0.5, torch.randn(n, dtype=dtype)
        expected = torch.dot(a, b)
        assert_close(my_dot(a, b), expected)
table = torch.randn(6, 4, dtype=torch.float64)
expected = sum(x * y for x, y in zip(table[:, 1].tolist(), table[:, 3].tolist()))
assert_close(my_dot(table[:, 1], table[:, 3]), torch.tensor(expected, dtype=torch.float64))
a, b = table.flatten()[::2], table[2, 1].expand(12)
expected = torch.dot(a, b)
assert_close(my_dot(a, b), expected)
a = torch.tensor([1000.1, 1.0], dtype=torch.float64)  # float32 would lose the 0.1
b = torch.tensor([1.0, -1000.0], dtype=torch.float64)
for pair in ((a, b), (b, a)):
    assert_close(my_dot(*pair), torch.tensor(0.1, dtype=torch.float64))
### END HIDDEN TESTS

# %% my_dot_integers points=1 says="integers keep their dtype, int32 too, and are exact"
### BEGIN HIDDEN TESTS
for dtype in (torch.int32, torch.int64):
    a, b = torch.randint(-90, 90, (7,)).to(dtype), torch.randint(1, 90, (7,)).to(dtype)
    expected = torch.dot(a, b)
    assert_close(my_dot(a, b), expected)
a, b = torch.tensor([2**53, 1, 7]), torch.tensor([1, 1, 2**30])
assert_close(my_dot(a, b), torch.tensor(2**53 + 1 + 7 * 2**30))
a, b = torch.tensor([2**15, 1]).int(), torch.tensor([2**15, 1]).int()  # float32 would lose the 1
assert_close(my_dot(a, b), torch.tensor(2**30 + 1).int())
a = torch.tensor([2**30 + 1, 2**30, 1]).int()  # the result fits, though the products do not
b = torch.tensor([2**30 + 1, -(2**30) - 2, 1]).int()
assert_close(my_dot(a, b), torch.tensor(2).int())
### END HIDDEN TESTS

# %% my_dot_lengths points=1 says="vectors of different lengths are refused, a length of 1 too"
### BEGIN HIDDEN TESTS
for n, m in [(4, 1), (1, 4), (3, 5), (5, 3), (0, 1), (1, 0)]:
    a, b = torch.rand(n), torch.rand(m)
    assert refuses(lambda: my_dot(a, b)), f"lengths {n} and {m} were accepted"
a, b = torch.tensor([2.0, 3.0]), torch.tensor([5.0, 7.0])
assert_close(my_dot(a, b), torch.tensor(31.0))
### END HIDDEN TESTS

# %% my_dot_dims points=1 says="tensors that are not 1-D are refused"
### BEGIN HIDDEN TESTS
for first, second in [((2, 3), (2, 3)), ((3,), (2, 3)), ((2, 3), (3,)), ((), (3,)), ((), ())]:
    a, b = torch.rand(first), torch.rand(second)
    assert refuses(lambda: my_dot(a, b)), f"shapes {first} and {second} were accepted"
assert refuses(lambda: my_dot(torch.rand(1, 3), torch.rand(3, 1))), "a row and a column"
assert refuses(lambda: my_dot(torch.rand(4, 1), torch.rand(4, 1))), "two columns"
a, b = torch.tensor([2.0, 3.0]), torch.tensor([5.0, 7.0])
assert_close(my_dot(a, b), torch.tensor(31.0))
### END HIDDEN TESTS

# %% my_dot_empty points=1 says="empty vectors give 0, and the arguments keep their values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64, torch.int32, torch.int64):
    got = my_dot(torch.zeros(0, dtype=dtype), torch.zeros(0, dtype=dtype))
    assert_close(got, torch.tensor(0, dtype=dtype))
a, b = torch.randn(5), torch.randn(5)
olds = a.clone(), b.clone()
assert_close(my_dot(a, b), torch.dot(*olds))
assert_close((a, b), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## 2. Broadcasting
#
# {{minutes}}
#
# Elementwise operations (`+`, `*`, `==`, `torch.maximum` ...) take unequal shapes, if these can be
# stretched to a common one. The whole rule:
#
# 1. Write the two shapes one below the other, **aligned at the right**. Dims that are missing in front
#    count as size 1.
# 2. Column by column, the sizes must be equal, or one of them must be 1.
# 3. A size of 1 is stretched to the other size, whatever that is.
#
# ```
# a         (5, 1, 4)
# b            (3, 1)
# a + b     (5, 3, 4)
# ```
#
# Nothing is copied for it: a stretched dim has stride 0, as after `expand` in lesson 03.

# %%
a, b = torch.tensor([[0], [10], [20]]), torch.tensor([1, 2, 3, 4])
draw_broadcast(a, b, a + b, "+")
print((torch.zeros(5, 1, 4) + torch.zeros(3, 1)).shape)

# %% [markdown]
# *In the picture:* `a`, a column of three numbers, is stretched to the right; `b`, a row of four,
# is stretched downwards; their sum has 3 rows and 4 columns. Shaded numbers are really there,
# dotted ones only seem to be there.
#
# ### Exercise: `broadcast_shape(a, b)`, by hand
#
# {{exercise broadcast_shape}}
#
# Return the shape to which the shapes `a` and `b` broadcast, as a tuple of ints (a `torch.Size` is
# one), or `None` if they do not.
#
# - `a` and `b` are tuples of ints of any length, `()` included. A size may be 0.
# - Tensors of these shapes, or of the result's shape, may be far too large for any memory: up to
#   $10^{17}$ elements.
# - By hand: without `broadcast_shapes`, `broadcast_tensors` and `broadcast_to`, PyTorch's or NumPy's.
#   All else is allowed.
#
# <details><summary>Hint 1: unequal lengths</summary>
#
# Walk from the right, or put ones in front of the shorter shape: `(1,) * 2` is `(1, 1)`.
#
# </details>
# <details><summary>Hint 2: one column</summary>
#
# Three cases: the sizes are equal; the first is 1; the second is 1. Is the result of a column always
# the larger size? Try 1 and 0.
#
# </details>


# %% broadcast_shape minutes=7 level=2 forbids="broadcast_shapes, broadcast_tensors, broadcast_to"
def broadcast_shape(a, b):
    """Return the common shape of a and b, a tuple, or None if they do not broadcast."""
    ### BEGIN SOLUTION
    length = max(len(a), len(b))
    a = (1,) * (length - len(a)) + a
    b = (1,) * (length - len(b)) + b
    if any(n != m and n != 1 and m != 1 for n, m in zip(a, b)):
        return None
    return tuple(m if n == 1 else n for n, m in zip(a, b))
    ### END SOLUTION


# %% broadcast_shape_example points=1
for a, b, expected in [((5, 1, 4), (3, 1), (5, 3, 4)), ((3,), (4,), None)]:
    got = broadcast_shape(a, b)
    assert got == expected, f"broadcast_shape({a}, {b}): expected {expected}, got {got!r}"
print("One pair broadcasts, the other does not.")

# %% broadcast_shape_ones points=2 says="shapes of equal length, with sizes of 1 on either side or both"
### BEGIN HIDDEN TESTS
n, m, k = torch.randperm(7)[:3].add(2).tolist()
for a, b, expected in [
    ((n, m), (n, m), (n, m)),
    ((n, 1), (1, m), (n, m)),
    ((1, n), (m, 1), (m, n)),
    ((n, 1, k), (n, m, 1), (n, m, k)),
    ((1, m, 1, k), (n, 1, 1, k), (n, m, 1, k)),
    ((n,), (1,), (n,)),
    ((1, 1), (1, 1), (1, 1)),
]:
    for first, second in ((a, b), (b, a)):
        got = broadcast_shape(first, second)
        assert isinstance(got, tuple), f"{first}, {second}: expected a tuple, got {got!r}"
        assert got == expected, f"{first}, {second}: expected {expected}, got {got}"
### END HIDDEN TESTS

# %% broadcast_shape_lengths points=2 says="shapes of different lengths, the empty shape included"
### BEGIN HIDDEN TESTS
n, m, k = torch.randperm(7)[:3].add(2).tolist()
for a, b, expected in [
    ((n, m, k), (k,), (n, m, k)),
    ((n, m, k), (m, 1), (n, m, k)),
    ((n, 1), (m,), (n, m)),
    ((k, 1, n), (m, 1), (k, m, n)),
    ((n, m), (), (n, m)),
    ((), (), ()),
    ((1,), (), (1,)),
    ((n, n), (n,), (n, n)),
    ((1, 1, 1), (n,), (1, 1, n)),
]:
    for first, second in ((a, b), (b, a)):
        got = broadcast_shape(first, second)
        assert isinstance(got, tuple), f"{first}, {second}: expected a tuple, got {got!r}"
        assert got == expected, f"{first}, {second}: expected {expected}, got {got}"
### END HIDDEN TESTS

# %% broadcast_shape_none points=3 says="None for shapes that do not broadcast, wherever the sizes differ"
### BEGIN HIDDEN TESTS
n, m, k = torch.randperm(7)[:3].add(2).tolist()
for a, b in [
    ((n,), (m,)),
    ((n, m), (n,)),
    ((n, m), (m, n)),
    ((n, m, k), (n, m)),
    ((n, m, 1), (k, k)),
    ((n, m), (k, m)),
    ((n, 1, k), (m, 1, k)),
    ((n, 2 * m), (n, m)),
    ((1, n, 1), (m, 1)),
]:
    for first, second in ((a, b), (b, a)):
        got = broadcast_shape(first, second)
        assert got is None, f"{first}, {second}: expected None, got {got!r}"
got = broadcast_shape((n, 1), (k, 1, m))
assert got == (k, n, m), f"{(n, 1)}, {(k, 1, m)}: expected {(k, n, m)}, got {got!r}"
### END HIDDEN TESTS

# %% broadcast_shape_zero points=1 says="sizes of 0"
### BEGIN HIDDEN TESTS
for a, b, expected in [
    ((0,), (1,), (0,)),
    ((0,), (0,), (0,)),
    ((3, 0), (3, 1), (3, 0)),
    ((0, 4), (4,), (0, 4)),
    ((2, 1), (0,), (2, 0)),
    ((0,), (3,), None),
    ((0, 4), (3, 4), None),
    ((0,), (), (0,)),
]:
    for first, second in ((a, b), (b, a)):
        got = broadcast_shape(first, second)
        assert got == expected, f"{first}, {second}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% broadcast_shape_huge points=1 says="sizes that fit into no memory"
### BEGIN HIDDEN TESTS
n = int(torch.randint(10**15, 2 * 10**15, ()))
for a, b, expected in [
    ((n, 1), (3,), (n, 3)),
    ((2, 1, n), (3, 1), (2, 3, n)),
    ((n, 2), (n + 1, 2), None),
    ((2**53 + 1, 1), (5,), (2**53 + 1, 5)),  # a float would lose the 1
    ((2**53, 1), (2**53 + 1, 1), None),
]:
    got = broadcast_shape(a, b)
    assert got == expected, f"{a}, {b}: expected {expected}, got {got!r}"
    assert not any(isinstance(size, float) for size in got or ()), f"expected ints, got {got}"
### END HIDDEN TESTS

# %% [markdown]
# ## 3. A common mistake: a column minus a row
#
# {{minutes}}
#
# "The shapes are nearly the same, PyTorch will understand." A model gives one number for each
# example as a column, `(n, 1)`; the targets come from a file as `(n,)`. Their difference should be
# `n` numbers. Broadcasting makes `n` times `n` of them, every prediction against every target.
# There is no error, and the loss is wrong, as below, where all predictions are exactly right.

# %%
targets = torch.tensor([1.0, 2.0, 4.0])
column = targets[:, None]  # perfect predictions, as a column
draw_broadcast(
    column, targets, column - targets, "-", ("column", "targets"), [(0, 0), (1, 1), (2, 2)]
)

print("mean of the squares:", ((column - targets) ** 2).mean())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("F.mse_loss:         ", F.mse_loss(column, targets))
print("a warning:", str(caught[0].message)[:75] + "..." if caught else "none in this version")

# %% [markdown]
# *In the picture:* the difference has 3 rows and 3 columns. Only the three framed numbers on its
# diagonal were meant, and they are 0. `F.mse_loss` warns and computes the same wrong number.
#
# ### Exercise: `safe_mse(prediction, target)`
#
# {{exercise safe_mse}}
#
# Return the mean of the squared differences, and refuse to compare tensors of unequal shapes.
#
# - Both are `float32` or both are `float64`, and they may have any number of dims, none included;
#   there is at least one element. The result is a tensor of shape `()` with that dtype.
# - Raise `ValueError` where the shapes differ: also if broadcasting would fit, also if the number of
#   elements is the same, and also for `(1, 1)` against `(1,)`.
# - A loss is there to be differentiated (lesson 06), so compute with tensors from beginning to end,
#   not through `.item()`, lists or NumPy: gradients must reach `prediction` (`target` needs none).
# - Any function may be used. Both arguments may have any layout, and keep their values.
#
# <details><summary>Hint</summary>
#
# Two shapes can be compared with `!=`, whatever their lengths.
#
# </details>


# %% safe_mse minutes=3 level=1
def safe_mse(prediction, target):
    """Return the mean squared difference of two tensors of the same shape; else raise ValueError."""
    ### BEGIN SOLUTION
    if prediction.shape != target.shape:
        raise ValueError(f"shapes {tuple(prediction.shape)} and {tuple(target.shape)} differ")
    return ((prediction - target) ** 2).mean()
    ### END SOLUTION


# %% safe_mse_example points=1
wanted = torch.tensor([1.0, 2.0, 4.0])
guessed = torch.tensor([1.0, 3.0, 1.0])
agree(f"safe_mse({guessed}, {wanted})", safe_mse(guessed, wanted), torch.tensor(10 / 3))
assert refuses(lambda: safe_mse(guessed[:, None], wanted)), "(3, 1) against (3,) was accepted"
print("The mean is right, and a column against a row is refused.")

# %% safe_mse_values points=2 says="tensors of no to four dims, both dtypes, transposed and sliced"
### BEGIN HIDDEN TESTS
for shape in [(), (5,), (5, 1), (1, 4), (3, 4), (2, 3, 4), (2, 1, 3, 2)]:
    for dtype in (torch.float64, torch.float32):
        p, t = torch.randn(shape, dtype=dtype), torch.randn(shape, dtype=dtype) + 2
        expected = F.mse_loss(p, t)
        assert_close(safe_mse(p, t), expected)
p, t = torch.randn(4, 3, dtype=torch.float64).T, torch.randn(6, 4, dtype=torch.float64)[::2]
expected = F.mse_loss(p.clone(), t.clone())
assert_close(safe_mse(p, t), expected)
p = torch.tensor([1000.1], dtype=torch.float64)  # float32 would lose digits of the 0.1
t = torch.tensor([1000.0], dtype=torch.float64)
for pair in ((p, t), (t, p)):
    assert_close(safe_mse(*pair), torch.tensor(0.01, dtype=torch.float64))
### END HIDDEN TESTS

# %% safe_mse_columns points=3 says="a column against a row is refused, one example included"
### BEGIN HIDDEN TESTS
for n in (5, 3, 1):
    p = torch.randn(n)
    for first, second in [((n, 1), (n,)), ((n,), (n, 1)), ((1, n), (n,)), ((n,), (1, n))]:
        a, b = p.reshape(first), p.reshape(second) + 1
        assert refuses(lambda: safe_mse(a, b)), f"{first} against {second} was accepted"
assert refuses(lambda: safe_mse(torch.rand(4, 1), torch.rand(1, 4))), "(4, 1) against (1, 4)"
p, t = torch.tensor([[1.0], [2.0]]), torch.tensor([[1.0], [5.0]])
assert_close(safe_mse(p, t), torch.tensor(4.5))
### END HIDDEN TESTS

# %% safe_mse_stretched points=1 says="other shapes that would broadcast are refused, and shapes that would not"
### BEGIN HIDDEN TESTS
pairs = [((3,), (2, 3)), ((), (4,)), ((4,), ()), ((1, 4), (3, 4)), ((2, 1, 3), (2, 5, 3))]
for first, second in [*pairs, ((1,), ()), ((3,), (4,)), ((2, 3), (2, 4))]:
    a, b = torch.rand(first), torch.rand(second) + 1
    assert refuses(lambda: safe_mse(a, b)), f"{first} against {second} was accepted"
p, t = torch.tensor([1.0, 2.0, 4.0]), torch.tensor([2.0, 2.0, 1.0])
assert_close(safe_mse(p, t), torch.tensor(10 / 3))
### END HIDDEN TESTS

# %% safe_mse_elements points=1 says="unequal shapes with the same number of elements are refused"
### BEGIN HIDDEN TESTS
for first, second in [
    ((2, 3), (3, 2)),
    ((6,), (2, 3)),
    ((2, 3, 4), (6, 4)),
    ((2, 2, 3), (2, 3, 2)),
]:
    a, b = torch.rand(first), torch.rand(second) + 1
    assert refuses(lambda: safe_mse(a, b)), f"{first} against {second} was accepted"
p, t = torch.tensor([[1.0, 2.0, 4.0]]), torch.tensor([[2.0, 2.0, 1.0]])
assert_close(safe_mse(p, t), torch.tensor(10 / 3))
### END HIDDEN TESTS

# %% safe_mse_gradient points=1 says="gradients reach the prediction"
### BEGIN HIDDEN TESTS
for shape in [(3, 2), (), (1,), (2, 1, 3)]:
    p, t = torch.randn(shape, requires_grad=True), torch.randn(shape)
    safe_mse(p, t).backward()
    assert p.grad is not None, f"shape {shape}: no gradient arrived"
    assert_close(p.grad, (p.detach() - t) * 2 / p.numel())
### END HIDDEN TESTS

# %% [markdown]
# ## 4. The matrix product
#
# {{minutes}}
#
# Two days, three fruits: `sold` is `(2, 3)`. Three fruits at four stalls: `price` is `(3, 4)`. What
# would each day have brought at each stall? That is a dot product for each pair of a day and a stall,
# and the table of them all is the **matrix product**: element `[i, j]` is the dot product of row `i`
# of the first and column `j` of the second.
#
# > `(n, k)` times `(k, m)` gives `(n, m)`: the two inner sizes must be equal, and that dim disappears.
#
# `torch.mm` multiplies two matrices and refuses anything else. `torch.mv` multiplies a matrix by a
# vector: one dot product for each row.

# %%
sold = torch.tensor([[2, 1, 3], [1, 4, 2]])  # days by fruits
price = torch.tensor([[3, 4, 2, 3], [2, 1, 2, 1], [5, 6, 4, 7]])  # fruits by stalls
draw_matmul(sold, price, 1, 2, ("sold", "price"))

print(torch.mm(sold, price))
print("at the first stall only:", torch.mv(sold, price[:, 0]))

square = torch.tensor([[1, 2], [3, 4]])
print("elementwise: ", (square * square).tolist())
print("mm:          ", torch.mm(square, square).tolist())

# %% [markdown]
# *In the picture:* row 1 of the first matrix meets column 2 of the second. Numbers of the same shade
# are multiplied, and the three products added: the orange dim, three columns on the left and three
# rows above, is the one that disappears. (Such a dim is called *contracted*.)
#
# For square matrices both products exist, and no error tells you that you took the wrong one.
#
# ### Exercise: `my_mm(a, b)`, by hand
#
# {{exercise my_mm}}
#
# Return the matrix product of `a`, `(n, k)`, and `b`, `(k, m)`.
#
# - By hand, as for `my_dot`, which you may call.
# - Both have the same dtype, `float32`, `float64`, `int32` or `int64`, and the result has it, too.
#   Integers are exact, however large (as long as the result fits the dtype).
# - Any of `n`, `k` and `m` may be 0. A sum of nothing is 0, so `k = 0` gives zeros, `(n, m)` of them.
# - Raise `ValueError` for any other shapes: tensors that are not 2-D, and inner sizes that differ,
#   also where one of them is 1.
# - Both may have any layout, and keep their values.
#
# <details><summary>Hint 1: without a loop</summary>
#
# Put all products into one tensor of shape `(n, k, m)`, with the help of two dims of size 1 and
# broadcasting: element `[i, s, j]` is to be `a[i, s] * b[s, j]`. Which dim has to disappear?
#
# </details>
# <details><summary>Hint 2: with loops</summary>
#
# Start from `torch.zeros((n, m), dtype=a.dtype)` and fill in one element after the other.
#
# </details>


# %% my_mm minutes=8 level=2 forbids="products, norm, vector_norm, matrix_norm, dist, pairwise_distance, mse_loss, MSELoss"
def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    ### BEGIN SOLUTION
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError(f"cannot multiply {tuple(a.shape)} by {tuple(b.shape)}")
    return (a[:, :, None] * b).sum(1, dtype=a.dtype)
    ### END SOLUTION


# %% my_mm_example points=1
left, right = torch.tensor([[2, 1, 3], [1, 4, 2]]), torch.tensor([[3, 4], [2, 1], [5, 6]])
agree(f"my_mm({left}, {right})", my_mm(left, right), torch.tensor([[23, 27], [21, 20]]))
print("Every day at every stall is right.")

# %% my_mm_values points=4 says="several shapes, square and not, in both floating-point dtypes"
### BEGIN HIDDEN TESTS
for n, k, m in [
    (2, 3, 4),
    (4, 2, 3),
    (3, 3, 3),
    (5, 4, 2),
    (1, 6, 3),
    (3, 6, 1),
    (4, 1, 5),
    (1, 1, 1),
]:
    for dtype in (torch.float64, torch.float32):
        a, b = torch.randn(n, k, dtype=dtype), torch.rand(k, m, dtype=dtype) + 0.5
        expected = torch.mm(a, b)
        assert_close(my_mm(a, b), expected)
a = torch.tensor([[1000.1, 1.0]], dtype=torch.float64)  # float32 would lose the 0.1
b = torch.tensor([[1.0], [-1000.0]], dtype=torch.float64)
for pair in ((a, b), (b.T, a.T)):
    assert_close(my_mm(*pair), torch.tensor([[0.1]], dtype=torch.float64))
### END HIDDEN TESTS

# %% my_mm_integers points=3 says="integers keep their dtype, int32 too, and are exact"
### BEGIN HIDDEN TESTS
for dtype in (torch.int32, torch.int64):
    for n, k, m in [(2, 3, 4), (3, 3, 3), (2, 1, 3)]:
        a, b = torch.randint(-90, 90, (n, k)).to(dtype), torch.randint(1, 90, (k, m)).to(dtype)
        expected = torch.mm(a, b)
        assert_close(my_mm(a, b), expected)
a, b = torch.tensor([[2**53, 1], [3, 2**30]]), torch.tensor([[1, 3], [1, 2**31]])
expected = torch.tensor([[2**53 + 1, 3 * 2**53 + 2**31], [3 + 2**30, 9 + 2**61]])
assert_close(my_mm(a, b), expected)
a = torch.tensor([[2**15, 1]]).int()
assert_close(my_mm(a, a.T), torch.tensor([[2**30 + 1]]).int())  # float32 would lose the 1
a = torch.tensor([[2**30 + 1, 2**30, 1]]).int()  # the result fits, though the products do not
b = torch.tensor([[2**30 + 1], [-(2**30) - 2], [1]]).int()
assert_close(my_mm(a, b), torch.tensor([[2]]).int())
### END HIDDEN TESTS

# %% my_mm_empty points=1 says="sizes of 0: zeros for k = 0, and no rows or no columns"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.int32):
    for n, k, m in [(3, 0, 2), (0, 3, 2), (3, 2, 0), (0, 0, 4), (0, 0, 0)]:
        a, b = torch.ones(n, k, dtype=dtype), torch.ones(k, m, dtype=dtype)
        assert_close(my_mm(a, b), torch.zeros(n, m, dtype=dtype))
### END HIDDEN TESTS

# %% my_mm_sizes points=2 says="inner sizes that differ are refused, also where another size is 0 or 1"
### BEGIN HIDDEN TESTS
for first, second in [
    ((2, 1), (3, 4)),
    ((2, 3), (1, 4)),
    ((2, 3), (2, 3)),
    ((3, 4), (3, 4)),
    ((4, 3), (2, 4)),
    ((2, 0), (3, 2)),
    ((2, 0), (1, 2)),
    ((2, 4), (2, 2)),
    ((0, 3), (4, 2)),
    ((0, 3), (1, 2)),
    ((2, 3), (4, 0)),
    ((0, 1), (3, 0)),
    ((0, 0), (3, 2)),
]:
    a, b = torch.rand(first), torch.rand(second)
    assert refuses(lambda: my_mm(a, b)), f"{first} times {second} was accepted"
a, b = torch.tensor([[2.0, 3.0]]), torch.tensor([[5.0], [7.0]])
assert_close(my_mm(a, b), torch.tensor([[31.0]]))
### END HIDDEN TESTS

# %% my_mm_dims points=2 says="tensors that are not 2-D are refused"
### BEGIN HIDDEN TESTS
for first, second in [
    ((3,), (3,)),
    ((2, 3), (3,)),
    ((3,), (3, 2)),
    ((5, 2, 3), (3, 4)),
    ((2, 3), (5, 3, 4)),
    ((2, 2, 2), (2, 2, 2)),
    ((5, 3, 4), (3, 4)),
    ((3, 3), (3, 3, 4)),
    ((), (3, 2)),
    ((2, 3), ()),
]:
    a, b = torch.rand(first), torch.rand(second)
    assert refuses(lambda: my_mm(a, b)), f"{first} times {second} was accepted"
a, b = torch.tensor([[2.0, 3.0]]), torch.tensor([[5.0], [7.0]])
assert_close(my_mm(a, b), torch.tensor([[31.0]]))
### END HIDDEN TESTS

# %% my_mm_layout points=1 says="transposed, sliced and expanded matrices, which keep their values"
### BEGIN HIDDEN TESTS
table, row = torch.randn(5, 6, dtype=torch.float64), torch.randn(4, dtype=torch.float64)
for a, b in [
    (table.T, table),
    (table[1:4, ::2], table[::2, 1:]),
    (table, row.expand(6, 4)),
    (row.expand(3, 4), table[1:, 2:5]),
]:
    olds = a.clone(), b.clone()
    assert_close(my_mm(a, b), torch.mm(*olds))
    assert_close((a, b), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## 5. Whole batches: `bmm` and `matmul`
#
# {{minutes}}
#
# A batch of matrices is a 3-D tensor. `torch.bmm(a, b)` multiplies pair by pair: `(b, n, k)` and
# `(b, k, m)` give `(b, n, m)`. It refuses anything else.
#
# `torch.matmul(a, b)`, or `a @ b` for short, is the general one: dot product, `mv`, `mm` or `bmm`,
# depending on the shapes. And it *broadcasts* the dims in front of the last two, so that one matrix
# can meet a whole batch.
#
# **Outdated elsewhere:** "always use `mm`". Today `@` is the usual choice. But what `mm` and `bmm`
# refuse makes them useful: a line with `torch.bmm` says, and checks, that both are batches of the
# same size. Below, a batch of one meets a batch of five. Was it meant for all five, or did four get
# lost on the way? `@` cannot know, and goes on.

# %%
batch, five = torch.randn(5, 2, 3), torch.randn(5, 3, 4)
one_by_one = torch.stack([x @ y for x, y in zip(batch, five)])  # what bmm does, as a loop
print("bmm and a loop differ by", (torch.bmm(batch, five) - one_by_one).abs().max().item())

scales = torch.randn(1, 3, 4)
print("batch @ scales:", (batch @ scales).shape)
try:
    torch.bmm(batch, scales)
except RuntimeError as error:
    print("torch.bmm:      RuntimeError:", error)
print("one matrix for the whole batch:", (batch @ torch.randn(3, 4)).shape)

# %% [markdown]
# ### Exercise: `strict_bmm(a, b)`
#
# {{exercise strict_bmm}}
#
# Return the products of two batches of matrices as `torch.bmm` does, and refuse what it refuses.
#
# - `a` and `b` are both `float32` or both `float64`; the result has that dtype. Any size may be 0.
# - Raise `ValueError` unless both are 3-D, the batch sizes are equal, and the inner sizes are equal.
#   A size of 1 is never stretched.
# - Any function may be used. One of them does it all, but you learn more from `@` with checks of your
#   own: what does `bmm` look at?
# - `a` and `b` may have any layout, and keep their values.
#
# <details><summary>Hint</summary>
#
# Three conditions, then one product. Write down both shapes with letters, and see which letter
# occurs twice.
#
# </details>


# %% strict_bmm minutes=4 level=1
def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    ### BEGIN SOLUTION
    if a.ndim != 3 or b.ndim != 3 or len(a) != len(b):
        raise ValueError(f"no batches of one size: {tuple(a.shape)} and {tuple(b.shape)}")
    return a @ b  # which refuses inner sizes that differ
    ### END SOLUTION


# %% strict_bmm_example points=1
pair = torch.tensor([[[1.0, 2.0]], [[3.0, 4.0]]])
other = torch.tensor([[[10.0], [1.0]], [[1.0], [10.0]]])
agree(f"strict_bmm({pair}, {other})", strict_bmm(pair, other), torch.tensor([[[12.0]], [[43.0]]]))
print("Two pairs, two products.")

# %% strict_bmm_values points=2 says="several shapes, square and not, in both dtypes"
### BEGIN HIDDEN TESTS
for size, n, k, m in [
    (5, 2, 3, 4),
    (2, 4, 2, 3),
    (3, 3, 3, 3),
    (1, 3, 2, 5),
    (4, 1, 3, 1),
    (3, 2, 1, 2),
]:
    for dtype in (torch.float64, torch.float32):
        a, b = torch.randn(size, n, k, dtype=dtype), torch.rand(size, k, m, dtype=dtype) + 0.5
        expected = torch.bmm(a, b)
        assert_close(strict_bmm(a, b), expected)
a = torch.tensor([[[1000.1, 1.0]]], dtype=torch.float64)  # float32 would lose the 0.1
b = torch.tensor([[[1.0], [-1000.0]]], dtype=torch.float64)
for pair in ((a, b), (b.mT, a.mT)):
    assert_close(strict_bmm(*pair), torch.tensor([[[0.1]]], dtype=torch.float64))
### END HIDDEN TESTS

# %% strict_bmm_batches points=3 says="batch sizes that differ are refused, a size of 1 too"
### BEGIN HIDDEN TESTS
for first, second in [(1, 5), (5, 1), (2, 3), (4, 2), (0, 1), (1, 0)]:
    a, b = torch.rand(first, 2, 3), torch.rand(second, 3, 4)
    assert refuses(lambda: strict_bmm(a, b)), f"batches of {first} and {second} were accepted"
a, b = torch.randn(3, 2, 3), torch.randn(3, 3, 4)
expected = torch.bmm(a, b)
assert_close(strict_bmm(a, b), expected)
### END HIDDEN TESTS

# %% strict_bmm_dims points=2 says="tensors that are not 3-D are refused"
### BEGIN HIDDEN TESTS
for first, second in [
    ((5, 2, 3), (3, 4)),
    ((2, 3), (5, 3, 4)),
    ((2, 3), (3, 4)),
    ((5, 2, 3), (3,)),
    ((3,), (5, 3, 4)),
    ((2, 5, 2, 3), (2, 5, 3, 4)),
    ((5, 2, 3), (1, 5, 3, 4)),
    ((5, 5, 2, 5), (5, 5, 2)),
    ((3, 3, 4, 4), (3, 4, 2)),
    ((3, 2, 3), (3, 3, 3, 5)),
    ((4, 2, 4), (4, 4)),
    ((4, 4), (4, 4, 3)),
    ((3,), (3,)),
]:
    a, b = torch.rand(first), torch.rand(second)
    assert refuses(lambda: strict_bmm(a, b)), f"{first} and {second} were accepted"
a, b = torch.randn(2, 4, 3), torch.randn(2, 3, 1)
expected = torch.bmm(a, b)
assert_close(strict_bmm(a, b), expected)
### END HIDDEN TESTS

# %% strict_bmm_inner points=1 says="inner sizes that differ are refused, also where another size is 0 or 1"
### BEGIN HIDDEN TESTS
for first, second in [
    ((2, 4, 3), (2, 4, 3)),
    ((2, 3, 1), (2, 4, 5)),
    ((2, 3, 4), (2, 1, 5)),
    ((0, 2, 3), (0, 4, 5)),
    ((0, 2, 1), (0, 3, 2)),
    ((2, 0, 3), (2, 4, 5)),
    ((2, 2, 3), (2, 4, 0)),
]:
    a, b = torch.rand(first), torch.rand(second)
    assert refuses(lambda: strict_bmm(a, b)), f"{first} and {second} were accepted"
a, b = torch.randn(3, 2, 2), torch.randn(3, 2, 5)
expected = torch.bmm(a, b)
assert_close(strict_bmm(a, b), expected)
### END HIDDEN TESTS

# %% strict_bmm_empty points=1 says="sizes of 0: an empty batch, no rows, zeros for an inner size of 0"
### BEGIN HIDDEN TESTS
for size, n, k, m in [(0, 2, 3, 4), (3, 0, 2, 4), (3, 2, 2, 0), (3, 2, 0, 4)]:
    for dtype in (torch.float32, torch.float64):
        a, b = torch.ones(size, n, k, dtype=dtype), torch.ones(size, k, m, dtype=dtype)
        assert_close(strict_bmm(a, b), torch.zeros(size, n, m, dtype=dtype))
### END HIDDEN TESTS

# %% strict_bmm_layout points=1 says="transposed and expanded batches, which keep their values"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 4, 5, dtype=torch.float64)
for a, b in [(x.mT, x), (x.transpose(0, 1), x[0].T.expand(4, 5, 4)[:, :, 1:]), (x[::2], x[1:].mT)]:
    olds = a.clone(), b.clone()
    assert_close(strict_bmm(a, b), torch.bmm(*olds))
    assert_close((a, b), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## 6. What shape does `a @ b` have?
#
# {{minutes}}
#
# Four rules cover every case:
#
# 1. A tensor without dims is refused. Use `*` for a number.
# 2. A 1-D tensor becomes a matrix for the moment: on the left a row, `(1, k)`; on the right a
#    column, `(k, 1)`. The dim of size 1 that was added is taken out of the result again.
# 3. The last two dims are a matrix product: `(..., n, k)` and `(..., k, m)` give `(..., n, m)`. The
#    two `k` must be equal; here a 1 is *not* stretched.
# 4. The dims in front of them, the batch dims, broadcast as in section 2.

# %%
v, m, b = torch.randn(4), torch.randn(3, 4), torch.randn(2, 4, 5)
print("m @ v:", tuple((m @ v).shape), "     from (3, 4) @ (4, 1)")
print("v @ b:", tuple((v @ b).shape), "   from (1, 4) @ (2, 4, 5)")
print("m @ b:", tuple((m @ b).shape), "from (3, 4) @ (2, 4, 5)")
print(tuple((torch.randn(7, 1, 3, 4) @ b).shape), "from (7, 1, 3, 4) @ (2, 4, 5)")

# %% [markdown]
# ### Exercise: `matmul_shape(a, b)`
#
# {{exercise matmul_shape}}
#
# Return the shape of the matrix product of two tensors with the shapes `a` and `b`, as a tuple of
# ints (a `torch.Size` is one), or `None` if `@` would refuse them.
#
# - `a` and `b` are tuples of ints of any length, `()` included. A size may be 0.
# - Tensors of these shapes, stretched as well, or of the result's shape, may be far too large for any
#   memory: up to $10^{17}$ elements.
# - Any function may be used, your own ones too.
#
# <details><summary>Hint 1: by the rules</summary>
#
# Turn both shapes into shapes of two dims or more, and remember what you added. Then the last two
# sizes of each, then the rest: `a[:-2]` and `b[:-2]`.
#
# </details>
# <details><summary>Hint 2: by asking PyTorch</summary>
#
# A tensor on the device `"meta"` has a shape and no numbers: `torch.empty(10**6, 10**6, 10**6,
# device="meta")` costs nothing. If you go that way, work through the rules for three of your
# results.
#
# </details>


# %% matmul_shape minutes=7 level=3
def matmul_shape(a, b):
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    ### BEGIN SOLUTION
    if not a or not b:
        return None
    rows = () if len(a) == 1 else (a[-2],)
    columns = () if len(b) == 1 else (b[-1],)
    if a[-1] != (b[0] if len(b) == 1 else b[-2]):
        return None
    try:
        batch = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    return (*batch, *rows, *columns)
    ### END SOLUTION


# %% matmul_shape_example points=1
for a, b, expected in [((3, 4), (4, 2), (3, 2)), ((3, 4), (3, 4), None)]:
    got = matmul_shape(a, b)
    assert got == expected, f"matmul_shape({a}, {b}): expected {expected}, got {got!r}"
print("A product of two matrices has a shape, the other pair has none.")

# %% matmul_shape_matrices points=2 says="two matrices that fit, and some that do not"
### BEGIN HIDDEN TESTS
n, k, m = torch.randperm(7)[:3].add(2).tolist()
for a, b, expected in [
    ((n, k), (k, m), (n, m)),
    ((n, n), (n, n), (n, n)),
    ((1, k), (k, 1), (1, 1)),
    ((k, 1), (1, k), (k, k)),
    ((n, k), (m, k), None),
    ((n, k), (n, k), None),
]:
    got = matmul_shape(a, b)
    assert expected is None or isinstance(got, tuple), f"{a} @ {b}: expected a tuple, got {got!r}"
    assert got == expected, f"{a} @ {b}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% matmul_shape_vectors points=3 says="a vector on the left, on the right, or on both sides"
### BEGIN HIDDEN TESTS
n, k, m = torch.randperm(7)[:3].add(2).tolist()
for a, b, expected in [
    ((k,), (k,), ()),
    ((n, k), (k,), (n,)),
    ((k,), (k, m), (m,)),
    ((n, m, k), (k,), (n, m)),
    ((k,), (n, k, m), (n, m)),
    ((2, n, m, k), (k,), (2, n, m)),
    ((1,), (1,), ()),
    ((k,), (k, 1), (1,)),
    ((1, k), (k,), (1,)),
    ((k,), (n,), None),
    ((k,), (n, k), None),
    ((n, k), (n,), None),
]:
    got = matmul_shape(a, b)
    assert expected is None or isinstance(got, tuple), f"{a} @ {b}: expected a tuple, got {got!r}"
    assert got == expected, f"{a} @ {b}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% matmul_shape_batches points=3 says="batch dims that broadcast, of equal and of different lengths"
### BEGIN HIDDEN TESTS
n, k, m, s, t = torch.randperm(8)[:5].add(2).tolist()
for a, b, expected in [
    ((s, n, k), (s, k, m), (s, n, m)),
    ((s, n, k), (k, m), (s, n, m)),
    ((n, k), (s, k, m), (s, n, m)),
    ((s, n, k), (1, k, m), (s, n, m)),
    ((1, n, k), (s, k, m), (s, n, m)),
    ((s, 1, n, k), (t, k, m), (s, t, n, m)),
    ((t, n, k), (s, 1, k, m), (s, t, n, m)),
    ((1, t, n, k), (s, 1, k, m), (s, t, n, m)),
    ((s, t, n, k), (t, k, 1), (s, t, n, 1)),
]:
    got = matmul_shape(a, b)
    assert isinstance(got, tuple), f"{a} @ {b}: expected a tuple, got {got!r}"
    assert got == expected, f"{a} @ {b}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% matmul_shape_refused points=2 says="None where an inner size of 1 would be stretched, batch dims do not fit, or a tensor has no dims"
### BEGIN HIDDEN TESTS
n, k, m, s, t = torch.randperm(8)[:5].add(2).tolist()
for a, b in [
    ((n, 1), (k, m)),
    ((n, k), (1, m)),
    ((1,), (k,)),
    ((k,), (1,)),
    ((n, k), (1,)),
    ((s, n, k), (t, k, m)),
    ((s, t, n, k), (s, k, m)),
    ((s, 1, n, k), (t, t, k, m)),
    ((s, n, k), (s, n, k)),
    ((k,), (s, n, m)),
    ((1,), (s, n, m)),
    ((s, n, k), (n,)),
    ((s, n, k), (1,)),
    ((s, t, n, k), (m,)),
    ((), (k,)),
    ((n, k), ()),
    ((), ()),
]:
    got = matmul_shape(a, b)
    assert got is None, f"{a} @ {b}: expected None, got {got!r}"
assert matmul_shape((s, n, k), (k, m)) == (s, n, m), "one batch and one matrix fit"
### END HIDDEN TESTS

# %% matmul_shape_zero points=1 says="sizes of 0"
### BEGIN HIDDEN TESTS
for a, b, expected in [
    ((3, 0), (0, 4), (3, 4)),
    ((0, 3), (3, 4), (0, 4)),
    ((0,), (0,), ()),
    ((5, 0), (0,), (5,)),
    ((0, 2, 3), (1, 3, 4), (0, 2, 4)),
    ((0, 2, 3), (5, 3, 4), None),
    ((3, 0), (1, 4), None),
]:
    got = matmul_shape(a, b)
    assert got == expected, f"{a} @ {b}: expected {expected}, got {got!r}"
### END HIDDEN TESTS

# %% matmul_shape_huge points=1 says="sizes that fit into no memory"
### BEGIN HIDDEN TESTS
n = int(torch.randint(10**8, 2 * 10**8, ()))
for a, b, expected in [
    ((n, 10**8), (10**8, n), (n, n)),
    ((n, 10**8), (10**8,), (n,)),
    ((n, 10**8), (10**8 - 1, n), None),
    ((1, 2**53 + 1), (2**53 + 1, 5), (1, 5)),
    ((2**53 + 1, 1, 2), (2, 3), (2**53 + 1, 1, 3)),  # a float would lose the 1
    ((1, 2**53), (2**53 + 1, 1), None),
]:
    got = matmul_shape(a, b)
    assert got == expected, f"{a} @ {b}: expected {expected}, got {got!r}"
    assert not any(isinstance(size, float) for size in got or ()), f"expected ints, got {got}"
### END HIDDEN TESTS

# %% [markdown]
# ## 7. Predict first
#
# {{minutes}}
#
# Write down what you expect *before* you run anything: for each expression the shape of its result,
# a tuple (or a list) such as `(2, 3)` or `()`, or `"error"` if PyTorch refuses it. Here
#
# - `v` has the shape `(4,)`, `m` has `(3, 4)`,
# - `b` has the shape `(2, 3, 4)`.
#
# (`x.mT` swaps the last two dims of a tensor with two dims or more; `m.T` is `(4, 3)`.)
#
# Write the values themselves, in the dict or in lines such as `predictions["m * v"] = (2, 3)` below
# it: tuples (or lists) of numbers, and `"error"`. What code works out (a name, a loop, a call) does
# not count. A wrong guess costs one point at most, and you may correct it after you have looked:
# what you hand in counts. Predict them all first, though.


# %% predictions minutes=5 level=1
predictions = {
    ### BEGIN SOLUTION
    "m * v": (3, 4),
    "m @ v": (3,),
    "v @ m": "error",
    "v @ v": (),
    "v[:, None] * v": (4, 4),
    "m * m.T": "error",
    "b @ m.T": (2, 3, 3),
    "b @ b[:1].mT": (2, 3, 3),
    "torch.bmm(b, b[:1].mT)": "error",
    "torch.mm(m, v[:, None])": (3, 1),
    ### STUB
    # "m * v": ...,
    # "m @ v": ...,
    # "v @ m": ...,
    # "v @ v": ...,
    # "v[:, None] * v": ...,
    # "m * m.T": ...,
    # "b @ m.T": ...,
    # "b @ b[:1].mT": ...,
    # "torch.bmm(b, b[:1].mT)": ...,
    # "torch.mm(m, v[:, None])": ...,
    ### END SOLUTION
}

# %% predictions_types points=0
for question, guess in predictions.items():
    if guess is ...:
        raise NotAnswered(f'The prediction for {question} (a tuple or "error")')
    fits = guess == "error" or isinstance(guess, (tuple, list))
    assert fits, f'The prediction for {question} should be a tuple or "error"; it is {guess!r}.'
print("All predictions are filled in. Now run the next cells and see.")

# %% predictions_vectors points=1 says="the predictions on a matrix and a vector"
### BEGIN HIDDEN TESTS
v, m = torch.randn(4), torch.randn(3, 4)
for question, call in {
    "m @ v": lambda: m @ v,
    "v @ m": lambda: v @ m,
    "v @ v": lambda: v @ v,
}.items():
    true = "error" if refuses(call) else tuple(call().shape)
    guess = predictions[question]
    assert (guess if guess == "error" else tuple(guess)) == true, "one differs from torch's"
### END HIDDEN TESTS

# %% predictions_elementwise points=1 says="the predictions on elementwise products"
### BEGIN HIDDEN TESTS
v, m = torch.randn(4), torch.randn(3, 4)
for question, call in {
    "m * v": lambda: m * v,
    "v[:, None] * v": lambda: v[:, None] * v,
    "m * m.T": lambda: m * m.T,
}.items():
    true = "error" if refuses(call) else tuple(call().shape)
    guess = predictions[question]
    assert (guess if guess == "error" else tuple(guess)) == true, "one differs from torch's"
### END HIDDEN TESTS

# %% predictions_batches points=1 says="the predictions on batches with @"
### BEGIN HIDDEN TESTS
m, b = torch.randn(3, 4), torch.randn(2, 3, 4)
for question, true in {"b @ m.T": b @ m.T, "b @ b[:1].mT": b @ b[:1].mT}.items():
    guess = predictions[question]
    assert (guess if guess == "error" else tuple(guess)) == true.shape, "one differs from torch's"
### END HIDDEN TESTS

# %% predictions_strict points=1 says="the predictions on mm and bmm"
### BEGIN HIDDEN TESTS
v, m, b = torch.randn(4), torch.randn(3, 4), torch.randn(2, 3, 4)
for question, call in {
    "torch.bmm(b, b[:1].mT)": lambda: torch.bmm(b, b[:1].mT),
    "torch.mm(m, v[:, None])": lambda: torch.mm(m, v[:, None]),
}.items():
    true = "error" if refuses(call) else tuple(call().shape)
    guess = predictions[question]
    assert (guess if guess == "error" else tuple(guess)) == true, "one differs from torch's"
### END HIDDEN TESTS

# %%
# Now look. Was your guess right? (eval computes the expression that a string spells.)
v, m, b = torch.randn(4), torch.randn(3, 4), torch.randn(2, 3, 4)
for question in predictions:
    try:
        print(f"{question:24} -> {tuple(eval(question).shape)}")
    except RuntimeError as error:
        print(f"{question:24} -> error: {error}")

# %% [markdown]
# ## 8. The linear layer
#
# {{minutes}}
#
# A linear layer turns `in` numbers into `out` numbers: a dot product with each of `out` rows of
# weights, plus a *bias* for each. PyTorch keeps the weights as `(out, in)`, one row for each output,
# so the matrix must be transposed before it fits: `F.linear(x, weight, bias)` computes
#
# $$y = x W^T + b$$
#
# along the last dim of `x`; all dims in front are batch dims. The bias, `(out,)`, broadcasts.
#
# There is a function for a product with something added, too:
# `torch.addmm(m, a, b)` is `m + a @ b` for matrices `a` and `b`. You will see it in profiles of
# networks, as a linear layer on a 2-D batch may become one `addmm`.

# %%
x = torch.tensor([[1.0, 0.0], [2.0, 1.0], [0.0, 3.0]])  # three examples, in = 2
weight = torch.tensor([[1.0, 1.0], [10.0, 0.0], [0.0, 5.0], [1.0, -1.0]])  # out = 4
bias = torch.tensor([0.0, 0.5, 0.0, 100.0])
print(F.linear(x, weight, bias))
print(torch.addmm(bias, x, weight.T))  # the same
print("a 3-D batch:", F.linear(torch.randn(5, 7, 2), weight, bias).shape)

# %% [markdown]
# ### Exercise: `linear(x, weight, bias=None)`
#
# {{exercise linear}}
#
# Return what `F.linear(x, weight, bias)` returns, without `F.linear`, `nn.Linear` and
# `nn.LazyLinear`. All else is allowed, `@`, `einsum` and `addmm` too.
#
# - `x` is `(in,)`, `(n, in)` or has more dims, the last of size `in`; `weight` is `(out, in)`;
#   `bias` is `(out,)`, or `None` for no bias. The result has the shape of `x`, but for the last
#   dim, which is `out`. The sizes always fit.
# - `in` and `out` are 1 or more; the other sizes of `x` may be 0.
# - All are `float32` or all are `float64`, and so is the result; they may have any layout.
# - A layer is trained and moved to other devices: compute with tensors from beginning to end, so
#   that gradients reach `x`, `weight` and `bias`, and make no tensor on another device than
#   theirs. (A test may use the device `"meta"`, whose tensors have no numbers to look at.)
# - All three keep their values.
#
# <details><summary>Hint</summary>
#
# `weight.T` is `(in, out)`. For a bias that may be missing, ask `is None`: the truth value of a
# tensor of several numbers is an error.
#
# </details>


# %% linear minutes=4 level=2 forbids="F.linear, nn.Linear, nn.LazyLinear"
def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    ### BEGIN SOLUTION
    y = x @ weight.T
    return y if bias is None else y + bias
    ### END SOLUTION


# %% linear_example points=1
inputs = torch.tensor([[1.0, 0.0], [2.0, 1.0]])
rows = torch.tensor([[1.0, 1.0], [10.0, 0.0], [0.0, 5.0]])
offsets = torch.tensor([0.0, 0.5, 100.0])
expected = torch.tensor([[1.0, 10.5, 100.0], [3.0, 20.5, 105.0]])
agree(f"linear({inputs}, {rows}, {offsets})", linear(inputs, rows, offsets), expected)
print("Two examples of two numbers have become two of three.")

# %% linear_values points=3 says="matrices of several sizes, with and without a bias"
### BEGIN HIDDEN TESTS
for n, size, out in [(2, 3, 4), (4, 2, 3), (5, 4, 2), (1, 3, 2), (3, 1, 4), (3, 5, 1)]:
    for dtype in (torch.float64, torch.float32):
        x, w = torch.randn(n, size, dtype=dtype), torch.randn(out, size, dtype=dtype)
        c = torch.randn(out, dtype=dtype) + 2
        with_bias, without = F.linear(x, w, c), F.linear(x, w)
        assert_close(linear(x, w, c), with_bias)
        assert_close(linear(x, w, bias=c), with_bias)
        assert_close(linear(x, w), without)
        assert_close(linear(x, w, None), without)
x = torch.tensor([[1000.1, 1.0]], dtype=torch.float64)  # float32 would lose the 0.1
w = torch.tensor([[1.0, -1000.0]], dtype=torch.float64)
for pair in ((x, w), (w, x)):
    assert_close(linear(*pair), torch.tensor([[0.1]], dtype=torch.float64))
got = linear(w[:, 1:], w[:, :1], x[0, :1])  # -1000 + 1000.1
assert_close(got, torch.tensor([[0.1]], dtype=torch.float64))
### END HIDDEN TESTS

# %% linear_square points=2 says="as many examples as inputs and outputs, where a wrong dim raises no error"
### BEGIN HIDDEN TESTS
for n in (3, 4):
    x, w = torch.randn(n, n, dtype=torch.float64), torch.randn(n, n, dtype=torch.float64)
    w[0, -1] += 5.0
    c = torch.arange(float(n), dtype=torch.float64) * 3
    expected = torch.stack([torch.stack([(row * r).sum() for r in w]) + c for row in x])
    assert_close(linear(x, w, c), expected)
    assert_close(linear(x, w), expected - c)
### END HIDDEN TESTS

# %% linear_dims points=3 says="a single example without a batch dim, and batches of three and four dims"
### BEGIN HIDDEN TESTS
for shape in [(4,), (2, 3, 4), (3, 3, 4), (2, 1, 3, 4), (1, 4), (4, 4, 4)]:
    x, w = torch.randn(shape, dtype=torch.float64), torch.randn(5, 4, dtype=torch.float64)
    c = torch.randn(5, dtype=torch.float64)
    expected, without = F.linear(x, w, c), F.linear(x, w)
    assert_close(linear(x, w, c), expected)
    assert_close(linear(x, w), without)
x, w = torch.randn(1, dtype=torch.float64), torch.randn(1, 1, dtype=torch.float64)
expected = F.linear(x, w)
assert_close(linear(x, w), expected)
### END HIDDEN TESTS

# %% linear_layout points=1 says="no examples, and transposed and expanded arguments, which keep their values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    w, c = torch.randn(3, 4, dtype=dtype), torch.randn(3, dtype=dtype)
    for shape in [(0, 4), (2, 0, 4), (0, 5, 4)]:
        x, expected = torch.zeros(shape, dtype=dtype), torch.zeros(*shape[:-1], 3, dtype=dtype)
        assert_close(linear(x, w, c), expected)
        assert_close(linear(x, w), expected)
w = torch.randn(4, 6, dtype=torch.float64).T[::2]
c = torch.randn(1, dtype=torch.float64).expand(3)
for x in (torch.randn(4, 5, dtype=torch.float64).T, torch.randn(2, 4, 5, dtype=torch.float64).mT):
    x = x.transpose(0, -2)
    olds = x.clone(), w.clone(), c.clone()
    expected = F.linear(*olds)
    assert_close(linear(x, w, c), expected)
    assert_close((x, w, c), olds)
### END HIDDEN TESTS

# %% linear_gradient points=1 says="gradients reach the input, the weights and the bias"
### BEGIN HIDDEN TESTS
for shape in [(2, 3, 4), (3, 4), (4,)]:
    for others in [((5, 4), (5,)), ((5, 4),)]:  # with and without a bias
        ours = [torch.randn(size, requires_grad=True) for size in (shape, *others)]
        theirs = [t.detach().clone().requires_grad_() for t in ours]
        pull = torch.randn(*shape[:-1], 5)
        (F.linear(*theirs) * pull).sum().backward()
        (linear(*ours) * pull).sum().backward()
        for mine, true in zip(ours, theirs):
            assert mine.grad is not None, f"x of shape {shape}: no gradient arrived"
            assert_close(mine.grad, true.grad)
### END HIDDEN TESTS

# %% linear_device points=1 says="the result is on the device of the arguments"
### BEGIN HIDDEN TESTS
for shape in [(4,), (2, 4), (2, 3, 4), (0, 4), (2, 0, 4)]:
    x, w = torch.empty(shape, device="meta"), torch.empty(5, 4, device="meta")
    for c in (None, torch.empty(5, device="meta")):
        got = linear(x, w, c)
        assert got.device.type == "meta", f"the result is on {got.device}"
        assert got.shape == (*shape[:-1], 5), f"{shape}: the result has shape {tuple(got.shape)}"
### END HIDDEN TESTS

# %% [markdown]
# ## 9. `einsum`, a way to read products
#
# {{minutes}}
#
# `torch.einsum` gives every dim a letter, and so says what a product does:
#
# > Multiply where letters agree; **add up over each letter that is missing on the right.**
#
# | product | einsum | in words |
# |---|---|---|
# | `torch.dot(a, b)` | `"i,i->"` | `i` disappears |
# | `torch.mv(a, b)` | `"ik,k->i"` | `k` disappears |
# | `torch.mm(a, b)` | `"ik,kj->ij"` | `k` disappears |
# | `torch.bmm(a, b)` | `"bik,bkj->bij"` | `b` stays, as it stands on the right |
# | `F.linear(x, w)` | `"...i,oi->...o"` | `...` are the batch dims |
# | `a * b` | `"ij,ij->ij"` | nothing disappears |
#
# Reading with letters settles most quarrels with shapes, whether you write `einsum` in the end or
# not. One caution: `einsum` stretches sizes of 1, as `*` does. It is no shape assertion.

# %%
a = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0]])
print('"ij,ij->ij"', torch.einsum("ij,ij->ij", a, b).tolist())
print('"ij,kj->ik"', torch.einsum("ij,kj->ik", a, b).tolist())  # each row of a, each row of b
print('"ij,ij->"  ', torch.einsum("ij,ij->", a, b).tolist())
print("stretched:  ", torch.einsum("ij,ij->ij", a[:1], b).shape)

# %% [markdown]
# ### Exercise: `row_dots(a, b)`
#
# {{exercise row_dots}}
#
# Return the dot product of each row of `a` with *the same* row of `b`: for `(n, d)` and `(n, d)`
# a tensor of shape `(n,)`. (How alike are the two sentences of each pair?)
#
# - Both are `float32` or both are `float64`, and so is the result. `n` and `d` may be 0.
# - Raise `ValueError` where the shapes differ, also in the number of dims, and also if broadcasting
#   would fit. Two equal shapes are always 2-D.
# - `n` may be any number up to 200 000. The table of all rows against all rows, of which this is
#   the diagonal, would then fill hundreds of gigabytes: it must not be made as a whole. (A loop over
#   the rows takes seconds, and passes.)
# - Any function may be used, NumPy's too. Both may have any layout, and keep their values.
#
# <details><summary>Hint</summary>
#
# Write it with letters first: which one disappears, and which one stays? Then `einsum`, or `*` and
# `sum`, or a `bmm` of rows and columns.
#
# </details>


# %% row_dots minutes=4 level=2
def row_dots(a, b):
    """Return the dot products of the rows of a with those of b, pair by pair."""
    ### BEGIN SOLUTION
    if a.shape != b.shape:
        raise ValueError(f"shapes {tuple(a.shape)} and {tuple(b.shape)} differ")
    return (a * b).sum(1)
    ### END SOLUTION


# %% row_dots_example points=1
first = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
second = torch.tensor([[1.0, 0.0, 2.0], [0.0, 3.0, 1.0]])
agree(f"row_dots({first}, {second})", row_dots(first, second), torch.tensor([7.0, 21.0]))
print("Two pairs of rows, two numbers.")

# %% row_dots_values points=2 says="several sizes, square too, in both dtypes"
### BEGIN HIDDEN TESTS
for n, d in [(2, 5), (5, 2), (4, 4), (3, 3), (1, 6), (6, 1)]:
    for dtype in (torch.float64, torch.float32):
        a, b = torch.randn(n, d, dtype=dtype), torch.rand(n, d, dtype=dtype) + 0.5
        expected = torch.stack([torch.dot(x, y) for x, y in zip(a, b)])
        assert_close(row_dots(a, b), expected)
a = torch.tensor([[1000.1, 1.0]], dtype=torch.float64)  # float32 would lose the 0.1
b = torch.tensor([[1.0, -1000.0]], dtype=torch.float64)
for pair in ((a, b), (b, a)):
    assert_close(row_dots(*pair), torch.tensor([0.1], dtype=torch.float64))
### END HIDDEN TESTS

# %% row_dots_shapes points=2 says="unequal shapes are refused, those that would broadcast and those without rows too"
### BEGIN HIDDEN TESTS
for first, second in [
    ((4, 3), (1, 3)),
    ((1, 3), (4, 3)),
    ((4, 3), (4, 1)),
    ((4, 1), (4, 3)),
    ((4, 3), (3,)),
    ((3,), (4, 3)),
    ((4, 3), (5, 3)),
    ((4, 3), (4, 2)),
    ((4, 3), (3, 4)),
    ((3, 1), (1, 3)),
    ((0, 3), (0, 4)),
    ((0, 3), (0, 1)),
    ((0, 0), (0, 2)),
    ((0, 3), (0,)),
]:
    a, b = torch.rand(first), torch.rand(second)
    assert refuses(lambda: row_dots(a, b)), f"{first} and {second} were accepted"
a, b = torch.tensor([[2.0, 3.0], [1.0, 1.0]]), torch.tensor([[5.0, 7.0], [0.0, 4.0]])
assert_close(row_dots(a, b), torch.tensor([31.0, 4.0]))
### END HIDDEN TESTS

# %% row_dots_many points=2 says="thousands of rows, nearly 200 000 too, without a table of all pairs"
### BEGIN HIDDEN TESTS
a = torch.randn(199_999, 3, dtype=torch.float64)  # prime: no chunks of one size fill it
b = torch.rand(199_999, 3, dtype=torch.float64)
expected = a[:, 0] * b[:, 0] + a[:, 1] * b[:, 1] + a[:, 2] * b[:, 2]
assert_close(row_dots(a, b), expected)
for n in (4096, 2003, 301):
    assert_close(row_dots(a[-n:], b[-n:]), expected[-n:])
### END HIDDEN TESTS

# %% row_dots_edges points=1 says="no rows, rows of no numbers, and transposed and expanded input, which keeps its values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    for n, d in [(0, 3), (4, 0), (0, 0)]:
        a, b = torch.zeros(n, d, dtype=dtype), torch.zeros(n, d, dtype=dtype)
        assert_close(row_dots(a, b), torch.zeros(n, dtype=dtype))
x = torch.randn(5, 6, dtype=torch.float64)
for a, b in [
    (x.T, x[:, ::2].reshape(5, 3).repeat(1, 2).T),
    (x, x[0].expand(5, 6)),
    (x[1:3], x[::4]),
]:
    olds = a.clone(), b.clone()
    expected = torch.stack([torch.dot(*pair) for pair in zip(*olds)])
    assert_close(row_dots(a, b), expected)
    assert_close((a, b), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## 10. Read the error
#
# {{minutes}}
#
# Four lines that PyTorch refuses. The cell catches the errors and shows them, so that *Run all* can
# go on. Run it, and say what is wrong in each case *before* you read the table below it.


# %%
def try_it(what, call):
    try:
        print(what, "->", call().shape)
    except RuntimeError as error:
        print(f"{what}\n    RuntimeError: {error}\n")


examples, weights = torch.randn(3, 4), torch.randn(2, 4)
steps = torch.randn(5, 3, 4)
try_it("1. examples @ weights", lambda: examples @ weights)
try_it("2. examples * torch.ones(3)", lambda: examples * torch.ones(3))
try_it("3. steps @ steps", lambda: steps @ steps)
counts = torch.tensor([[1], [0], [2], [1]])
try_it("4. examples @ counts", lambda: examples @ counts)

# %% [markdown]
# The wording differs between versions, the parts do not.
#
# | | it says | it means |
# |---|---|---|
# | 1 | *mat1 and mat2 shapes cannot be multiplied (3x4 and 2x4)* | The two inner sizes, 4 and 2, differ. Weights are kept as `(out, in)`, so `.T` is missing. |
# | 2 | *The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 1* | Broadcasting aligned `(3, 4)` and `(3,)` at the right and met 4 against 3. A *singleton* is a dim of size 1, the only kind that is stretched. |
# | 3 | *Expected size for first two dimensions of batch2 tensor to be: [5, 4] but got: [5, 3]* | `@` has become a `bmm`: a batch of 5 it is, but the second matrices should have 4 rows. |
# | 4 | *expected m1 and m2 to have the same dtype* | `counts` is `int64`. `*` would promote it to `float32`; `@` and its relatives do not. Convert it with `.float()`. |
#
# Nearly every such message is about sizes, so print both shapes before you touch the code. And beware of
# cures that only make the message go away: a `reshape` to the sizes it asks for shuffles the numbers
# (lesson 03).

# %% [markdown]
# ### Exercise: `scale_rows(x, weights)`, a repair
#
# {{exercise scale_rows}}
#
# Multiply row `i` of `x`, `(n, m)`, by the number `weights[i]`; `weights` is `(n,)`. The cell below
# holds a draft that fails, and for `n = m` or `m = 1` does something else. Change what is needed.
#
# - The result is a new tensor of shape `(n, m)`, also where all weights are 1. Both arguments are
#   `float32` or both `float64`, and so is the result; both may have any layout, and keep their
#   values. All numbers are finite.
# - `n` and `m` may be equal, 1 or 0.
#
# <details><summary>Hint</summary>
#
# Align the shapes at the right. Which shape should `weights` have, to be stretched along the rows?
#
# </details>


# %% scale_rows minutes=3 level=1
def scale_rows(x, weights):
    """Return x (n, m) with row i multiplied by weights[i]."""
    ### BEGIN SOLUTION
    return x * weights[:, None]
    ### STUB
    # return x * weights  # fails: aligned at the right, weights meets the columns
    ### END SOLUTION


# %% scale_rows_example points=1
table = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
got = scale_rows(table, torch.tensor([10.0, 1.0]))
agree(
    "scale_rows([[1, 2, 3], [4, 5, 6]], [10, 1])",
    got,
    torch.tensor([[10.0, 20.0, 30.0], [4.0, 5.0, 6.0]]),
)
print("The first row is ten times as large, the second is as it was.")

# %% scale_rows_sizes points=2 says="other sizes, both dtypes, transposed input"
### BEGIN HIDDEN TESTS
for n, m in [(2, 5), (5, 2), (4, 3)]:
    for dtype in (torch.float64, torch.float32):
        x, w = torch.randn(m, n, dtype=dtype).T, torch.randn(n, 2, dtype=dtype)[:, 1]
        expected = torch.stack([row * factor for row, factor in zip(x, w)])
        olds = x.clone(), w.clone()
        off = 1e-12 if dtype == torch.float64 else 1e-5
        assert_close(scale_rows(x, w), expected, rtol=off, atol=off)
        assert_close((x, w), olds)
### END HIDDEN TESTS

# %% scale_rows_square points=2 says="as many rows as columns, where the draft raises no error"
### BEGIN HIDDEN TESTS
for n in (2, 3, 5):
    x, w = torch.rand(n, n) + 0.5, torch.arange(1.0, n + 1) * 2
    expected = torch.stack([row * factor for row, factor in zip(x, w)])
    assert_close(scale_rows(x, w), expected)
### END HIDDEN TESTS

# %% scale_rows_edges points=1 says="one row, one column, none; the result is a new tensor"
### BEGIN HIDDEN TESTS
for n, m in [(1, 4), (4, 1), (1, 1)]:
    x, w = torch.rand(n, m) + 0.5, torch.rand(n) + 2
    olds = x.clone(), w.clone()
    expected = torch.stack([row * factor for row, factor in zip(x, w)])
    assert_close(scale_rows(x, w), expected)
    assert_close((x, w), olds)
for n, m in [(0, 3), (3, 0), (0, 0)]:
    for dtype in (torch.float32, torch.float64):
        x, w = torch.zeros(n, m, dtype=dtype), torch.ones(n, dtype=dtype)
        assert_close(scale_rows(x, w), torch.zeros(n, m, dtype=dtype))
for n, m in [(3, 2), (3, 3), (1, 3), (3, 1), (1, 1)]:
    for w in (torch.ones(n), torch.zeros(n), torch.full((n,), -1.0), torch.arange(1.0, n + 1)):
        x = torch.rand(n, m) + 0.5
        expected = torch.stack([row * factor for row, factor in zip(x, w)])
        got = scale_rows(x, w)
        x.zero_()
        assert_close(got, expected)
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `match_scores(queries, keys)`, a repair
#
# {{exercise match_scores}}
#
# For each example of a batch, compare every query with every key: element `[b, i, j]` of the result
# is the dot product of `queries[b, i]` and `keys[b, j]`. (This is the heart of attention.) The
# draft below fails for most sizes, and for some computes something else.
#
# - `queries` is `(b, t, d)`, `keys` is `(b, s, d)`, and the result is `(b, t, s)`. All sizes are 1
#   or more; some or all may be equal.
# - Both are `float32` or both are `float64`, and so is the result; both may have any layout, and
#   keep their values.
#
# <details><summary>Hint</summary>
#
# With letters: which one disappears? `x.T` reverses the order of *all* dims of a tensor, and for other than
# two dims it is deprecated.
#
# </details>


# %% match_scores minutes=3 level=2
def match_scores(queries, keys):
    """Return the dot product of every query with every key of the same example."""
    ### BEGIN SOLUTION
    return queries @ keys.transpose(1, 2)
    ### STUB
    # return queries @ keys  # fails: the inner sizes are d and s
    ### END SOLUTION


# %% match_scores_example points=1
asked = torch.tensor([[[1.0, 0.0, 2.0], [0.0, 1.0, 1.0]]])
known = torch.tensor([[[1.0, 1.0, 1.0], [2.0, 0.0, 0.0], [0.0, 0.0, 5.0], [3.0, 1.0, 0.0]]])
expected = torch.tensor([[[3.0, 2.0, 10.0, 3.0], [2.0, 0.0, 5.0, 1.0]]])
agree(f"match_scores({asked}, {known})", match_scores(asked, known), expected)
print("Two queries, four keys, eight scores.")

# %% match_scores_sizes points=2 says="several sizes, both dtypes, a batch of one, one query, one key"
### BEGIN HIDDEN TESTS
for size, t, s, d in [
    (2, 3, 4, 5),
    (4, 2, 3, 2),
    (3, 4, 2, 4),
    (1, 2, 5, 3),
    (2, 1, 3, 4),
    (2, 3, 1, 4),
    (3, 2, 4, 1),
]:
    for dtype in (torch.float64, torch.float32):
        q, k = torch.randn(size, t, d, dtype=dtype), torch.rand(size, s, d, dtype=dtype) + 0.5
        expected = torch.einsum("btd,bsd->bts", q, k)
        assert_close(match_scores(q, k), expected)
q = torch.tensor([[[1000.1, 1.0]]], dtype=torch.float64)  # float32 would lose the 0.1
k = torch.tensor([[[1.0, -1000.0]]], dtype=torch.float64)
for pair in ((q, k), (k, q)):
    assert_close(match_scores(*pair), torch.tensor([[[0.1]]], dtype=torch.float64))
### END HIDDEN TESTS

# %% match_scores_square points=2 says="equal sizes, where the draft raises no error"
### BEGIN HIDDEN TESTS
for size, t, s, d in [(2, 3, 3, 3), (4, 4, 4, 4), (3, 2, 4, 4), (2, 4, 3, 3)]:
    q = torch.randn(size, t, d, dtype=torch.float64)
    k = torch.rand(size, s, d, dtype=torch.float64) + 0.5
    expected = torch.einsum("btd,bsd->bts", q, k)
    assert_close(match_scores(q, k), expected)
### END HIDDEN TESTS

# %% match_scores_layout points=1 says="transposed and sliced input, which keeps its values"
### BEGIN HIDDEN TESTS
x = torch.randn(4, 5, 6, dtype=torch.float64)
for q, k in [
    (x.transpose(0, 1), torch.randn(6, 2, 5, dtype=torch.float64).transpose(0, 2)),
    (x[1:, ::2], x[:3, 1:]),
]:
    olds = q.clone(), k.clone()
    expected = torch.einsum("btd,bsd->bts", *olds)
    assert_close(match_scores(q, k), expected)
    assert_close((q, k), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## The core ends here
#
# Well done: nearly every error about shapes that you will meet is one of section 10. You can hand
# in now. The cheat sheet at the very end is worth a look. What follows is optional: the tests are as
# thorough and you will see their outcome, but they are worth no points.

# %% [markdown]
# ## Optional: more products
#
# ### Exercise: `quadratic_form(x, a)`
#
# {{exercise quadratic_form}}
#
# For a vector `x`, `(d,)`, and a matrix `a`, `(d, d)`, the *quadratic form* is the number
# $x^T A x$: `a` times `x`, then the dot product with `x`. Compute it for a whole batch of vectors.
#
# - `x` has the shape `(..., d)`, with any number of batch dims, none included. `a` is `(d, d)`, and
#   need not be symmetric; both may have any layout. The result has the shape `(...)`.
# - Both are `float32` or both are `float64`, and so is the result. `d` is 1 or more; the batch dims
#   may have size 0.
# - Any function may be used. Both arguments keep their values.
#
# <details><summary>Hint</summary>
#
# `x @ a` has the shape of `x`. What is left is a `row_dots` for any number of dims. Or write it with
# letters; there are two that disappear.
#
# </details>


# %% quadratic_form minutes=5 level=2
def quadratic_form(x, a):
    """Return the quadratic form of a for each vector in the last dim of x."""
    ### BEGIN SOLUTION
    return ((x @ a) * x).sum(-1)
    ### END SOLUTION


# %% quadratic_form_example points=0
form = torch.tensor([[1.0, 2.0], [0.0, 3.0]])
got = quadratic_form(torch.tensor([[1.0, 0.0], [1.0, 1.0], [2.0, -1.0]]), form)
agree(
    "quadratic_form([[1, 0], [1, 1], [2, -1]], [[1, 2], [0, 3]])",
    got,
    torch.tensor([1.0, 6.0, 3.0]),
)
print("Three vectors, three numbers.")

# %% quadratic_form_batches points=0 says="batches of one to three dims, as many vectors as numbers too"
### BEGIN HIDDEN TESTS
for shape in [(5, 3), (3, 5), (4, 4), (2, 3, 4), (3, 3, 3), (2, 1, 3, 2), (1, 4), (4, 1)]:
    for dtype in (torch.float64, torch.float32):
        x, a = torch.randn(shape, dtype=dtype), torch.randn(shape[-1], shape[-1], dtype=dtype)
        expected = torch.einsum("...i,ij,...j->...", x, a, x)
        off = 1e-9 if dtype == torch.float64 else 1e-4
        assert_close(quadratic_form(x, a), expected, rtol=off, atol=off)
### END HIDDEN TESTS

# %% quadratic_form_single points=0 says="a single vector gives a tensor of shape ()"
### BEGIN HIDDEN TESTS
for d in (1, 2, 5):
    x, a = torch.randn(d, dtype=torch.float64), torch.randn(d, d, dtype=torch.float64)
    for signed in (a, -a):
        assert_close(quadratic_form(x, signed), torch.dot(x, signed @ x))
### END HIDDEN TESTS

# %% quadratic_form_lopsided points=0 says="a matrix that is far from symmetric, negative results"
### BEGIN HIDDEN TESTS
a = torch.tensor([[0.0, 7.0, -20.0], [1.0, 0.0, 0.0], [0.0, 0.0, -2.0]], dtype=torch.float64)
x = torch.tensor([[1.0, 1.0, 0.0], [1.0, 0.0, 1.0], [0.0, 0.0, 3.0]], dtype=torch.float64)
assert_close(quadratic_form(x, a), torch.tensor([8.0, -22.0, -18.0], dtype=torch.float64))
### END HIDDEN TESTS

# %% quadratic_form_edges points=0 says="empty batches, and transposed input, which keeps its values"
### BEGIN HIDDEN TESTS
for shape in [(0, 3), (2, 0, 3), (0, 2, 3)]:
    for dtype in (torch.float32, torch.float64):
        x, a = torch.zeros(shape, dtype=dtype), torch.ones(3, 3, dtype=dtype)
        assert_close(quadratic_form(x, a), torch.zeros(shape[:-1], dtype=dtype))
x, a = torch.randn(4, 3, dtype=torch.float64).T, torch.randn(4, 8, dtype=torch.float64)[:, ::2].T
olds = x.clone(), a.clone()
for signed in (a, -a.T):
    expected = torch.einsum("ni,ij,nj->n", x, signed, x)
    assert_close(quadratic_form(x, signed), expected)
assert_close((x, a), olds)
x = torch.randn(3, 4, 2, dtype=torch.float64).transpose(0, 1)
expected = torch.einsum("...i,ij,...j->...", x, a[:2, :2], x)
assert_close(quadratic_form(x, a[:2, :2]), expected)
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `squared_distances(x, y)`
#
# {{exercise squared_distances}}
#
# `x` is `(n, d)` and `y` is `(m, d)`: `n` and `m` points in `d` dimensions. Return the squared
# distance of every point of `x` from every point of `y`, a table `(n, m)`; element `[i, j]` is the
# sum of `(x[i] - y[j]) ** 2`.
#
# - No element may be negative. (The well-known way by $|x|^2 + |y|^2 - 2\,x \cdot y$ makes tiny
#   negative numbers where the distance is nearly 0, and a square root of those is `nan`.)
# - Both are `float32` or both are `float64`, and so is the result. All coordinates lie between -10
#   and 10. Results may be off by 0.001 in `float32` and by 1e-9 in `float64`.
# - `n`, `m` and `d` may be 0, and `d` is at most 5; points without coordinates have the distance 0.
# - Any function may be used. Both arguments may have any layout, and keep their values.
#
# <details><summary>Hint</summary>
#
# Broadcast to `(n, m, d)`, as you did in `my_mm`, and let `d` disappear. Or take the well-known way
# and use `clamp`.
#
# </details>


# %% squared_distances minutes=6 level=2
def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    ### BEGIN SOLUTION
    return ((x[:, None] - y) ** 2).sum(2)
    ### END SOLUTION


# %% squared_distances_example points=0
got = squared_distances(
    torch.tensor([[0.0, 0.0], [3.0, 4.0]]), torch.tensor([[0.0, 1.0], [3.0, 0.0], [0.0, 0.0]])
)
agree("two points and three", got, torch.tensor([[1.0, 9.0, 0.0], [18.0, 16.0, 25.0]]))
print("Two points, three points, six distances.")

# %% squared_distances_sizes points=0 says="several sizes, as many points on both sides too, in both dtypes"
### BEGIN HIDDEN TESTS
for n, m, d in [
    (4, 6, 3),
    (6, 4, 2),
    (3, 3, 3),
    (5, 5, 2),
    (1, 4, 3),
    (4, 1, 3),
    (2, 3, 1),
    (30, 40, 5),
]:
    for dtype, off in ((torch.float64, 1e-9), (torch.float32, 1e-3)):
        x, y = torch.rand(n, d, dtype=dtype) * 20 - 10, torch.rand(m, d, dtype=dtype) * 8
        expected = torch.stack([((row - y).double() ** 2).sum(1) for row in x]).to(dtype)
        assert_close(squared_distances(x, y), expected, rtol=0, atol=off)
### END HIDDEN TESTS

# %% squared_distances_negative points=0 says="no negative numbers, for points that coincide or nearly do"
### BEGIN HIDDEN TESTS
for dtype, apart, off in ((torch.float32, 1e-4, 1e-3), (torch.float64, 1e-9, 1e-9)):
    x = torch.rand(300, 3, dtype=dtype) * 19 - 9.5
    row = ((x[0] - x[1:]) ** 2).sum(1)
    for y in (x.clone(), x + apart):
        got = squared_distances(x, y)
        assert got.shape == (300, 300), f"300 points and 300: got shape {tuple(got.shape)}"
        assert (got >= 0).all(), "a squared distance was negative"
        assert_close(got.diagonal(), torch.zeros(300, dtype=dtype), rtol=0, atol=off)
        assert_close(got[0, 1:], row, rtol=0, atol=200 * apart)
### END HIDDEN TESTS

# %% squared_distances_empty points=0 says="no points, and points without coordinates"
### BEGIN HIDDEN TESTS
for n, m, d in [(0, 4, 3), (4, 0, 3), (0, 0, 2), (3, 2, 0)]:
    for dtype in (torch.float32, torch.float64):
        x, y = torch.ones(n, d, dtype=dtype), torch.ones(m, d, dtype=dtype)
        assert_close(squared_distances(x, y), torch.zeros(n, m, dtype=dtype))
### END HIDDEN TESTS

# %% squared_distances_layout points=0 says="transposed and sliced points, which keep their values"
### BEGIN HIDDEN TESTS
table = torch.rand(4, 7, dtype=torch.float64) * 5
x, y = table.T, table[:, ::2][:, [2, 0, 1, 3]] + 1
olds = x.clone(), y.clone()
expected = torch.stack([((row - y) ** 2).sum(1) for row in x])
assert_close(squared_distances(x, y), expected, rtol=0, atol=1e-9)
assert_close((x, y), olds)
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `my_addmm(m, a, b, beta, alpha)`
#
# {{exercise my_addmm}}
#
# The full form of `addmm` weighs its two parts: `beta * m + alpha * (a @ b)`. Write it without
# `addmm`, `addmv`, `addbmm`, `baddbmm`, `addr` and `sspaddmm`; all else is allowed, `@` and `add`
# included.
#
# - `a` is `(n, k)`, `b` is `(k, p)`, the result is `(n, p)`. `m` has that shape or broadcasts to it:
#   `(p,)`, `(n, 1)`, `()` and so on. `k` may be 0.
# - `beta` and `alpha` are Python numbers, ints or floats, and may be 0. All tensors are `float32`,
#   or all `float64`, and so is the result.
# - **With `beta` 0, `m` is ignored**, even if it holds `nan` or `inf`: `m` may be memory that nobody
#   has filled yet. `a`, `b` and their product are finite.
# - `m`, `a` and `b` keep their values, and the result is a new tensor.
#
# <details><summary>Hint</summary>
#
# What is `0 * nan`? Arithmetic alone will not do.
#
# </details>


# %% my_addmm minutes=5 level=2 forbids="addmm, addmv, addbmm, baddbmm, addr, sspaddmm"
def my_addmm(m, a, b, beta, alpha):
    """Return beta * m + alpha * (a @ b); with beta 0, whatever m holds is ignored."""
    ### BEGIN SOLUTION
    product = alpha * (a @ b)
    return product if beta == 0 else beta * m + product
    ### END SOLUTION


# %% my_addmm_example points=0
start = torch.tensor([[1.0, 1.0], [2.0, 2.0]])
left, right = torch.tensor([[1.0, 2.0], [0.0, 1.0]]), torch.tensor([[1.0, 0.0], [3.0, 1.0]])
got = my_addmm(start, left, right, 10, 2)
agree(
    "my_addmm(start, left, right, beta=10, alpha=2)",
    got,
    torch.tensor([[24.0, 14.0], [26.0, 22.0]]),
)
print("Ten times the first, twice the product.")

# %% my_addmm_values points=0 says="several sizes and weights, negative and fractional ones, in both dtypes"
### BEGIN HIDDEN TESTS
for (n, k, p), beta, alpha in [
    ((2, 3, 4), 2, 5),
    ((4, 2, 3), -1.5, 0.25),
    ((3, 3, 3), 0.5, -2),
    ((3, 0, 2), 3, 1),
    ((1, 4, 2), 1, 1),
    ((2, 3, 2), 3, 0),
]:
    for dtype in (torch.float64, torch.float32):
        m, a, b = (torch.randn(shape, dtype=dtype) for shape in [(n, p), (n, k), (k, p)])
        expected = torch.addmm(m, a, b, beta=beta, alpha=alpha)
        assert_close(my_addmm(m, a, b, beta, alpha), expected)
        assert_close(my_addmm(m, a, b, beta=beta, alpha=alpha), expected)
m = torch.ones(1, 1, dtype=torch.float64)
a = torch.tensor([[1000.1, 1.0]], dtype=torch.float64)  # float32 would lose the 0.1
b = torch.tensor([[1.0], [-1000.0]], dtype=torch.float64)
for pair in ((a, b), (b.T, a.T)):
    assert_close(my_addmm(m, *pair, 2, 3), torch.tensor([[2.3]], dtype=torch.float64))
got = my_addmm(a[:, :1], a[:, 1:], b[1:], 1, 1)  # 1000.1 - 1000
assert_close(got, torch.tensor([[0.1]], dtype=torch.float64))
m, a, b = (torch.rand(shape, dtype=torch.float64) for shape in [(2, 3), (2, 4), (4, 3)])
got = my_addmm(m, a, b, 0.1, 0.3)  # weights that float32 would round
assert_close(got, 0.1 * m + 0.3 * (a @ b), rtol=1e-12, atol=0)
### END HIDDEN TESTS

# %% my_addmm_broadcast points=0 says="a first argument that broadcasts"
### BEGIN HIDDEN TESTS
a, b = torch.randn(4, 3, dtype=torch.float64), torch.randn(3, 5, dtype=torch.float64)
for shape in [(5,), (1, 5), (4, 1), (1, 1), (1,), ()]:
    m = torch.randn(shape, dtype=torch.float64)
    for beta, alpha in [(2, 3), (0, 3), (1, 1), (1, 0), (-1.5, 0.0), (0, 0)]:
        for k in (3, 0):
            expected = torch.addmm(m, a[:, :k], b[:k], beta=beta, alpha=alpha)
            got = my_addmm(m, a[:, :k], b[:k], beta, alpha)
            assert_close(got, expected, rtol=1e-10, atol=1e-10)
### END HIDDEN TESTS

# %% my_addmm_ignored points=0 says="nan and inf in the first argument, with beta 0 and with others, a tiny one too"
### BEGIN HIDDEN TESTS
a, b = torch.randn(2, 3, dtype=torch.float64), torch.randn(3, 4, dtype=torch.float64)
for bad in (float("nan"), float("inf"), -float("inf")):
    m = torch.randn(2, 4, dtype=torch.float64)
    m[0, 1] = bad
    for beta, alpha in [(0, 1.5), (0.0, 1.5), (2, 1.5), (1e-12, 1.5), (0, 0), (0.25, 0)]:
        expected = torch.addmm(m, a, b, beta=beta, alpha=alpha)
        assert_close(my_addmm(m, a, b, beta, alpha), expected, equal_nan=True)
### END HIDDEN TESTS

# %% my_addmm_unchanged points=0 says="all three keep their values, and the result is a new tensor"
### BEGIN HIDDEN TESTS
for beta, alpha in [(1, 1), (2, 3), (0, 1), (1, 0)]:
    m, a, b = torch.randn(2, 4), torch.randn(2, 3), torch.randn(3, 4)
    olds = m.clone(), a.clone(), b.clone()
    got = my_addmm(m, a, b, beta, alpha)
    assert_close(got, torch.addmm(*olds, beta=beta, alpha=alpha))
    assert_close((m, a, b), olds)
    m.zero_()
    assert_close(got, torch.addmm(*olds, beta=beta, alpha=alpha))
### END HIDDEN TESTS

# %% [markdown]
# ## Challenge: the cheapest order of a chain
#
# `(a @ b) @ c` and `a @ (b @ c)` give the same matrix, and one can be a hundred times as fast.
# `(n, k)` times `(k, m)` costs `n * k * m` multiplications, so for shapes `(10, 100)`, `(100, 5)` and
# `(5, 50)`

# %%
print("(a @ b) @ c:", 10 * 100 * 5 + 10 * 5 * 50)
print("a @ (b @ c):", 100 * 5 * 50 + 10 * 100 * 50)

# %% [markdown]
# ### Exercise: `cheapest_order(sizes)`
#
# {{exercise cheapest_order}}
#
# Matrix `i` of a chain has `sizes[i]` rows and `sizes[i + 1]` columns, so a list of `n + 1` sizes
# describes `n` matrices, numbered from 0. Return an order in which to multiply them at the lowest
# total cost.
#
# - An order is written as nested pairs: a single matrix is its number (a Python `int`), a product is
#   the tuple `(left, right)` of two orders. `((0, 1), 2)` stands for `(a @ b) @ c`, `(0, (1, 2))` for
#   `a @ (b @ c)`. The matrices stay in their sequence. A chain of one matrix gives `0`.
# - Of several orders with the lowest cost, any is right.
# - `sizes` is a list of 2 to 41 ints from 1 to 1000. It keeps its values. Costs are exact: count them
#   in Python's ints, not in a float tensor. For 40 matrices a second or two must do; trying all
#   orders (there are more than $10^{20}$) will not.
# - Taking the cheapest product of two neighbours first, again and again, is *not* always best.
# - `order_cost(order, sizes)`, in the cell below yours, tells what an order costs (its third number), if
#   you want to try.
#
# <details><summary>Hint 1</summary>
#
# The last product splits the chain in two, somewhere. If you knew the best order of every shorter
# stretch, which split would you choose?
#
# </details>
# <details><summary>Hint 2</summary>
#
# There are only about `n * n / 2` stretches, from matrix `i` up to matrix `j`. Work each out once:
# from short to long, or with `functools.cache` on a recursion.
#
# </details>


# %% cheapest_order minutes=15 level=3
def cheapest_order(sizes):
    """Return the cheapest order of a chain of matrix products, as nested pairs of numbers."""
    ### BEGIN SOLUTION
    best = {(i, i + 1): (0, i) for i in range(len(sizes) - 1)}  # stretch: (cost, order)
    for length in range(2, len(sizes)):
        for i in range(len(sizes) - length):
            j = i + length
            best[i, j] = min(
                (
                    (
                        best[i, k][0] + best[k, j][0] + sizes[i] * sizes[k] * sizes[j],
                        (best[i, k][1], best[k, j][1]),
                    )
                    for k in range(i + 1, j)
                ),
                key=lambda candidate: candidate[0],
            )
    return best[0, len(sizes) - 1][1]
    ### END SOLUTION


# %% order_cost
def order_cost(order, sizes):
    """Return the first matrix of an order, the one after its last, and its multiplications."""
    if type(order) is int:
        return order, order + 1, 0
    assert type(order) is tuple, f"an order is an int or a tuple, not {order!r}"
    assert len(order) == 2, f"a product has two factors: {order!r}"
    (i, k, left), (j, stop, right) = (order_cost(part, sizes) for part in order)
    assert k == j, f"these matrices are not neighbours: {order!r}"
    return i, stop, left + right + sizes[i] * sizes[k] * sizes[stop]


# %% cheapest_order_example points=0
got = cheapest_order([10, 100, 5, 50])
assert got == ((0, 1), 2), f"sizes [10, 100, 5, 50]: expected ((0, 1), 2), got {got!r}"
print("The order that costs 7500, not 75000.")

# %% cheapest_order_short points=0 says="chains of one to seven matrices, against a trial of all orders, equal sizes too"
### BEGIN HIDDEN TESTS
chains = [torch.randint(1, 40, (n + 1,)).tolist() for n in (1, 2, 3, 3, 4, 5, 6, 7)]
chains += [[3, 3, 3, 3, 3], [2, 2], [31, 11, 19, 38, 5, 3, 38], [2, 9, 1, 3, 4]]
for sizes in [*chains, [40, 20, 30, 10, 30], [30, 35, 15, 5, 10, 20, 25]]:
    n = len(sizes) - 1

    def all_sums(i, j):
        if j == i + 1:
            return [0]
        every = []
        for k in range(i + 1, j):
            here = sizes[i] * sizes[k] * sizes[j]
            every += [here + x + y for x in all_sums(i, k) for y in all_sums(k, j)]
        return every

    lowest = min(all_sums(0, n))
    start, stop, paid = order_cost(cheapest_order(list(sizes)), sizes)
    assert (start, stop) == (0, n), f"sizes {sizes}: not all matrices are there"
    assert paid == lowest, f"sizes {sizes}: cost {paid}, but {lowest} is possible"
### END HIDDEN TESTS

# %% cheapest_order_greedy points=0 says="chains for which the cheapest product first, from the left or from the right is not best, close calls too"
### BEGIN HIDDEN TESTS
for sizes, lowest in [
    ([2, 9, 1, 3, 4], 38),
    ([1, 2, 3, 4], 18),
    ([4, 3, 2, 1], 18),
    ([5, 4, 6, 2, 7], 158),
    ([30, 35, 15, 5, 10, 20, 25], 15125),
    ([40, 20, 30, 10, 30], 26000),
    ([958, 926, 954, 988], 1749265848),  # costs that float32 cannot tell apart
    ([988, 954, 926, 958], 1749265848),
    ([837, 818, 839, 859], 1177661511),
    ([861, 852, 983, 995], 1563232461),
    ([804, 877, 967, 879], 1365233793),
]:
    start, stop, paid = order_cost(cheapest_order(list(sizes)), sizes)
    assert (start, stop) == (0, len(sizes) - 1), f"sizes {sizes}: not all matrices are there"
    assert paid == lowest, f"sizes {sizes}: cost {paid}, but {lowest} is possible"
### END HIDDEN TESTS

# %% cheapest_order_long points=0 says="chains of 40 matrices, with sizes up to 1000"
### BEGIN HIDDEN TESTS
small = ([31, 11, 19, 38, 5, 3, 38] * 6)[:41]
large = [1000] * 20 + torch.randint(900, 1001, (21,)).tolist()
for sizes in [small, large, large[::-1]]:
    lowest = {(i, i + 1): 0 for i in range(40)}
    for length in range(2, 41):
        for i in range(41 - length):
            splits = range(i + 1, i + length)
            lowest[i, i + length] = min(
                lowest[i, k] + lowest[k, i + length] + sizes[i] * sizes[k] * sizes[i + length]
                for k in splits
            )
    before = list(sizes)
    start, stop, paid = order_cost(cheapest_order(sizes), before)
    assert sizes == before, "the list of sizes has changed"
    assert (start, stop) == (0, 40), "not all matrices are there"
    assert paid == lowest[0, 40], f"cost {paid}, but {lowest[0, 40]} is possible"
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
# | you want | write | shapes | mind |
# |---|---|---|---|
# | element by element | `a * b` | broadcast | `(n, 1)` and `(n,)` give `(n, n)` |
# | a dot product | `torch.dot(a, b)` | `(k,)`, `(k,)` → `()` | 1-D only, unlike NumPy's `dot` |
# | matrix times vector | `a @ b`, `torch.mv(a, b)` | `(n, k)`, `(k,)` → `(n,)` | |
# | a matrix product | `a @ b`, `torch.mm(a, b)` | `(n, k)`, `(k, m)` → `(n, m)` | `mm` takes 2-D only: a shape assertion |
# | products of batches | `a @ b`, `torch.bmm(a, b)` | `(b, n, k)`, `(b, k, m)` → `(b, n, m)` | `@` broadcasts the batch dims, `bmm` does not |
# | a linear layer | `F.linear(x, w, c)` | `(..., in)`, `(out, in)` → `(..., out)` | weights are kept as `(out, in)` |
# | a product, and something added | `torch.addmm(m, a, b)` | `(n, p)`, `(n, k)`, `(k, p)` → `(n, p)` | with `beta=0`, `m` is ignored |
# | any of these, by letters | `torch.einsum("ik,kj->ij", a, b)` | | a letter missing on the right is summed over; sizes of 1 are stretched |
# | each row with its own row | `torch.linalg.vecdot(a, b)` | `(n, d)`, `(n, d)` → `(n,)` | it broadcasts; never take the diagonal of `a @ b.T` |
# | the last two dims swapped | `x.mT`, `x.transpose(-2, -1)` | `(..., n, m)` → `(..., m, n)` | `x.T` is for matrices |
# | the broadcast shape | `torch.broadcast_shapes(s, t)` | aligned at the right | equal, or one of them 1 |
#
# ## References
#
# - PyTorch documentation:
#   [broadcasting semantics](https://docs.pytorch.org/docs/stable/notes/broadcasting.html),
#   [matmul](https://docs.pytorch.org/docs/stable/generated/torch.matmul.html),
#   [bmm](https://docs.pytorch.org/docs/stable/generated/torch.bmm.html),
#   [einsum](https://docs.pytorch.org/docs/stable/generated/torch.einsum.html),
#   [linear](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html).
# - NumPy documentation: [broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html),
#   and [dot](https://numpy.org/doc/stable/reference/generated/numpy.dot.html), which is not
#   PyTorch's.
# - T. Rocktäschel, [*Einsum is all you need*](https://rockt.ai/2018/04/30/einsum), 2018: more products
#   with letters.
# - T. Cormen et al., *Introduction to Algorithms*, chapter on dynamic programming: the challenge.
#
# {{footer}}
