# %% [markdown]
# # 05 Softmax, one_hot and the loss they make
#
# {{badge}}
#
# A classifier ends in a row of raw scores. This lesson turns scores into probabilities, labels into
# rows of 0 and 1, and the two together into one number that says how wrong the classifier is. By
# the end you can
#
# - say which dim of a softmax sums to one, and choose the right one,
# - write `softmax`, `logsumexp` and `log_softmax` that survive scores of 1000 and of minus
#   infinity,
# - turn labels into one-hot rows whose width never depends on the data,
# - compute the cross-entropy of a batch, and say why no softmax belongs in front of it,
# - take four famous error messages apart and repair what caused two of them.
#
# {{time}}
# After section 6 you are past the middle, a good place for a break. You need `sum(dim)` and
# broadcasting from lessons 02 and 04.
#
# **How to work:** run the cells from top to bottom with Shift+Enter. Write each answer in the place
# of its line `raise NotAnswered(...)` or of its `...`, run the cell, then the tests below it. A
# hidden test shows you one line only, which says what it checks; it runs after you hand in. Tests
# allow for rounding: another order of adding up does no harm. Inputs may have any layout (lesson 03).
# Results are on the CPU and need no gradients. When you come back another day, *Runtime > Run before*
# (in JupyterLab *Run > Run All Above Selected Cell*) brings the state above a cell back, and *Run
# after* carries on below it, past tests that still fail.
#
# {{hand_in}}

# %% setup
import warnings

import torch
import torch.nn.functional as F
from torch.testing import assert_close

inf = float("inf")


# %% helpers include="checks, agree, draw_probabilities"
# @title Helper code: run this cell. There is nothing to read in it.

# %% [markdown]
# ## 1. Which dim sums to one?
#
# {{minutes}}
#
# Two teams voted for a mascot. Each row of `votes` is a team, each column an animal. What share of
# its team's votes did each animal get? Divide each row by its sum.
#
# The rule to remember: **in `sum(dim=d)`, dim `d` is the one that disappears.** `votes.sum(dim=1)`
# adds along dim 1 and leaves one number for each row. With `keepdim=True` the dim stays, with size
# 1, and the division can broadcast.

# %%
votes = torch.tensor([[4, 3, 1], [2, 6, 2]])
print("votes.sum(dim=1)              ", votes.sum(dim=1).shape)
print("votes.sum(dim=1, keepdim=True)", votes.sum(dim=1, keepdim=True).shape)
try:
    print(votes / votes.sum(dim=1))
except RuntimeError as error:
    print("votes / votes.sum(dim=1) fails:", error)

draw_slices(("votes, slices along dim=0", votes, 0), ("votes, slices along dim=1", votes, 1))

# %% [markdown]
# Each thick frame is one *slice*: the numbers that one sum adds up. Be glad of the error. Had there
# been three teams and three animals, `(3, 3) / (3,)` would have run, and divided each *column* by a
# *row's* sum.
#
# ### Exercise: `proportions(x, dim)`
#
# {{exercise proportions}}
#
# Return `x` with every slice along `dim` divided by that slice's sum, so that each slice adds up to
# one.
#
# - `x` has one or more dims; `dim` may be negative and counts from the end then, as everywhere in
#   PyTorch.
# - `x` is `float32`, `float64`, `int32` or `int64`. The result has its shape. A floating-point dtype
#   stays; integers, however large, give `float32` (which `/` does anyway).
# - `x` has no negative elements, and the sums are not zero: those of floats lie between 1e-30 and
#   1e30, those of integers fit into their dtype. Size 0 is possible in the other dims.
# - `x` itself stays as it is: return a new tensor.
#
# <details><summary>Hint</summary>
#
# One line. The example above has both halves of it: the sum that keeps its dim, and the division.
#
# </details>


# %% proportions minutes=4 level=1
def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    ### BEGIN SOLUTION
    return x / x.sum(dim, keepdim=True)
    ### END SOLUTION


# %% proportions_example points=1
ballots = torch.tensor([[4, 3, 1], [2, 6, 2]])
expected = torch.tensor([[0.5, 0.375, 0.125], [0.2, 0.6, 0.2]])
agree(f"proportions({ballots}, dim=1)", proportions(ballots, dim=1), expected)
print("Your first check of this lesson passes: every row adds up to one.")

# %% proportions_dims points=2 says="every dim of tensors with one to four dims, counted from either end"
### BEGIN HIDDEN TESTS
for shape in [(5,), (3, 4), (2, 3, 4), (2, 1, 3, 2)]:
    x = torch.rand(shape, dtype=torch.float64) + 0.1
    for dim in range(-len(shape), len(shape)):
        p = proportions(x, dim)
        sums = x.movedim(dim, 0).sum(0).unsqueeze(dim)
        assert_close(p * sums, x)
        assert_close(p.sum(dim), torch.ones(x.sum(dim).shape, dtype=torch.float64))
### END HIDDEN TESTS

# %% proportions_dtypes points=1 says="integers, large ones too, give float32, and floating-point dtypes stay as they are"
### BEGIN HIDDEN TESTS
x = torch.randint(1, 50, (4, 3))
expected = torch.tensor([[value / sum(row) for value in row] for row in x.tolist()])
assert_close(proportions(x, 1), expected)
for dtype in (torch.int32, torch.float32):
    assert_close(proportions(x.to(dtype), 1), expected)
assert_close(proportions(x.double(), 1), x.double() / x.double().sum(1)[:, None])
quarters = torch.tensor([[0.25, 0.75], [0.75, 0.25]])
for part, dtype in [(2**24, torch.int64), (2**28, torch.int32), (2**58, torch.int64)]:
    x = torch.tensor([[1, 3], [3, 1]]) * part
    assert_close(proportions(x.to(dtype), 1), quarters)
assert_close(proportions(torch.ones(300, 2, dtype=torch.int64), 0), torch.full((300, 2), 1 / 300))
### END HIDDEN TESTS

# %% proportions_edges points=1 says="transposed input, dims of size 1, size 0 in another dim, and very small sums"
### BEGIN HIDDEN TESTS
x = torch.rand(3, 4).add(0.1).T
assert_close(proportions(x, 1), (x.T / x.T.sum(0)).T)
for tiny in (1e-15, 3e-30, 1e29):
    x = torch.tensor([[3 * tiny, tiny]])
    assert_close(proportions(x, 1), torch.tensor([[0.75, 0.25]]))
assert_close(proportions(torch.tensor([[7.0], [3.0]]), 1), torch.ones(2, 1))
assert_close(proportions(torch.zeros(0, 3), 1), torch.zeros(0, 3))
assert_close(proportions(torch.zeros(3, 0), 0), torch.zeros(3, 0))
assert_close(proportions(torch.zeros(2, 0, 3, dtype=torch.int64), -1), torch.zeros(2, 0, 3))
### END HIDDEN TESTS

# %% proportions_unchanged points=1 says="a new tensor comes back, and the input keeps its values"
### BEGIN HIDDEN TESTS
x = torch.rand(3, 4) + 0.1
before = x.clone()
p = proportions(x, 1)
assert_close(x, before)
assert_close(p.sum(1), torch.ones(3))
assert_close(p * before.sum(1)[:, None], before)
x = torch.tensor([[0.25, 0.75], [0.5, 0.5]])
p = proportions(x, 1)
x[0, 0] = 7.0
assert_close(p, torch.tensor([[0.25, 0.75], [0.5, 0.5]]))
### END HIDDEN TESTS

# %% [markdown]
# ## 2. From scores to probabilities
#
# {{minutes}}
#
# A network has looked at three photos and given each of four animals a score, also called a
# *logit*. Scores may be negative, so shares of the sum will not do. **Softmax** first makes every
# score positive with `exp`, which keeps their order, and then takes proportions:
#
# $$\mathrm{softmax}(x)_i = \frac{e^{x_i}}{\sum_j e^{x_j}}$$
#
# The sum runs over the slice along `dim`. We want one set of probabilities for each photo, the
# photos are the rows, so the numbers to be added lie along dim 1.

# %% photos
animals = ["cat", "dog", "owl", "fox"]
photo_scores = torch.tensor(
    [
        [2.0, 1.0, -1.0, 0.5],
        [0.0, 3.0, 0.0, -2.0],
        [-1.0, 0.5, 1.5, 1.0],
    ]
)
photo_labels = torch.tensor([0, 1, 3])  # what the photos really show: cat, dog, fox

# %%
weights = photo_scores.exp()
print("by the formula:", weights / weights.sum(dim=1, keepdim=True), sep="\n")
print("torch.softmax:", torch.softmax(photo_scores, dim=1), sep="\n")

draw_slices(
    ("softmax(photo_scores, dim=0)", torch.softmax(photo_scores, dim=0), 0),
    ("softmax(photo_scores, dim=1)", torch.softmax(photo_scores, dim=1), 1),
)

# %% [markdown]
# Both are softmaxes and both run without complaint. On the left the photos compete for each animal;
# on the right the animals compete for each photo, which is what a classifier means. No error will
# ever tell you that you took the wrong one.
#
# **Outdated elsewhere:** older code calls `F.softmax(x)` without `dim`. PyTorch then guesses (dim 1
# for a matrix, but dim 0 for one or three dims) and warns that the guess is deprecated.
# `torch.softmax(x)` has never guessed. Always write `dim`.

# %%
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.softmax(torch.zeros(2, 3))
print("a warning:", caught[0].message if caught else "none in this version")

# %% [markdown]
# ## 3. When exp overflows
#
# {{minutes}}
#
# Scores of a real network can be large, and `exp` grows fast. The largest `float32` is about
# 3.4e38, so `exp(89)` is already `inf`; in `float64` the end comes at `exp(710)`. And `inf / inf`
# is `nan`, not a number.
#
# The rescue: subtract the same number from all scores of a slice. Top and bottom of the fraction
# both change by the same factor, so **the probabilities do not change**. Which number makes every
# `exp` safe?

# %%
print("exp(88), exp(89):", torch.tensor([88.0, 89.0]).exp())

large = torch.tensor([1000.0, 1001.0, 1002.0])
print("by the formula:  ", large.exp() / large.exp().sum())
print("torch.softmax:   ", torch.softmax(large, dim=0))
print("of 0, 1, 2:      ", torch.softmax(torch.tensor([0.0, 1.0, 2.0]), dim=0))

# %% [markdown]
# ### Exercise: `softmax(x, dim)`, by hand
#
# {{exercise softmax}}
#
# Return the softmax of `x` along `dim`, for scores of any size.
#
# - **By hand** means: none of PyTorch's softmax and cross-entropy functions (`softmax`,
#   `log_softmax`, `softmin`, `cross_entropy`, `nll_loss`, `kl_div`, their classes in `nn`, and so on)
#   and no other library's, under whatever name, nor one that has a softmax inside, as attention has. Functions that you wrote
#   yourself in this notebook may always be called, if they keep to the rule too. `sigmoid` and
#   `softplus` are no softmax. (`torch.logsumexp`, the subject of section 5, is allowed in this
#   exercise.)
# - `x` is `float32` or `float64` with one or more dims; the result has its shape and dtype. `dim` may
#   be negative.
# - Scores may be as large as 1e6 or as low as -1e6, and two slices may lie that far apart. (What lies
#   far from 0, or from another slice, is tested in `float64`.)
# - A score of `-inf` gets the probability 0. (At least one score of each slice is finite, and none
#   is `+inf` or `nan`.)
# - The slices are not empty; size 0 is possible in the other dims. `x` keeps its values.
#
# <details><summary>Hint 1: which number to subtract</summary>
#
# If the largest score of a slice becomes 0, no `exp` of that slice can exceed 1.
#
# </details>
# <details><summary>Hint 2: whose largest score</summary>
#
# Each slice needs its own. Take two rows, one near 0 and one near 5000, and subtract 5000 from
# both: what is left of the first row after `exp`? Look up `amax` and its `keepdim`.
#
# </details>


# %% softmax minutes=8 level=2 forbids="softmaxes"
def softmax(x, dim):
    """Return the softmax of x along dim, without overflow."""
    ### BEGIN SOLUTION
    weights = torch.exp(x - x.amax(dim, keepdim=True))
    return weights / weights.sum(dim, keepdim=True)
    ### END SOLUTION


# %% softmax_example points=1
expected = torch.softmax(photo_scores, dim=1)
agree("softmax(photo_scores, dim=1)", softmax(photo_scores, dim=1), expected)
print("Softmax agrees with torch on the three photos.")

# %% softmax_dims points=4 says="every dim of tensors with one to four dims, counted from either end"
### BEGIN HIDDEN TESTS
for shape in [(4,), (3, 5), (3, 3), (2, 3, 4), (2, 3, 1, 2)]:
    x = torch.randn(shape, dtype=torch.float64) * 3
    for dim in range(-len(shape), len(shape)):
        assert_close(softmax(x, dim), torch.softmax(x, dim))
### END HIDDEN TESTS

# %% softmax_large points=4 says="scores far too large or too low for exp"
### BEGIN HIDDEN TESTS
for start in (0.0, 1000.0, -1000.0, 1e6, -1e6):
    x = torch.randn(3, 5, dtype=torch.float64) + start
    x[:, 0] += 1.5
    assert_close(softmax(x, 1), torch.softmax(x, 1))
x = torch.tensor([[3000.0, 0.0, 1.0, 2.0], [-5.0, -3000.0, -4.0, -2.0]], dtype=torch.float64)
assert_close(softmax(x, 1), torch.softmax(x, 1))
x = torch.tensor([[100.0, 99.0, 95.0], [-200.0, -201.5, -199.0]])
assert_close(softmax(x, 1), torch.softmax(x, 1), rtol=1e-4, atol=1e-4)
### END HIDDEN TESTS

# %% softmax_apart points=3 says="slices that lie far apart from each other"
### BEGIN HIDDEN TESTS
offsets = torch.tensor([[0.0], [2000.0], [-3000.0], [1e5]], dtype=torch.float64)
x = torch.randn(4, 3, dtype=torch.float64) + offsets
assert_close(softmax(x, 1), torch.softmax(x, 1))
assert_close(softmax(x.T, 0), torch.softmax(x.T, 0))
x[0, 1] = x[1, 0] = -inf
assert_close(softmax(x, 1), torch.softmax(x, 1))
### END HIDDEN TESTS

# %% softmax_edges points=2 says="scores of -inf, slices of one score, and size 0 in another dim"
### BEGIN HIDDEN TESTS
x = torch.tensor([[-inf, 0.5, 2.0], [1.0, -inf, -inf], [-4.0, -3.0, -inf]], dtype=torch.float64)
assert_close(softmax(x, 1), torch.softmax(x, 1))
assert_close(softmax(torch.tensor([[-7.0], [0.0], [2.0]]), 1), torch.ones(3, 1))
assert_close(softmax(torch.zeros(0, 4), -1), torch.zeros(0, 4))
assert_close(softmax(torch.zeros(4, 0), 0), torch.zeros(4, 0))
empty = torch.zeros(2, 0, 3, dtype=torch.float64)
assert_close(softmax(empty, 2), empty)
x = torch.tensor([[-inf, 0.5, 2.0], [1.0, -inf, -inf]])
assert not softmax(x, 1)[x == -inf].any(), "a score of -inf gets the probability 0"
low = torch.tensor([[-inf, -1e6, 1 - 1e6], [-5e5, -inf, -inf]], dtype=torch.float64)
assert_close(softmax(low, 1), torch.softmax(low, 1))
### END HIDDEN TESTS

# %% softmax_unchanged points=2 says="the dtype stays, transposed input is fine, and the input keeps its values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    x = torch.randn(5, 3, dtype=dtype).T
    before = x.clone()
    assert_close(softmax(x, 1), torch.softmax(before, 1))
    assert_close(x, before)
### END HIDDEN TESTS

# %% [markdown]
# ## 4. Predict first
#
# {{minutes}}
#
# Write down what you expect *before* you run anything. Two ideas that you need for it:
#
# **Temperature.** `torch.softmax(z / T, dim=0)` divides all scores by a number `T` > 0 first. A
# small `T` pulls the scores apart, a large one pushes them together.
#
# **`F.one_hot(labels)`** turns each label, a whole number that names a class, into a row with a
# single 1 at the label's index, counted from 0. `num_classes` says how long the rows are. Left out,
# it becomes the largest label plus 1.
#
# {{exercise predictions}}
#
# Below, `x` has the shape `(2, 3, 4)` and `z` is `torch.tensor([1.0, 2.0, 3.0, 4.0])`. Replace each
# `...` by a number (0.01 off is near enough), a tuple such as `(2, 3)` (a list counts, too), or
# `True` or `False`. Write the values themselves, in the dict or in lines such as
# `predictions["..."] = 3` below it. What code works out (a name, a loop, a call) does not count. A
# wrong guess costs one point at most, and you may correct it after you have looked: what you hand
# in counts. Predict them all first, though.


# %% predictions minutes=8 level=1
predictions = {
    ### BEGIN SOLUTION
    "torch.softmax(x, dim=0).sum()": 12.0,
    "torch.softmax(x, dim=-2).sum()": 8.0,
    "torch.softmax(x, dim=2).sum(dim=2).shape": (2, 3),
    "torch.softmax(x[:, :, :1], dim=2).sum()": 6.0,
    "torch.softmax(z / 0.01, dim=0).max()": 1.0,
    "torch.softmax(z / 1000000, dim=0).max()": 0.25,
    "torch.softmax(z / 50, dim=0).argmax() == z.argmax()": True,
    "F.one_hot(torch.tensor([1, 5])).shape": (2, 6),
    "F.one_hot(torch.tensor([0, 0, 0])).shape": (3, 1),
    "F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape": (1, 3, 4),
    ### STUB
    # "torch.softmax(x, dim=0).sum()": ...,
    # "torch.softmax(x, dim=-2).sum()": ...,
    # "torch.softmax(x, dim=2).sum(dim=2).shape": ...,
    # "torch.softmax(x[:, :, :1], dim=2).sum()": ...,
    # "torch.softmax(z / 0.01, dim=0).max()": ...,
    # "torch.softmax(z / 1000000, dim=0).max()": ...,
    # "torch.softmax(z / 50, dim=0).argmax() == z.argmax()": ...,
    # "F.one_hot(torch.tensor([1, 5])).shape": ...,
    # "F.one_hot(torch.tensor([0, 0, 0])).shape": ...,
    # "F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape": ...,
    ### END SOLUTION
}

# %% predictions_types points=0 says="each prediction is filled in, with a value of the right kind"
for question, guess in predictions.items():
    if question.endswith("shape"):
        kind, fits = "a tuple of whole numbers", isinstance(guess, (tuple, list))
    elif "==" in question:
        kind, fits = "True or False", isinstance(guess, bool)
    else:
        kind, fits = "a number", type(guess) in (int, float)
    if guess is ...:
        raise NotAnswered(f"The prediction for {question} ({kind})")
    assert fits, f"The prediction for {question} should be {kind}; it is {guess!r}."
print("All predictions are filled in. Now run the next cells and see.")

# %% predictions_sums points=1 says="the predictions on the sum of a whole softmax"
### BEGIN HIDDEN TESTS
x = torch.randn(2, 3, 4)
for question, true in {
    "torch.softmax(x, dim=0).sum()": torch.softmax(x, dim=0).sum(),
    "torch.softmax(x, dim=-2).sum()": torch.softmax(x, dim=-2).sum(),
}.items():
    assert abs(predictions[question] - true.item()) < 0.0101, "a sum differs from torch's"
### END HIDDEN TESTS

# %% predictions_slices points=1 says="the predictions on slices: how many there are, and what one score alone gets"
### BEGIN HIDDEN TESTS
x = torch.randn(2, 3, 4)
true = torch.softmax(x, dim=2).sum(dim=2).shape
guess = predictions["torch.softmax(x, dim=2).sum(dim=2).shape"]
assert tuple(guess) == tuple(true), "a shape differs from torch's"
true = torch.softmax(x[:, :, :1], dim=2).sum().item()
guess = predictions["torch.softmax(x[:, :, :1], dim=2).sum()"]
assert abs(guess - true) < 0.0101, "a sum differs from torch's"
### END HIDDEN TESTS

# %% predictions_temperature points=1 says="the predictions on temperature"
### BEGIN HIDDEN TESTS
z = torch.tensor([1.0, 2.0, 3.0, 4.0])
for question, true in {
    "torch.softmax(z / 0.01, dim=0).max()": torch.softmax(z / 0.01, dim=0).max(),
    "torch.softmax(z / 1000000, dim=0).max()": torch.softmax(z / 1000000, dim=0).max(),
}.items():
    assert abs(predictions[question] - true.item()) < 0.0101, "a limit differs from torch's"
true = torch.softmax(z / 50, dim=0).argmax() == z.argmax()
guess = predictions["torch.softmax(z / 50, dim=0).argmax() == z.argmax()"]
assert guess is true.item(), "the order differs from torch's"
### END HIDDEN TESTS

# %% predictions_widths points=1 says="the predictions on the width of one-hot rows"
### BEGIN HIDDEN TESTS
several = torch.tensor([[2, 0, 1]])
for question, true in {
    "F.one_hot(torch.tensor([1, 5])).shape": F.one_hot(torch.tensor([1, 5])),
    "F.one_hot(torch.tensor([0, 0, 0])).shape": F.one_hot(torch.tensor([0, 0, 0])),
    "F.one_hot(torch.tensor([[2, 0, 1]]), num_classes=4).shape": F.one_hot(several, 4),
}.items():
    assert tuple(predictions[question]) == tuple(true.shape), "a width differs from torch's"
### END HIDDEN TESTS

# %%
# Now look. Was your guess right?
cat_photo = photo_scores[0]
draw_bars(animals, *[(f"T = {T}", torch.softmax(cat_photo / T, dim=0)) for T in (0.25, 1, 4)])

x, z = torch.randn(2, 3, 4), torch.tensor([1.0, 2.0, 3.0, 4.0])
for question in predictions:
    print(question, "->", eval(question))

# %% [markdown]
# Softmax makes the sum over `dim` one, so the grand total counts the slices: 3 · 4 = 12 of them
# along dim 0. A slice of one score has nobody to compete with: its probability is 1, whatever the
# score.
#
# As `T` goes to 0, softmax goes to the one-hot row of the largest score; as `T` grows, to the
# uniform distribution. The *order* never changes. (Softmax would better be called "soft argmax".)
#
# **A caution:** *probabilities* here means numbers that are not negative and add up to one. A network
# that says 0.98 need not be right in 98 % of such cases; modern ones are often overconfident, and a
# temperature fitted on held-out data is a common repair (Guo et al. 2017, in the references).

# %% [markdown]
# ## 5. logsumexp, a soft maximum
#
# {{minutes}}
#
# The denominator of softmax deserves a function of its own. Its logarithm,
#
# $$\mathrm{logsumexp}(x) = \log \sum_j e^{x_j},$$
#
# lies between the largest of $n$ scores and that score plus $\log n$. It overflows as softmax does,
# and the same trick helps: with $m = \max_j x_j$, the factor $e^m$ comes out of the sum, and out of
# the logarithm as a summand:
#
# $$\log \sum_j e^{x_j} = m + \log \sum_j e^{x_j - m}$$
#
# One trap is new. A score of `-inf` means "never", as $e^{-\infty} = 0$, and a slice in which
# *nothing* is possible has $m = -\infty$.

# %%
print("logsumexp of 1000, 1001:", torch.logsumexp(torch.tensor([1000.0, 1001.0]), dim=0))
nothing = torch.tensor([-inf, -inf])
print("m is", nothing.max(), "and the shifted scores are", nothing - nothing.max())
print("torch:", torch.logsumexp(nothing, dim=0), "which is log(0)")

line = torch.linspace(-5, 5, 101)
pairs = torch.stack([torch.zeros(101), line])
curves = {"max of 0 and x": pairs.amax(0), "logsumexp of 0 and x": torch.logsumexp(pairs, 0)}
draw_curves(line, curves, xlabel="x", ylabel="result")

# %% [markdown]
# ### Exercise: `logsumexp(x, dim)`, by hand
#
# {{exercise logsumexp}}
#
# In the picture the two curves agree far from 0; near 0, logsumexp rounds the corner off. Now write
# it: return the logarithm of the sum of `exp` along `dim`, for scores of any size.
#
# - By hand: no softmax or cross-entropy function of PyTorch's, and none of `logsumexp`,
#   `logaddexp`, `logaddexp2`, `logcumsumexp`, nor NumPy's.
# - `x` has one or more dims. `dim` disappears, as in `sum(dim)`: shape `(2, 3, 4)` with `dim=1` gives
#   `(2, 4)`. The dtype, `float32` or `float64`, stays. `dim` may be negative.
# - A slice of only `-inf` gives `-inf`; a slice with a `+inf` gives `+inf`, whatever else it holds
#   (`-inf` too). What the slices beside it hold has no influence. There is no `nan` in `x`.
# - The slices are not empty; size 0 is possible in the other dims. `x` keeps its values.
#
# <details><summary>Hint 1: shapes</summary>
#
# You need the maximum twice: with its dim kept for the subtraction, without it at the end.
# `squeeze(dim)` removes one dim of size 1. A bare `squeeze()` removes all of them.
#
# </details>
# <details><summary>Hint 2: infinities</summary>
#
# Nobody says that the number you pull out must be the maximum. Any finite number is correct; the
# maximum is the safe one. What is `exp` of `x` itself when the maximum is infinite? `torch.where` or
# `masked_fill` can choose.
#
# </details>


# %% logsumexp minutes=9 level=3 forbids="softmaxes, logsumexps"
def logsumexp(x, dim):
    """Return log(sum(exp(x))) along dim, which disappears, without overflow."""
    ### BEGIN SOLUTION
    m = x.amax(dim, keepdim=True)
    m = m.masked_fill(m.isinf(), 0)
    return (x - m).exp().sum(dim).log() + m.squeeze(dim)
    ### END SOLUTION


# %% logsumexp_example points=1
expected = torch.logsumexp(photo_scores, dim=1)
agree("logsumexp(photo_scores, dim=1)", logsumexp(photo_scores, dim=1), expected)
print("One soft maximum for each photo.")

# %% logsumexp_dims points=4 says="the dim disappears and the others stay, for every dim from either end"
### BEGIN HIDDEN TESTS
for shape in [(4,), (3, 5), (3, 3), (2, 3, 4), (1, 3, 1, 2)]:
    x = torch.randn(shape, dtype=torch.float64) * 3
    for dim in range(-len(shape), len(shape)):
        assert_close(logsumexp(x, dim), torch.logsumexp(x, dim))
### END HIDDEN TESTS

# %% logsumexp_large points=3 says="scores far too large or too low for exp, in slices that lie far apart"
### BEGIN HIDDEN TESTS
for start in (1000.0, -1000.0, 1e6):
    x = torch.randn(3, 4, dtype=torch.float64) + start
    assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
for same in (-1e6, 1e10, -1e10):
    x = torch.full((2, 4), same, dtype=torch.float64)
    assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
offsets = torch.tensor([[0.0], [2000.0], [-3000.0], [1e5]], dtype=torch.float64)
x = torch.randn(4, 3, dtype=torch.float64) + offsets
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
x = torch.tensor([[3000.0, 0.0, 1.0, 2.0], [-5.0, -3000.0, -4.0, -2.0]], dtype=torch.float64)
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
x = torch.tensor([[100.0, 99.0, 95.0], [-200.0, -201.5, -199.0]])
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1), rtol=1e-4, atol=1e-4)
### END HIDDEN TESTS

# %% logsumexp_nothing points=3 says="slices of only -inf, beside slices with a few, and beside large and low scores"
### BEGIN HIDDEN TESTS
x = torch.randn(4, 3, dtype=torch.float64)
x[1] = -inf
x[2, 0] = -inf
x[3, 1:] = -inf
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
assert_close(logsumexp(x.float().T, 0), torch.logsumexp(x.float(), 1))
x[0] += 2000.0
x[2] -= 3000.0
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
### END HIDDEN TESTS

# %% logsumexp_plus_inf points=1 says="slices with a +inf, a -inf beside it included, and large scores in other slices"
### BEGIN HIDDEN TESTS
x = torch.randn(4, 3, dtype=torch.float64)
x[0, 1] = inf
x[1] = torch.tensor([inf, -inf, 2.0])
x[2] = inf
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
x[3] += 2000.0
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
x[2] = torch.tensor([-3000.0, -inf, -3001.0])
assert_close(logsumexp(x.T, 0), torch.logsumexp(x, 1))
x = torch.tensor([[0.5, inf, -inf], [1.0, -2.0, 0.0], [inf, inf, inf]])
assert_close(logsumexp(x, 1), torch.logsumexp(x, 1))
### END HIDDEN TESTS

# %% logsumexp_edges points=1 says="slices of one score, and size 0 in another dim"
### BEGIN HIDDEN TESTS
single = torch.tensor([[-7.0], [1000.0]])
assert_close(logsumexp(single, 1), torch.tensor([-7.0, 1000.0]))
x = torch.randn(1, 1, 2, dtype=torch.float64)
assert_close(logsumexp(x, 2), torch.logsumexp(x, 2))
assert_close(logsumexp(torch.zeros(0, 4), -1), torch.zeros(0))
empty = torch.zeros(2, 0, 3, dtype=torch.float64)
assert_close(logsumexp(empty, 2), torch.zeros(2, 0, dtype=torch.float64))
assert_close(logsumexp(empty, 0), torch.zeros(0, 3, dtype=torch.float64))
### END HIDDEN TESTS

# %% logsumexp_unchanged points=1 says="the dtype stays, transposed input is fine, and the input keeps its values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    x = torch.randn(5, 3, dtype=dtype).T
    before = x.clone()
    assert_close(logsumexp(x, 1), torch.logsumexp(before, 1))
    assert_close(x, before)
### END HIDDEN TESTS

# %% [markdown]
# ## 6. Logarithms of probabilities
#
# {{minutes}}
#
# A loss wants the *logarithm* of a probability. Taking softmax first and `log` second goes wrong
# quietly: a probability such as $e^{-200}$ is smaller than any positive `float32`, becomes 0, and `log(0)`
# is `-inf`. Yet the answer, -200, is a harmless number. So do the division on the side of the
# logarithms, where it is a subtraction, and never compute the probability at all:
#
# $$\log \mathrm{softmax}(x)_i = x_i - \mathrm{logsumexp}(x)$$
#
# The order matters a little, too. Far from 0, neighbouring `float32` numbers lie far apart, so a
# small difference of two large numbers has lost digits. Shift by the maximum first, and the numbers
# are small when the logarithm comes in. The last lines below compare the two.

# %%
gap = torch.tensor([0.0, 200.0])
print("log of softmax:", torch.log(torch.softmax(gap, dim=0)))
print("log_softmax:   ", torch.log_softmax(gap, dim=0))

far = torch.tensor([10000.0, 10001.0])
print("far - logsumexp(far):    ", far - torch.logsumexp(far, dim=0))
near = far - far.max()
print("shifted by the maximum:  ", near - torch.logsumexp(near, dim=0))

# %% [markdown]
# ### Exercise: `log_softmax(x, dim)`, by hand
#
# {{exercise log_softmax}}
#
# Return the logarithm of the softmax of `x` along `dim`, right even where the probability itself
# would be rounded to 0.
#
# - By hand, with the same functions forbidden as for `logsumexp`. Your own `logsumexp` may be
#   called.
# - Shape and dtype are those of `x`, `float32` or `float64`; `dim` may be negative; scores of any
#   size, as in `softmax`. Both orders of the two subtractions are accepted: what lies far from 0 is
#   tested in `float64`.
# - A score of `-inf` gives `-inf`. (Each slice has a finite score, and there is no `+inf` or
#   `nan`.)
# - The slices are not empty; size 0 is possible in the other dims. `x` keeps its values.
#
# <details><summary>Hint</summary>
#
# `logsumexp` has lost its dim. To subtract it from `x`, put the dim back: `unsqueeze(dim)`. Or
# shift `x` by its maximum first and work with `keepdim=True`, which keeps more digits.
#
# </details>


# %% log_softmax minutes=5 level=2 forbids="softmaxes, logsumexps"
def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    ### BEGIN SOLUTION
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()
    ### END SOLUTION


# %% log_softmax_example points=1
expected = torch.log_softmax(photo_scores, dim=1)
agree("log_softmax(photo_scores, dim=1)", log_softmax(photo_scores, dim=1), expected)
print("The logarithms agree with torch on the three photos.")

# %% log_softmax_dims points=3 says="every dim of tensors with one to four dims, counted from either end"
### BEGIN HIDDEN TESTS
for shape in [(4,), (3, 5), (3, 3), (2, 3, 4), (2, 3, 1, 2)]:
    x = torch.rand(shape, dtype=torch.float64) * 4 - 2
    for dim in range(-len(shape), len(shape)):
        assert_close(log_softmax(x, dim), torch.log_softmax(x, dim))
### END HIDDEN TESTS

# %% log_softmax_tiny points=2 says="probabilities that would be rounded to 0"
### BEGIN HIDDEN TESTS
x = torch.tensor([[0.0, 200.0, 50.0], [-300.0, 10.0, 400.0]])
assert_close(log_softmax(x, 1), torch.log_softmax(x, 1), rtol=1e-5, atol=1e-4)
x = torch.randn(3, 4, dtype=torch.float64)
x[:, 1] += 2000.0
assert_close(log_softmax(x, 1), torch.log_softmax(x, 1))
assert_close(log_softmax(x.T, 0), torch.log_softmax(x.T, 0))
### END HIDDEN TESTS

# %% log_softmax_large points=2 says="scores far too large or too low for exp, in slices that lie far apart"
### BEGIN HIDDEN TESTS
offsets = torch.tensor([[0.0], [2000.0], [-3000.0], [1e5]], dtype=torch.float64)
x = torch.randn(4, 3, dtype=torch.float64) + offsets
assert_close(log_softmax(x, 1), torch.log_softmax(x, 1))
assert_close(log_softmax(x[1:2], -1), torch.log_softmax(x[1:2], -1))
x[0, 1] = x[1, 0] = -inf
assert_close(log_softmax(x, 1), torch.log_softmax(x, 1))
x = torch.tensor([[1e6, 0.0, -1e6], [-1e6, 1.0 - 1e6, 0.0]], dtype=torch.float64)
assert_close(log_softmax(x, 1), torch.log_softmax(x, 1))
### END HIDDEN TESTS

# %% log_softmax_edges points=1 says="scores of -inf, slices of one score, and size 0 in another dim"
### BEGIN HIDDEN TESTS
x = torch.tensor([[-inf, 0.5, 2.0], [1.0, -inf, -inf], [-4.0, -3.0, -inf]], dtype=torch.float64)
assert_close(log_softmax(x, 1), torch.log_softmax(x, 1))
low = torch.tensor([[-inf, -1e6, 1 - 1e6], [-5e5, -inf, -inf]], dtype=torch.float64)
assert_close(log_softmax(low, 1), torch.log_softmax(low, 1))
assert_close(log_softmax(torch.tensor([[-7.0], [2.0]]), 1), torch.zeros(2, 1))
assert_close(log_softmax(torch.zeros(0, 4), -1), torch.zeros(0, 4))
empty = torch.zeros(2, 0, 3, dtype=torch.float64)
assert_close(log_softmax(empty, 2), empty)
### END HIDDEN TESTS

# %% log_softmax_unchanged points=1 says="the dtype stays, transposed input is fine, and the input keeps its values"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    x = torch.randn(5, 3, dtype=dtype).T
    before = x.clone()
    assert_close(log_softmax(x, 1), torch.log_softmax(before, 1))
    assert_close(x, before)
### END HIDDEN TESTS

# %% [markdown]
# ## 7. Labels as rows: one_hot
#
# {{minutes}}
#
# A label such as 3 is a name, not a quantity: class 3 is not three times class 1. A **one-hot** row
# says the same without arithmetic in it: one element for each class, 1 at the label's index and 0
# elsewhere.
#
# You will read that a one-hot vector is "a vector of length 1". In code, `len` of it is
# `num_classes`; what is 1 is the sum of its elements, and its length as an arrow. And you will read
# `F.one_hot(y)` without `num_classes`. The width then depends on which labels happen to be in `y`,
# and the next batch may have another. Always pass `num_classes`.

# %%
monday, tuesday = torch.tensor([0, 2, 1]), torch.tensor([1, 5])  # two batches of the same data
print("widths guessed from the data:", F.one_hot(monday).shape, F.one_hot(tuesday).shape)
print("widths as we want them:      ", F.one_hot(monday, 6).shape, F.one_hot(tuesday, 6).shape)

rows = F.one_hot(photo_labels, num_classes=4)
draw_choices("F.one_hot(photo_labels, num_classes=4)", rows, photo_labels, animals)

# %% [markdown]
# ### Exercise: `one_hot(labels, num_classes)`, by hand
#
# {{exercise one_hot}}
#
# Return the one-hot rows of `labels`, as `F.one_hot(labels, num_classes)` does, without calling it.
#
# - `labels` is an `int64` tensor of any shape: `(5,)` gives `(5, num_classes)`, `(2, 3)` gives
#   `(2, 3, num_classes)`, a single label of shape `()` gives `(num_classes,)`. An empty tensor of
#   labels gives an empty result of the right shape.
# - `num_classes` is 1 or more, and the result has the dtype `int64`.
# - A label that is negative, or `num_classes` or more, is refused with an error: a `ValueError`,
#   `IndexError`, `RuntimeError` or `TypeError`, raised by you or by PyTorch.
# - Every call gives a new result, and `labels` keeps its values.
#
# <details><summary>Hint 1: three ways</summary>
#
# Compare: `labels.unsqueeze(-1)` against `torch.arange(num_classes)` broadcasts to the shape you
# want. Or pick rows of `torch.eye`. Or write ones into zeros with `scatter_`. Mind the dtype.
#
# </details>
# <details><summary>Hint 2: which labels slip through?</summary>
#
# Try -1 and `num_classes` on your version. A comparison finds no match and leaves a row of zeros;
# an index of -1 counts from the end. `tensor.any()` of an empty tensor is False, `tensor.min()` of
# an empty one is an error.
#
# </details>


# %% one_hot minutes=8 level=2 forbids="one_hots"
def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    ### BEGIN SOLUTION
    if ((labels < 0) | (labels >= num_classes)).any():
        raise ValueError(f"labels must lie in 0 ... {num_classes - 1}")
    return (labels.unsqueeze(-1) == torch.arange(num_classes)).to(torch.int64)
    ### END SOLUTION


# %% one_hot_example points=1
expected = torch.tensor([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 1]])
agree("one_hot(photo_labels, 4)", one_hot(photo_labels, 4), expected)
print("Three labels, three rows of four.")

# %% one_hot_shapes points=4 says="labels of any shape, a single one and transposed ones included"
### BEGIN HIDDEN TESTS
for shape in [(), (7,), (1,), (3, 5), (2, 3, 4), (2, 1, 3)]:
    y = torch.randint(0, 5, shape)
    assert_close(one_hot(y, 6), F.one_hot(y, 6))
y = torch.randint(0, 3, (3, 5)).T
assert_close(one_hot(y, 4), F.one_hot(y, 4))
assert_close(one_hot(y[::2], 4), F.one_hot(y[::2], 4))
y, other = torch.tensor([[0, 2], [1, 1]]), torch.tensor([[1, 0], [1, 2]])
first, second = one_hot(y, 3), one_hot(other, 3)
assert_close(second, F.one_hot(other, 3))
assert_close(first, F.one_hot(y, 3))
single = one_hot(torch.tensor(2), 3)
single += 5
assert_close(one_hot(torch.tensor(2), 3), torch.tensor([0, 0, 1]))
### END HIDDEN TESTS

# %% one_hot_width points=2 says="the width is num_classes, whatever labels occur"
### BEGIN HIDDEN TESTS
for some, n in [([0, 0], 3), ([1, 2, 0], 10), ([0, 0, 0], 1), ([4], 5), ([299, 43, 256], 300)]:
    y = torch.tensor(some)
    assert_close(one_hot(y, n), F.one_hot(y, n))
### END HIDDEN TESTS

# %% one_hot_negative points=2 says="negative labels are refused, a single one and one class included"
### BEGIN HIDDEN TESTS
for bad in ([0, -1, 2], [-3, 0, 0], [-4, 1, 1], [-256, 0, 1], [0, 1, -(2**32)]):
    assert refuses(lambda: one_hot(torch.tensor(bad), 3)), "a negative label was accepted"
for bad, n in ((-1, 3), ([-1], 3), ([[0, 1], [2, -1]], 3), ([0, -1], 1)):
    assert refuses(lambda: one_hot(torch.tensor(bad), n)), f"{bad} was accepted for {n} classes"
y = torch.tensor([2, 0, 1])
assert_close(one_hot(y, 3), F.one_hot(y, 3))
### END HIDDEN TESTS

# %% one_hot_too_large points=2 says="labels of num_classes or more are refused, a single one and one class included"
### BEGIN HIDDEN TESTS
for bad in ([0, 3, 2], [7, 0, 0], [[1, 2], [0, 3]], [256, 0, 1], [0, 1, 2**32]):
    assert refuses(lambda: one_hot(torch.tensor(bad), 3)), "a label that is too large was accepted"
for bad, n in ((3, 3), ([[3]], 3), ([0, 1], 1), (1, 1)):
    assert refuses(lambda: one_hot(torch.tensor(bad), n)), f"{bad} was accepted for {n} classes"
y = torch.tensor([[1, 2], [0, 2]])
assert_close(one_hot(y, 3), F.one_hot(y, 3))
### END HIDDEN TESTS

# %% one_hot_empty points=1 says="no labels at all"
### BEGIN HIDDEN TESTS
for shape in [(0,), (0, 3), (2, 0)]:
    y = torch.zeros(shape, dtype=torch.int64)
    assert_close(one_hot(y, 4), torch.zeros((*shape, 4), dtype=torch.int64))
assert_close(one_hot(torch.tensor([3, 1]), 4), F.one_hot(torch.tensor([3, 1]), 4))
### END HIDDEN TESTS

# %% [markdown]
# ## 8. The loss: cross-entropy
#
# {{minutes}}
#
# How wrong is the network on one photo? Look at the probability $p$ that it gave to the *true*
# animal and take $-\log p$: 0 if $p = 1$, and the larger the smaller $p$ is. That is the
# **cross-entropy** of the one-hot row $y$ and the probabilities, because all terms but one of
# $-\sum_i y_i \log p_i$ are 0. The loss of a batch is the mean over its rows.
#
# `F.cross_entropy(logits, labels)` does all of it: it takes the raw **logits**, applies log_softmax
# along dim 1 itself, picks the true class of each row, changes the sign and averages. The labels may
# be class numbers (`int64`) or, since PyTorch 1.10, rows of probabilities with the shape of the
# logits.

# %%
log_p = torch.log_softmax(photo_scores, dim=1)
draw_choices("log_softmax(photo_scores, dim=1)", log_p, photo_labels, animals)

picked = torch.stack([log_p[0, 0], log_p[1, 1], log_p[2, 3]])  # the framed elements
print("minus the mean of the framed elements:", -picked.mean())
print("F.cross_entropy:                     ", F.cross_entropy(photo_scores, photo_labels))
print("log_p[:, photo_labels] is larger:    ", log_p[:, photo_labels].shape)

# %% [markdown]
# ### Exercise: `cross_entropy(logits, labels, ignore_index=-100)`, by hand
#
# {{exercise cross_entropy}}
#
# Sentences of unequal length are padded, and padding must not be learnt. So a row whose label is
# `ignore_index` is left out.
#
# - `logits` is `float32` or `float64` `(n, c)`, `labels` is `int64` `(n,)`. Return the mean of
#   $-\log p_{label}$ over the rows that are kept: a tensor of shape `()` with the dtype of
#   `logits`.
# - `ignore_index` may be any `int64` number, even that of a valid class. All other labels are valid
#   classes.
# - A row that is left out has no influence at all: not on the sum, not on the count, and not
#   through its logits, even if they are `inf` or `nan`. The logits of kept rows are finite, and as
#   large as in `softmax`.
# - If no row is kept, or none came (`n` is 0), the mean of nothing is `nan`, as in PyTorch.
# - By hand, with the same functions forbidden as for `logsumexp`. Your own functions may be called.
#   Logits and labels keep their values.
#
# <details><summary>Hint 1: one element of each row</summary>
#
# `table[:, labels]` picks columns, for all rows. Two index tensors are read in pairs:
# `table[torch.arange(n), labels]`. `gather(1, labels[:, None])` does it too, with shape `(n, 1)`.
#
# </details>
# <details><summary>Hint 2: rows to leave out</summary>
#
# Leave them out first, with a bool mask over the rows; -100 is no index. After that, nothing in the
# formula needs to know of them. What is `torch.zeros(0).mean()`?
#
# </details>


# %% cross_entropy minutes=10 level=3 forbids="softmaxes, logsumexps"
def cross_entropy(logits, labels, ignore_index=-100):
    """Return the mean of -log p[i, labels[i]] over the rows not labelled ignore_index."""
    ### BEGIN SOLUTION
    kept = labels != ignore_index
    logits, labels = logits[kept], labels[kept]
    shifted = logits - logits.amax(1, keepdim=True)
    log_p = shifted - shifted.exp().sum(1, keepdim=True).log()
    return -log_p.gather(1, labels[:, None]).mean()
    ### END SOLUTION


# %% cross_entropy_example points=1
agree(
    "cross_entropy(photo_scores, photo_labels)",
    cross_entropy(photo_scores, photo_labels),
    F.cross_entropy(photo_scores, photo_labels),
)
print("The loss of the three photos agrees with torch.")

# %% cross_entropy_mean points=3 says="several shapes and both dtypes, with the default ignore_index"
### BEGIN HIDDEN TESTS
for n, c in [(6, 4), (3, 5), (4, 4), (1, 3), (5, 1)]:
    for dtype in (torch.float32, torch.float64):
        scores = torch.randn(n, c, dtype=dtype) * 2
        y = torch.randint(0, c, (n,))
        expected = F.cross_entropy(scores, y)
        assert_close(cross_entropy(scores, y), expected)
        assert_close(cross_entropy(scores.T.contiguous().T, y), expected)
for n, c in [(30, 7), (300, 5), (4, 300)]:
    scores, y = torch.randn(n, c, dtype=torch.float64), torch.randint(0, c, (n,))
    y[0] = c - 1
    assert_close(cross_entropy(scores, y), F.cross_entropy(scores, y))
### END HIDDEN TESTS

# %% cross_entropy_large points=3 says="logits far too large or too low for exp, and true classes that are nearly impossible"
### BEGIN HIDDEN TESTS
offsets = torch.tensor([[0.0], [2000.0], [-3000.0], [1e5]], dtype=torch.float64)
scores = torch.randn(4, 3, dtype=torch.float64) + offsets
y = torch.tensor([2, 0, 1, 1])
assert_close(cross_entropy(scores, y), F.cross_entropy(scores, y))
scores = torch.tensor([[0.0, 3000.0, 1.0], [1000.0, 0.0, -1000.0]], dtype=torch.float64)
y = torch.tensor([0, 2])
assert_close(cross_entropy(scores, y), F.cross_entropy(scores, y))
scores = torch.tensor([[1e6, 0.0, -1e6], [5.0, 1e6, 7.0]], dtype=torch.float64)
y = torch.tensor([2, 0])
assert_close(cross_entropy(scores, y), F.cross_entropy(scores, y))
scores, y = torch.tensor([[0.0, 300.0], [-1.0, 2.0]]), torch.tensor([0, 0])
assert_close(cross_entropy(scores, y), F.cross_entropy(scores, y), rtol=1e-5, atol=1e-4)
### END HIDDEN TESTS

# %% cross_entropy_ignored points=4 says="rows to ignore count neither in the sum nor in the mean, whichever number marks them"
### BEGIN HIDDEN TESTS
for mark in (-100, 255, -1, 0, 2, 2**32 + 1, 1 - 2**40):
    scores = torch.randn(9, 4, dtype=torch.float64) * 2
    y = torch.tensor([1, 3, 1, 3, 3, 1, 3, 1, 1])
    y[::3] = mark
    expected = F.cross_entropy(scores, y, ignore_index=mark)
    assert_close(cross_entropy(scores, y, mark), expected)
    assert_close(cross_entropy(scores, y, ignore_index=mark), expected)
### END HIDDEN TESTS

# %% cross_entropy_padding points=2 says="the logits of an ignored row have no influence, inf and nan included"
### BEGIN HIDDEN TESTS
for mark in (-100, 0):
    scores = torch.randn(6, 3, dtype=torch.float64)
    y = torch.tensor([2, mark, 1, mark, 1, mark])
    expected = F.cross_entropy(scores[[0, 2, 4]], y[[0, 2, 4]])
    scores[1], scores[3] = float("nan"), inf
    scores[5] = torch.tensor([-inf, 1e9, inf])
    assert_close(cross_entropy(scores, y, ignore_index=mark), expected)
### END HIDDEN TESTS

# %% cross_entropy_nothing points=1 says="nan, with the dtype of logits, if no row is kept or none came, and only then"
### BEGIN HIDDEN TESTS
scores, no_mean = torch.randn(3, 4, dtype=torch.float64), torch.tensor(float("nan"))
for mark in (-100, 2):
    got = cross_entropy(scores, torch.full((3,), mark), mark)
    assert_close(got, no_mean.double(), equal_nan=True)
for dtype in (torch.float32, torch.float64):
    for n in (0, 3):
        got = cross_entropy(torch.zeros(n, 4, dtype=dtype), torch.full((n,), -100))
        assert_close(got, no_mean.to(dtype), equal_nan=True)
y = torch.tensor([-100, 3, -100])
assert_close(cross_entropy(scores, y), F.cross_entropy(scores, y))
### END HIDDEN TESTS

# %% cross_entropy_unchanged points=2 says="logits and labels keep their values"
### BEGIN HIDDEN TESTS
scores, y = torch.randn(5, 3), torch.tensor([0, -100, 2, 1, -100])
scores_before, y_before = scores.clone(), y.clone()
assert_close(cross_entropy(scores, y), F.cross_entropy(scores_before, y_before))
assert_close(scores, scores_before)
assert_close(y, y_before)
### END HIDDEN TESTS

# %% [markdown]
# ## 9. A common mistake: softmax twice
#
# {{minutes}}
#
# "Cross-entropy needs probabilities, so I put a softmax at the end of my network." It sounds right,
# it runs, the loss even falls for a while. But `F.cross_entropy` takes logits and applies a softmax
# of its own, so now there are two. Probabilities lie between 0 and 1, a second softmax hardly tells
# them apart, and so a perfect answer still costs a lot:

# %%
perfect, true_class = torch.tensor([[100.0, 0.0, 0.0]]), torch.tensor([0])
print("once: ", F.cross_entropy(perfect, true_class))
print("twice:", F.cross_entropy(torch.softmax(perfect, dim=1), true_class))

score = torch.linspace(-8, 8, 81)
rows = torch.stack([score, torch.zeros(81), torch.zeros(81)], dim=1)
targets = torch.zeros(81, dtype=torch.int64)
once = F.cross_entropy(rows, targets, reduction="none")
twice = F.cross_entropy(torch.softmax(rows, dim=1), targets, reduction="none")
draw_curves(
    score,
    {"cross_entropy(logits)": once, "cross_entropy(softmax(logits))": twice},
    xlabel="score of the true class, the two others at 0",
    ylabel="loss",
)

# %% [markdown]
# With three classes the dashed loss never falls below $\log(1 + 2/e) \approx 0.55$, and it is flat
# at both ends, which gives training almost nothing to go by. Nothing crashes, so look for it:
# **logits go into the loss; softmax is for people who read the output.**

# %% [markdown]
# ## 10. From scores to a decision: accuracy
#
# {{minutes}}
#
# The predicted class is the index of the highest score, `argmax` along the classes. Softmax keeps
# the order, so you do not need it here. Labels that were read from a file often come as a column of
# shape `(n, 1)`, and then broadcasting lies in wait:

# %%
guesses = photo_scores.argmax(dim=1)
column = photo_labels.reshape(-1, 1)
print("guesses", guesses, "labels", photo_labels)
print("(n,) == (n,)  ", guesses == photo_labels)
print("(n,) == (n, 1)", guesses == column, sep="\n")

# %% [markdown]
# ### Exercise: `accuracy(logits, labels)`
#
# {{exercise accuracy}}
#
# Return the share of rows whose highest score is at the label's index.
#
# - `logits` is `float32` or `float64` `(n, c)`, `labels` is `int64` of shape `(n,)` or `(n, 1)`; `n`
#   and `c` are at least 1. The two highest scores of a row are never equal, but they may be close:
#   down to 1e-10 apart in `float64`, and 1e-5 in `float32`.
# - The result is a tensor of shape `()`, between 0 and 1, `float32` or `float64` as you like.
# - Any function may be used. Logits and labels stay as they are.
#
# <details><summary>Hint</summary>
#
# Bring the labels to the shape `(n,)` first, whichever shape they came in. `mean()` wants
# floating-point numbers, so turn the bools into floats.
#
# </details>


# %% accuracy minutes=5 level=2
def accuracy(logits, labels):
    """Return the share of rows whose argmax is the label, as a 0-d floating-point tensor."""
    ### BEGIN SOLUTION
    return (logits.argmax(1) == labels.reshape(-1)).float().mean()
    ### END SOLUTION


# %% accuracy_example points=1
four_scores = torch.tensor([[0.9, 0.1], [0.2, 0.4], [0.6, 0.5], [0.3, 0.8]])
got = accuracy(four_scores, torch.tensor([0, 1, 1, 1]))
assert isinstance(got, torch.Tensor), f"a tensor of shape () was asked for; got {got!r}"
agree(f"accuracy({four_scores}, [0, 1, 1, 1])", got.float(), torch.tensor(0.75))
print("Three of four are right.")

# %% accuracy_share points=3 says="the share for several shapes, close scores and a single class too, as a floating-point tensor of shape ()"
### BEGIN HIDDEN TESTS
for n, c in [(7, 3), (3, 7), (31, 4), (50, 2), (400, 9), (6, 300)]:
    scores = torch.randn(n, c, dtype=torch.float64) * 0.3
    y = scores.argmax(1)
    y[::3] = (y[::3] + 1) % c
    got = accuracy(scores, y)
    assert isinstance(got, torch.Tensor), "a tensor was asked for"
    assert got.is_floating_point(), "a floating-point dtype was asked for"
    right = [row.index(max(row)) == label for row, label in zip(scores.tolist(), y.tolist())]
    assert_close(got.float(), torch.tensor(sum(right) / n))
scores = torch.tensor([[0.5, 0.5, -1.0], [2.0, 2.0, 1.0]], dtype=torch.float64)
scores[:, 1] += 1e-10
assert_close(accuracy(scores, torch.tensor([1, 1])).float(), torch.tensor(1.0))
assert_close(accuracy(scores, torch.tensor([0, 1])).float(), torch.tensor(0.5))
got = accuracy(torch.tensor([[-2.0], [3.0]]), torch.tensor([0, 0]))
assert_close(got.float(), torch.tensor(1.0))
### END HIDDEN TESTS

# %% accuracy_square points=2 says="as many rows as classes, and transposed logits"
### BEGIN HIDDEN TESTS
scores = torch.full((5, 5), -1.0)
best = torch.tensor([0, 0, 3, 3, 3])
scores[torch.arange(5), best] = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
for table in (scores, scores.T.contiguous().T):
    assert_close(accuracy(table, torch.tensor([0, 0, 3, 3, 2])).float(), torch.tensor(0.8))
    assert_close(accuracy(table, torch.tensor([0, 1, 2, 3, 4])).float(), torch.tensor(0.4))
### END HIDDEN TESTS

# %% accuracy_column points=2 says="labels of shape (n, 1), a single row included; logits and labels stay as they are"
### BEGIN HIDDEN TESTS
for n, c in [(9, 4), (8, 8), (13, 5)]:
    scores = torch.randn(n, c)
    y = scores.argmax(1)
    y[1::4] = (y[1::4] + 1) % c
    expected = (scores.argmax(1) == y).float().mean()
    for given in (y, y[:, None]):
        olds = scores.clone(), given.clone()
        assert_close(accuracy(scores, given).float(), expected)
        assert torch.equal(scores, olds[0]), "the logits must stay as they are"
        assert torch.equal(given, olds[1]), "the labels must stay as they are"
for label, expected in [(1, 1.0), (2, 0.0)]:
    got = accuracy(torch.tensor([[0.0, 2.0, 1.0]]), torch.tensor([[label]]))
    assert_close(got.float(), torch.tensor(expected))
### END HIDDEN TESTS

# %% [markdown]
# ## 11. Read the error
#
# {{minutes}}
#
# One function and four inputs that it refuses. The cell catches the errors and shows them, so that
# *Run all* can go on. Run it and say what is wrong in each case *before* you read the list below it.


# %%
def try_it(what, call):
    try:
        print(what, "->", call())
    except (RuntimeError, ValueError, IndexError) as error:
        print(f"{what}\n    {type(error).__name__}: {error}\n")


def first_draft(logits, labels):
    return F.cross_entropy(logits, labels)


four, steps = torch.zeros(4, 3), torch.zeros(2, 5, 3)
column = torch.tensor([[0], [2], [1], [1]])
places = torch.zeros(2, 5, dtype=torch.int64)
try_it("1. logits (4, 3), labels (4, 1)", lambda: first_draft(four, column))
try_it("2. logits (2, 5, 3), labels (2, 5)", lambda: first_draft(steps, places))
try_it("3. logits (4, 3), labels (4,), floats", lambda: first_draft(four, torch.ones(4)))
up_to_3 = torch.tensor([0, 3, 1, 1])
try_it("4. logits (4, 3), labels up to 3", lambda: first_draft(four, up_to_3))

# %% [markdown]
# The wording differs between versions, the parts do not. *Target* is PyTorch's word for the labels.
#
# 1. **0D or 1D target tensor expected**: class numbers for `(n, c)` logits come as `(n,)`. A column
#    `(n, 1)` is two-dimensional, and PyTorch does not guess.
# 2. **Expected target size [2, 3], got [2, 5]**: here the order of the dims is at fault.
#    `F.cross_entropy` looks for the classes of a batch in **dim 1**, always. It read `(2, 5, 3)` as 2 examples
#    of 5 classes at 3 positions and wanted a label for each position, `(2, 3)`. We meant 5 positions
#    and 3 classes. Had both numbers been equal, no error would have come, only a wrong loss.
# 3. **Expected ... Long ... but got Float**: class numbers are `int64`, which PyTorch also calls Long.
#    Numbers from a CSV file are floats, so convert them with `.long()`.
# 4. **Target 3 is out of bounds**: three classes are called 0, 1 and 2. Do your labels count from
#    1?

# %% [markdown]
# ### Repair 1: `column_loss(logits, labels)`
#
# {{exercise column_loss}}
#
# `logits` is `float32` or `float64` `(n, c)`, `labels` is an `int64` column `(n, 1)` of classes from 0
# to `c - 1`, and `n` is at least 1 (and may be 1). Return the mean cross-entropy, a tensor of shape
# `()` with the dtype of `logits`. Both arguments stay as they are. Change what is needed, and use
# `F.cross_entropy` as you like.
#
# <details><summary>Hint</summary>
#
# One dim has to go. Which one always has size 1, and which one only sometimes? A bare `squeeze()`
# removes both kinds.
#
# </details>


# %% column_loss minutes=4 level=1
def column_loss(logits, labels):
    """Return the mean cross-entropy of logits (n, c) and a column of labels (n, 1)."""
    ### BEGIN SOLUTION
    return F.cross_entropy(logits, labels.reshape(-1))
    ### STUB
    # return F.cross_entropy(logits, labels)  # fails: labels is a column
    ### END SOLUTION


# %% column_loss_example points=1
got = column_loss(photo_scores, torch.tensor([[0], [1], [3]]))
expected = F.cross_entropy(photo_scores, torch.tensor([0, 1, 3]))
agree("column_loss(photo_scores, labels=[[0], [1], [3]])", got, expected)
print("The column is read as three labels.")

# %% column_loss_sizes points=3 says="other batches, a column sliced out of a table included; logits and labels stay as they are"
### BEGIN HIDDEN TESTS
for n, c in [(6, 3), (3, 3), (2, 7), (300, 4), (3, 300)]:
    scores = torch.randn(n, c, dtype=torch.float64)
    table = torch.randint(1, c, (n, 4))
    table[0] = c - 1
    column = table[:, 2:3]
    olds = scores.clone(), column.clone()
    assert_close(column_loss(scores, column), F.cross_entropy(olds[0], olds[1][:, 0]))
    assert torch.equal(scores, olds[0]), "the logits must stay as they are"
    assert torch.equal(column, olds[1]), "the labels must stay as they are"
### END HIDDEN TESTS

# %% column_loss_single points=1 says="a batch of one"
### BEGIN HIDDEN TESTS
for label in (0, 2):
    scores = torch.randn(1, 4)
    expected = F.cross_entropy(scores, torch.tensor([label]))
    assert_close(column_loss(scores, torch.tensor([[label]])), expected)
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 2: `sequence_loss(logits, labels)`
#
# {{exercise sequence_loss}}
#
# A language model gives scores for every position of every sentence: `logits` is `float32` or `float64`
# `(b, t, c)`, sentences by positions by classes, and `labels` is `int64` `(b, t)`.
#
# - Return the mean cross-entropy over all positions: a tensor of shape `()` with the dtype of `logits`.
# - A label of -100 marks padding (-100 is the default of `ignore_index`). Such positions do not count,
#   and the mean is over all other positions of the whole batch, of which there is at least one.
#   A sentence may be padding throughout.
# - Neither the logits nor the labels need be contiguous, and both stay as they are. Use
#   `F.cross_entropy` as you like.
#
# <details><summary>Hint</summary>
#
# Either bring the classes to dim 1, or make one long batch of `b * t` rows. If you make the shape
# fit by `reshape(b, c, t)`, the error goes away and the scores are shuffled: lesson 03.
#
# </details>


# %% sequence_loss minutes=6 level=2
def sequence_loss(logits, labels):
    """Return the mean cross-entropy of logits (b, t, c) and labels (b, t), -100 left out."""
    ### BEGIN SOLUTION
    return F.cross_entropy(logits.transpose(1, 2), labels)
    ### STUB
    # return F.cross_entropy(logits, labels)  # fails: looks for the classes in dim 1
    ### END SOLUTION


# %% sequence_loss_example points=1
sentence_scores = torch.stack([photo_scores, photo_scores + 1])
sentence_labels = torch.stack([photo_labels, photo_labels])
got = sequence_loss(sentence_scores, sentence_labels)
agree("sequence_loss of the photos, twice", got, F.cross_entropy(photo_scores, photo_labels))
print("Each place is compared with its own label.")

# %% sequence_loss_values points=2 says="several shapes, both dtypes and non-contiguous logits; logits and labels stay as they are"
### BEGIN HIDDEN TESTS
for b, t, c in [(2, 5, 3), (3, 2, 6), (4, 1, 3), (1, 6, 2)]:
    for dtype in (torch.float32, torch.float64):
        scores = torch.randn(b, c, t, dtype=dtype).transpose(1, 2)
        y = torch.randint(0, c, (t, b)).T
        expected = torch.stack([F.cross_entropy(scores[i], y[i]) for i in range(b)]).mean()
        assert_close(sequence_loss(scores, y), expected)
scores, y = torch.randn(2, 4, 3), torch.tensor([[2, 0, 1, -100], [1, -100, -100, -100]])
olds = scores.clone(), y.clone()
sequence_loss(scores, y)
assert torch.equal(scores, olds[0]), "the logits must stay as they are, at padding too"
assert torch.equal(y, olds[1]), "the labels must stay as they are, padding too"
### END HIDDEN TESTS

# %% sequence_loss_square points=2 says="as many places as classes, where the defect raises no error"
### BEGIN HIDDEN TESTS
scores = torch.arange(32.0, dtype=torch.float64).reshape(2, 4, 4).cos() * 3
scores[:, :, 0] += 5.0
y = torch.tensor([[0, 1, 2, 3], [3, 3, 0, 1]])
expected = torch.stack([F.cross_entropy(scores[i], y[i]) for i in range(2)]).mean()
assert_close(sequence_loss(scores, y), expected)
### END HIDDEN TESTS

# %% sequence_loss_padding points=2 says="padding counts neither in the sum nor in the mean, in sequences of unequal length, of nothing but padding too"
### BEGIN HIDDEN TESTS
scores = torch.randn(3, 5, 4, dtype=torch.float64) * 3
scores[:, :, 1] += 2.0
y = torch.randint(2, 4, (3, 5))
y[0, 1:] = -100
y[1, 0] = 1
y[2, 3:] = -100
kept = y != -100
assert_close(sequence_loss(scores, y), F.cross_entropy(scores[kept], y[kept]))
y[2] = -100
assert_close(sequence_loss(scores, y), F.cross_entropy(scores[:2][kept[:2]], y[:2][kept[:2]]))
scores, y = torch.randn(2, 300, 3), torch.full((2, 300), -100)
y[0, :290] = 2
assert_close(sequence_loss(scores, y), F.cross_entropy(scores[0, :290], y[0, :290]))
### END HIDDEN TESTS

# %% [markdown]
# ## The core ends here
#
# Well done: you have written the output layer and the loss of nearly every classifier there is. You
# can hand in now. The cheat sheet at the very end is worth a look. What follows is optional: the
# tests are as thorough and you will see their outcome, but they are worth no points.

# %% [markdown]
# ## Optional 1: softmax with hidden scores
#
# {{minutes}}
#
# Attention in a transformer must not look at padding, or at the future. Such scores are hidden
# *before* softmax, with -inf, so that the others share all of the probability. Zeroing them *after*
# softmax leaves rows that no longer add up to one:

# %%
hidden = torch.tensor([False, True, False, True])
print("after: ", torch.softmax(photo_scores[0], dim=0).masked_fill(hidden, 0.0).sum())
print("before:", torch.softmax(photo_scores[0].masked_fill(hidden, -inf), dim=0).sum())

# %% [markdown]
# ### Exercise: `masked_softmax(x, mask, dim)`
#
# {{exercise masked_softmax}}
#
# Return the softmax of `x` along `dim` over the scores that are not hidden.
#
# - `mask` is a bool tensor in which True hides, as in `masked_fill`. Its shape is that of `x` or broadcasts
#   to it.
# - Hidden elements of the result are 0, and what stands under the mask has no influence, however
#   large it is, `inf` and `nan` included. Visible scores lie between -1e30 and 1e30, these two
#   included.
# - A slice in which everything is hidden gives zeros. Shape and dtype are those of `x`; `x` and
#   `mask` stay as they are.
# - `x` is `float32` or `float64` and has one or more dims, none of them of size 0; `dim` may be
#   negative. `torch.softmax` may be used.
#
# <details><summary>Hint</summary>
#
# Hide before softmax, as above. What does softmax give for a slice of only `-inf`, and which
# elements do you have to set right afterwards?
#
# </details>


# %% masked_softmax minutes=6 level=2
def masked_softmax(x, mask, dim):
    """Return the softmax of x along dim over the elements where mask is False, else 0."""
    ### BEGIN SOLUTION
    return torch.softmax(x.masked_fill(mask, -inf), dim).masked_fill(mask, 0)
    ### END SOLUTION


# %% masked_softmax_example points=0
agree(
    "masked_softmax([0, 5, 0], mask=[False, True, False], dim=0)",
    masked_softmax(torch.tensor([0.0, 5.0, 0.0]), torch.tensor([False, True, False]), dim=0),
    torch.tensor([0.5, 0.0, 0.5]),
)
print("The two visible scores share everything.")

# %% masked_softmax_dims points=0 says="every dim, with masks of the same shape and masks that broadcast"
### BEGIN HIDDEN TESTS
x = torch.randn(2, 3, 4, dtype=torch.float64) * 2
for shape in [(2, 3, 4), (1, 3, 4), (4,), (3, 1), (2, 1, 1)]:
    mask = torch.rand(shape) < 0.4
    for dim in range(-3, 3):
        expected = torch.zeros_like(x)
        slices = [t.movedim(dim, -1) for t in (expected, x, mask.expand(2, 3, 4))]
        for place in torch.cartesian_prod(*map(torch.arange, slices[0].shape[:2])).tolist():
            into, scores, unseen = (t[tuple(place)] for t in slices)
            if not unseen.all():
                into[~unseen] = torch.softmax(scores[~unseen], 0)
        assert_close(masked_softmax(x, mask, dim), expected)
### END HIDDEN TESTS

# %% masked_softmax_all_hidden points=0 says="zeros where everything is hidden, inf and nan too, beside slices where something is visible"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    x = torch.randn(3, 4, dtype=dtype)
    mask = torch.tensor([[False, True, False, False], [True] * 4, [True, True, True, False]])
    p = masked_softmax(x, mask, 1)
    assert_close(p[1:], torch.tensor([[0.0] * 4, [0.0, 0.0, 0.0, 1.0]], dtype=dtype))
    assert_close(p[0, [0, 2, 3]], torch.softmax(x[0, [0, 2, 3]], 0))
    x[0] -= 5000.0
    p = masked_softmax(x, mask, 1)
    assert_close(p[1:], torch.tensor([[0.0] * 4, [0.0, 0.0, 0.0, 1.0]], dtype=dtype))
    assert_close(p[0, [0, 2, 3]], torch.softmax(x[0, [0, 2, 3]], 0))
x = torch.tensor([[inf, float("nan"), 1.0], [inf, inf, -inf], [0.0, 0.0, float("nan")]])
mask = torch.tensor([[True] * 3, [True] * 3, [False, False, True]])
assert_close(masked_softmax(x, mask, 1), torch.tensor([[0.0] * 3, [0.0] * 3, [0.5, 0.5, 0.0]]))
### END HIDDEN TESTS

# %% masked_softmax_under_the_mask points=0 says="what is hidden has no influence, however large, inf and nan included; very large and low visible scores"
### BEGIN HIDDEN TESTS
x = torch.randn(5, 4, dtype=torch.float64)
mask = torch.zeros(5, 4, dtype=torch.bool)
mask[:, 1] = True
expected = torch.zeros(5, 4, dtype=torch.float64)
expected[:, [0, 2, 3]] = torch.softmax(x[:, [0, 2, 3]], 1)
for under in (3000.0, 1e12, inf, -inf, float("nan")):
    x[:, 1] = under
    assert_close(masked_softmax(x, mask, 1), expected)
low = torch.tensor([[-1000.0, -1001.0, 5.0], [-2e9, -2e9, 0.0]], dtype=torch.float64)
expected = torch.zeros(2, 3, dtype=torch.float64)
expected[:, :2] = torch.softmax(low[:, :2], 1)
assert_close(masked_softmax(low, torch.tensor([False, False, True]), 1), expected)
for dtype in (torch.float32, torch.float64):
    low = torch.tensor([[-1e30, -1e30, -1e29], [1e30, -1e30, 0.0], [0.5, 0.5, -1.0]], dtype=dtype)
    expected = torch.tensor([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0], [0.5, 0.5, 0.0]], dtype=dtype)
    assert_close(masked_softmax(low, torch.tensor([False, False, True]), 1), expected)
### END HIDDEN TESTS

# %% masked_softmax_unchanged points=0 says="scores and mask stay as they are"
### BEGIN HIDDEN TESTS
x, mask = torch.randn(3, 4), torch.tensor([True, False, False, True]).expand(3, 4).clone()
x_before, mask_before = x.clone(), mask.clone()
p = masked_softmax(x, mask, 1)
assert_close(x, x_before)
assert torch.equal(mask, mask_before), "the mask changed"
assert_close(p[:, 1:3], torch.softmax(x_before[:, 1:3], 1))
mask = torch.tensor([True, False, False, True])
masked_softmax(x, mask, 1)
assert torch.equal(mask, torch.tensor([True, False, False, True])), "the mask changed"
### END HIDDEN TESTS

# %% [markdown]
# ## Optional 2: the confusion matrix
#
# {{minutes}}
#
# Accuracy is one number. A confusion matrix shows *which* classes are taken for which. For the
# animals, row 3, column 2 (counted from 0) says how often a fox was called an owl. A warning on the
# way: an index that occurs twice in `counts[places] += 1` is counted once.

# %%
counts = torch.zeros(3, dtype=torch.int64)
counts[torch.tensor([0, 2, 2, 2])] += 1
print("three times a 2, counted as", counts[2].item())

# %% [markdown]
# ### Exercise: `confusion_matrix(predicted, actual, n)`
#
# {{exercise confusion_matrix}}
#
# Return the `int64` matrix `(n, n)` whose element `[i, j]` is the number of examples with the actual
# class `i` and the predicted class `j`: rows actual, columns predicted.
#
# - `predicted` and `actual` are `int64` tensors of the same shape `(k,)` with classes from 0 to
#   `n - 1`; `n` is 1 or more, `k` may be 0, and not every class need occur. Both keep their values.
# - Any function may be used.
#
# <details><summary>Hint</summary>
#
# Give each pair of classes a number of its own, as in `3 * 4 + 2`, and count the numbers:
# `torch.bincount` has a `minlength`. Or multiply two one-hot matrices.
#
# </details>


# %% confusion_matrix minutes=6 level=2
def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    ### BEGIN SOLUTION
    return torch.bincount(actual * n + predicted, minlength=n * n).reshape(n, n)
    ### END SOLUTION


# %% confusion_matrix_example points=0
agree(
    "confusion_matrix(predicted=[0, 1, 1, 1], actual=[0, 0, 1, 1], n=2)",
    confusion_matrix(torch.tensor([0, 1, 1, 1]), torch.tensor([0, 0, 1, 1]), 2),
    torch.tensor([[1, 1], [0, 2]]),
)
print("One mistake: a 0 was called a 1.")

# %% confusion_matrix_counts points=0 says="repeated pairs, thousands of them too, many classes, and rows that are not columns"
### BEGIN HIDDEN TESTS
for n, k in [(3, 40), (5, 200), (2, 9), (2, 1500), (12, 300), (40, 200)]:
    guessed, true = torch.randint(0, n, (k,)), torch.randint(0, n, (k,))
    true[:3], guessed[:3] = 0, 1
    true[3:], guessed[3:] = torch.where(true[3:] == 1, 0, true[3:]), guessed[3:]
    expected = [[0] * n for _ in range(n)]
    for i, j in zip(true.tolist(), guessed.tolist()):
        expected[i][j] += 1
    assert_close(confusion_matrix(guessed, true, n), torch.tensor(expected))
many = torch.zeros(2_051, dtype=torch.int64)
assert_close(confusion_matrix(many, many, 2), torch.tensor([[2_051, 0], [0, 0]]))
### END HIDDEN TESTS

# %% confusion_matrix_size points=0 says="classes that do not occur, no examples at all, and a single class"
### BEGIN HIDDEN TESTS
expected = torch.zeros(4, 4, dtype=torch.int64)
expected[1, 0] = 2
zeros, ones = torch.tensor([0, 0]), torch.tensor([1, 1])
assert_close(confusion_matrix(zeros, ones, 4), expected)
assert_close(confusion_matrix(zeros, zeros, 1), torch.tensor([[2]]))
none = torch.zeros(0, dtype=torch.int64)
assert_close(confusion_matrix(none, none, 3), torch.zeros(3, 3, dtype=torch.int64))
### END HIDDEN TESTS

# %% confusion_matrix_unchanged points=0 says="the labels keep their values"
### BEGIN HIDDEN TESTS
guessed, true = torch.tensor([2, 0, 1, 1, 1]), torch.tensor([2, 1, 0, 1, 1])
olds = guessed.clone(), true.clone()
assert_close(confusion_matrix(guessed, true, 3), torch.tensor([[0, 1, 0], [1, 2, 0], [0, 0, 1]]))
assert_close((guessed, true), olds)
### END HIDDEN TESTS

# %% [markdown]
# ## Optional 3: smooth labels
#
# {{minutes}}
#
# A one-hot target asks for a probability of exactly 1, which no finite score can give, so the
# network keeps pushing its scores apart. *Label smoothing* moves a share `eps` of the target to
# **all** `n` classes evenly, the true one included: the target is `(1 - eps) * one_hot + eps / n`.
#
# ### Exercise: `smooth_labels(labels, n, eps)`
#
# {{exercise smooth_labels}}
#
# - `labels` is `int64` `(k,)`, with classes from 0 to `n - 1`; `k` may be 0. `eps` is a Python
#   float from 0 to 1.
# - Return a `float32` tensor `(k, n)`. It is such that
#   `F.cross_entropy(logits, smooth_labels(labels, n, eps))` equals
#   `F.cross_entropy(logits, labels, label_smoothing=eps)`.
# - Any function may be used. `labels` keeps its values.
#
# <details><summary>Hint</summary>
#
# Work out one row on paper, for `n=4` and `eps=0.2`: what does the true class get, what do the others,
# and do the four add up to one?
#
# </details>


# %% smooth_labels minutes=5 level=2
def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    ### BEGIN SOLUTION
    return (1 - eps) * F.one_hot(labels, n) + eps / n
    ### END SOLUTION


# %% smooth_labels_example points=0
got = smooth_labels(torch.tensor([2]), 4, 0.2)
agree("smooth_labels([2], n=4, eps=0.2)", got, torch.tensor([[0.05, 0.05, 0.85, 0.05]]))
print("The row still adds up to one.")

# %% smooth_labels_loss points=0 says="the loss is that of label_smoothing, for several sizes; the labels stay as they are"
### BEGIN HIDDEN TESTS
for k, n, eps in [
    (5, 3, 0.1),
    (4, 4, 0.3),
    (7, 2, 0.6),
    (1, 10, 0.05),
    (300, 3, 0.2),
    (4, 300, 0.1),
]:
    y, scores = torch.randint(0, n - 1, (k,)), torch.randn(k, n)
    y[0] = max(n - 2, 0)
    expected = F.cross_entropy(scores, y, label_smoothing=eps)
    rows = F.one_hot(y, n).float()
    before = y.clone()
    got = smooth_labels(y, n, eps)
    assert torch.equal(y, before), "the labels must stay as they are"
    assert_close(F.cross_entropy(scores, got), expected)
    assert_close(got, rows.mul(1 - eps).add(eps / n))
### END HIDDEN TESTS

# %% smooth_labels_limits points=0 says="eps of 0 and of 1, one class, no labels, and classes that do not occur"
### BEGIN HIDDEN TESTS
y = torch.tensor([0, 2, 1])
assert_close(smooth_labels(y, 5, 0.0), F.one_hot(y, 5).float())
assert_close(smooth_labels(y, 5, 1.0), torch.full((3, 5), 0.2))
assert_close(smooth_labels(torch.tensor([0, 0]), 1, 0.3), torch.ones(2, 1))
assert_close(smooth_labels(torch.zeros(0, dtype=torch.int64), 3, 0.1), torch.zeros(0, 3))
### END HIDDEN TESTS

# %% [markdown]
# ## Challenge: maximum and sum in one pass
#
# {{minutes}}
#
# Softmax as you wrote it reads the scores three times: for the maximum, for the sum, for the
# division. With a million scores in slow memory that hurts. The *online softmax* needs one
# reading for the maximum and the sum, block by block, and remembers two numbers for each row: the largest score so far, `m`, and the sum
# of `exp(score - m)` so far, `s`.
#
# When a block brings a larger maximum, the old `s` was measured against the wrong one. But it can
# be put right without looking back. This idea is the heart of FlashAttention, which runs inside
# most large language models today.
#
# ### Exercise: `online_softmax_step(running_max, running_sum, block)`, by hand
#
# {{exercise online_softmax_step}}
#
# - `block` holds the next scores, shape `(rows, k)` with `rows` and `k` at least 1; `running_max` and
#   `running_sum` have the shape `(rows,)`. Return the pair `(new_max, new_sum)`, both `(rows,)`. All
#   five have the same dtype, `float32` or `float64`.
# - Before the first block, `running_max` is `-inf` and `running_sum` is 0 in every row.
# - Scores are finite and of any size, or `-inf`. A block may hold nothing but `-inf` in a row, the
#   first block too; as long as a row has seen only `-inf`, its maximum is `-inf` and its sum 0.
# - By hand, with the same functions forbidden as for `logsumexp`. The three arguments keep their
#   values.
#
# <details><summary>Hint 1</summary>
#
# $e^{x - new} = e^{x - old} \cdot e^{old - new}$, where the second factor is the same for all old scores.
#
# </details>
# <details><summary>Hint 2</summary>
#
# `-inf` minus `-inf` is `nan`. You have met that in `logsumexp`, and the same cure helps.
#
# </details>


# %% online_softmax_step minutes=10 level=3 forbids="softmaxes, logsumexps"
def online_softmax_step(running_max, running_sum, block):
    """Return each row's maximum and sum of exp(score - maximum), the new block included."""
    ### BEGIN SOLUTION
    new_max = torch.maximum(running_max, block.amax(1))
    shift = new_max.masked_fill(new_max.isinf(), 0)
    rescaled = running_sum * (running_max - shift).exp()
    return new_max, rescaled + (block - shift[:, None]).exp().sum(1)
    ### END SOLUTION


# %% online_softmax_step_example points=0
online_max, online_sum = torch.full((3,), -inf), torch.zeros(3)
for two_columns in photo_scores.split(2, dim=1):
    online_max, online_sum = online_softmax_step(online_max, online_sum, two_columns)
agree(
    "softmax of photo_scores, in blocks of two columns",
    (photo_scores - online_max[:, None]).exp() / online_sum[:, None],
    torch.softmax(photo_scores, dim=1),
)
print("One pass for maximum and sum, and the same softmax.")

# %% online_softmax_step_blocks points=0 says="after every block the state is right, for blocks of any width and a single row too"
### BEGIN HIDDEN TESTS
for widths in [(3, 1, 4), (1, 1, 1, 1), (8,), (2, 5, 1)]:
    x = torch.randn(4, sum(widths), dtype=torch.float64) * 4
    m, s, seen = torch.full((4,), -inf, dtype=torch.float64), torch.zeros(4, dtype=torch.float64), 0
    for part in x.split(list(widths), dim=1):
        m, s = online_softmax_step(m, s, part)
        seen += part.shape[1]
        assert_close(m, x[:, :seen].amax(1))
        assert_close(s, (x[:, :seen] - m[:, None]).exp().sum(1))
    assert_close((x - m[:, None]).exp() / s[:, None], torch.softmax(x, 1))
m, s = torch.full((1,), -inf), torch.zeros(1)
for part in (torch.tensor([[0.5]]), torch.tensor([[2.0, -1.0]])):
    m, s = online_softmax_step(m, s, part)
    assert m.shape == s.shape == (1,), "both have the shape (rows,), for one row too"
assert_close((m, s), (torch.tensor([2.0]), (torch.tensor([[0.5, 2.0, -1.0]]) - 2).exp().sum(1)))
### END HIDDEN TESTS

# %% online_softmax_step_large points=0 says="maxima that rise and fall by thousands and more, differently in each row"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    rise_and_fall = [[0.0, 2000.0, 100.0], [3000.0, -3000.0, 3000.0], [-5000.0, -4990.0, -4980.0]]
    x = torch.tensor(rise_and_fall, dtype=dtype).repeat_interleave(2, dim=1)
    x[:, ::2] += 1.0
    m, s = torch.full((3,), -inf, dtype=dtype), torch.zeros(3, dtype=dtype)
    for part in x.split(2, dim=1):
        m, s = online_softmax_step(m, s, part)
    assert_close((x - m[:, None]).exp() / s[:, None], torch.softmax(x, 1))
    x = torch.tensor([[-1e10, -1e10, -2e10], [1e10, 0.0, 1e10]], dtype=dtype)
    m, s = torch.full((2,), -inf, dtype=dtype), torch.zeros(2, dtype=dtype)
    for part in x.split(1, dim=1):
        m, s = online_softmax_step(m, s, part)
    assert_close((m, s), (x.amax(1), torch.tensor([2.0, 2.0], dtype=dtype)))
### END HIDDEN TESTS

# %% online_softmax_step_nothing points=0 says="rows in which blocks hold only -inf, at the beginning, later, or always"
### BEGIN HIDDEN TESTS
x = torch.rand(4, 6, dtype=torch.float64) + torch.arange(6.0)
x[0, :2] = -inf
x[1, 2:4] = -inf
x[2] = -inf
x[3, 5] = -inf
m, s = torch.full((4,), -inf, dtype=torch.float64), torch.zeros(4, dtype=torch.float64)
for part in x.split(2, dim=1):
    m, s = online_softmax_step(m, s, part)
assert_close(m, x.amax(1))
assert_close(s[2], torch.tensor(0.0, dtype=torch.float64))
rows = torch.tensor([0, 1, 3])
assert_close((x[rows] - m[rows, None]).exp() / s[rows, None], torch.softmax(x[rows], 1))
### END HIDDEN TESTS

# %% online_softmax_step_unchanged points=0 says="the old state and the block keep their values"
### BEGIN HIDDEN TESTS
part = torch.randn(3, 2)
m, s = part.amax(1) + torch.tensor([1.0, -1.0, 2.0]), torch.rand(3) + 1
olds = [t.clone() for t in (m, s, part)]
new_m, new_s = online_softmax_step(m, s, part)
for value, old in zip((m, s, part), olds):
    assert_close(value, old)
old_m, old_s, old_part = olds
assert_close(new_m, torch.maximum(old_m, old_part.amax(1)))
old_share = old_s * (old_m - new_m).exp()
assert_close(new_s, old_share + (old_part - new_m[:, None]).exp().sum(1))
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
# | probabilities | `torch.softmax(x, dim=1)` | `dim` is the one that sums to one; subtract each slice's maximum if you write it yourself |
# | logarithms of them | `torch.log_softmax(x, dim=1)` | never `log(softmax(x))` |
# | a soft maximum | `torch.logsumexp(x, dim=1)` | `dim` disappears |
# | sharper or flatter | `torch.softmax(x / T, dim=1)` | `T` → 0: one-hot; `T` → ∞: uniform; the order stays |
# | labels as rows | `F.one_hot(y, num_classes=c)` | always `num_classes`; the result is `int64`, `y` too |
# | labels from scores | `x.argmax(dim=1)` | no softmax needed |
# | the loss | `F.cross_entropy(logits, y)` | logits, not probabilities; classes in dim 1; `y` is `int64` of shape `(n,)` |
# | rows left out | `ignore_index=-100` | neither in the sum nor in the count; `nan` if nothing is left |
# | the loss as a module | `nn.CrossEntropyLoss()` | the same function; again no softmax before it |
# | softened targets | `label_smoothing=0.1` | `eps / n` for every class, the true one too |
#
# ## References
#
# - PyTorch documentation:
#   [softmax](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softmax.html),
#   [logsumexp](https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html),
#   [one_hot](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html),
#   [cross_entropy](https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cross_entropy.html).
# - P. Blanchard, D. J. Higham, N. J. Higham, *Accurately computing the log-sum-exp and softmax
#   functions*, IMA Journal of Numerical Analysis, 2021: why the shift is safe.
# - C. Guo, G. Pleiss, Y. Sun, K. Weinberger,
#   [*On calibration of modern neural networks*](https://arxiv.org/abs/1706.04599), 2017:
#   temperature as a repair.
# - C. Szegedy et al., [*Rethinking the Inception architecture*](https://arxiv.org/abs/1512.00567),
#   2016: label smoothing, in section 7.
# - M. Milakov, N. Gimelshein,
#   [*Online normalizer calculation for softmax*](https://arxiv.org/abs/1805.02867), 2018, and T.
#   Dao et al., [*FlashAttention*](https://arxiv.org/abs/2205.14135), 2022: the challenge, and what
#   became of it.
#
# {{footer}}
