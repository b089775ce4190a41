# %% [markdown]
# # 06 Autograd: graphs, gradients and the mistakes everyone makes once
#
# {{badge}}
#
# A network learns by asking, for each of its numbers: if this one grew a little, would the result
# get better or worse? PyTorch answers for millions of numbers at once, and all it needs is to watch
# while you compute. This lesson shows what it writes down, how it reads it backwards, and where
# everybody stumbles the first time. By the end you can
#
# - draw the graph behind a result, and walk a gradient through it by hand,
# - say what `backward` does, and the two things that it does not do,
# - keep parts of a computation out of the graph, with `no_grad` and `detach`,
# - read four well-known messages of autograd, and repair what caused them,
# - fit a line with a training loop in which you understand every line.
#
# {{time}}
# After section 5 you are about halfway, a good place for a break. You need shapes and broadcasting
# from lessons 02 and 04; if you have met derivatives at school, all the better.
#
# **How to work:** run the cells from top to bottom with Shift+Enter. Write each answer in the place
# of its line `raise NotAnswered(...)` or of its `...`, run the cell, then the tests below it. A
# hidden test shows you one line only, which says what it checks; it runs after you hand in. Tests
# allow for rounding: another order of adding up does no harm. Tensors that are handed in may have any
# layout (lesson 03). When you come back another day, *Runtime > Run before* (in JupyterLab *Run > Run
# All Above Selected Cell*) brings the state above a cell back, and *Run after* carries on below it, past
# tests that still fail.
#
# {{hand_in}}

# %% setup
import warnings

import numpy as np
import torch
from torch import nn
from torch.testing import assert_close


# %% helpers include="checks, agree, draw_graph"
# @title Helper code: run this cell. There is nothing to read in it.

# %% [markdown]
# ## 1. A number that remembers
#
# {{minutes}}
#
# Take $z = 2w^2 + 5$. Where $w$ is 2, how fast does $z$ grow with $w$? School says: the derivative
# is $4w$, so 8. PyTorch gets there without the rule. With `requires_grad=True` it records what is
# computed from `w`; `z.backward()` goes through the record in reverse and leaves the derivative in
# `w.grad`. PyTorch calls it the **gradient** of `z` with respect to `w`.

# %%
w = torch.tensor(2.0, requires_grad=True)
z = 2 * w**2 + 5
print("z:", z)  # grad_fn is the last step of the record
print("w.grad before:", w.grad)
z.backward()
print("w.grad after: ", w.grad)
print("measured:     ", ((2 * 2.001**2 + 5) - (2 * 2.0**2 + 5)) / 0.001)

# %% [markdown]
# ### Exercise: `slope_of_z(value)`
#
# {{exercise slope_of_z}}
#
# Return the derivative of $z = 2w^2 + 5$ at $w$ = `value`.
#
# - `value` is a Python number: an int or a float, between -1000 and 1000.
# - The result is a Python float, exact up to rounding: a slope that is measured, as in the last line
#   above, is too far off. (`tensor.item()` turns a tensor of one element into a Python number.)
#
# <details><summary>Hint</summary>
#
# The cell above is almost the answer. Only floating-point (and complex) tensors can require gradients, so what
# does `torch.tensor(3, requires_grad=True)` say?
#
# </details>


# %% slope_of_z minutes=2 level=1
def slope_of_z(value):
    """Return the derivative of 2 * w**2 + 5 at w = value, a Python float."""
    ### BEGIN SOLUTION
    w = torch.tensor(float(value), requires_grad=True)
    z = 2 * w**2 + 5
    z.backward()
    return w.grad.item()
    ### END SOLUTION


# %% slope_of_z_example points=1
got = slope_of_z(2.0)
assert isinstance(got, float), f"slope_of_z(2.0): expected a Python float, got {got!r}"
assert abs(got - 8) < 1e-4, f"slope_of_z(2.0): expected 8.0, got {got}"
print("Your first gradient: z grows eight times as fast as w there.")

# %% slope_of_z_values points=3 says="the slope elsewhere: positive, negative and at 0, as a Python float"
### BEGIN HIDDEN TESTS
for value in (1.5, -3.25, 0.0, 0.12345, -100.0, 999.5, float(torch.randn(())) + 5):
    got = slope_of_z(value)
    assert isinstance(got, float), "a Python float was asked for"
    assert abs(got - 4 * value) <= 2e-6 * max(1, abs(value)), "the slope differs from 4 * value"
### END HIDDEN TESTS

# %% slope_of_z_whole points=1 says="whole numbers"
### BEGIN HIDDEN TESTS
for value in (3, -7, 0, 1, 300, -1000):
    got = slope_of_z(value)
    assert isinstance(got, float), "a Python float was asked for"
    assert abs(got - 4 * value) <= 1e-6, "the slope differs from 4 * value"
### END HIDDEN TESTS

# %% [markdown]
# ## 2. The graph behind z
#
# {{minutes}}
#
# `z` was made in three steps: $a = w^2$, $b = 2a$, $z = b + 5$. While they run, PyTorch records a
# **graph**: the function of each step, and where its inputs came from. Here it is, drawn from the
# real one.

# %%
w = torch.tensor(2.0, requires_grad=True)
a = w**2
b = 2 * a
z = b + 5
draw_graph({"w": w, "a": a, "b": b, "z": z}, "z = 2 * w**2 + 5")

print("z was made by", z.grad_fn.name())
print("which took its input from", z.grad_fn.next_functions[0][0].name())

# %% [markdown]
# *The picture in words:* from left to right along the black arrows, `w` = 2 goes into Pow, `a` = 4
# comes out and goes into Mul, `b` = 8 goes into Add, and `z` = 13 comes out. From right to left
# along the dashed arrows run the gradients 1, 1, 2 and 8.
#
# Read the dashed arrows from the right. `z` grows as fast as `z`: 1. Adding 5 changes no speed, so
# $dz/db$ = 1. Doubling does: $dz/da = 1 \cdot 2$. And squaring has the slope $2w = 4$ here, so
# $dz/dw = 2 \cdot 4 = 8$. Each function multiplies what arrives by its own slope and passes it on.
# That is the **chain rule**, and it is what `backward` does, function by function.
#
# For its slope, Pow needs to know that `w` was 2. So on the way forward a function **saves the
# tensors** that it will need.
#
# **Outdated elsewhere:** "autograd stores a graph of gradient values". Going forward there are no
# gradients yet: the functions are recorded, and the tensors that they saved. `backward` computes
# the gradients, and frees the saved tensors on its way.
#
# The graph is built anew each time the code runs, so it may look different each time: `if`, `while`
# and recursion need no special form.

# %%
steps = 0
x = torch.tensor(1.5, requires_grad=True)
y = x
while y < 10:  # how often? it depends on the value
    y = y * x
    steps += 1
y.backward()
print("y = x to the power", steps + 1, "and the gradient is", x.grad)
print("by the rule for powers:", (steps + 1) * 1.5**steps)

# %% [markdown]
# ## 3. Predict first: leaves and the rest
#
# {{minutes}}
#
# - A tensor **requires gradients** if you said so, or if it was computed from one that does.
# - A tensor that no recorded function has made is a **leaf**: what you created yourself, and what
#   was computed from tensors that do not require gradients. (`t.is_leaf` tells.)
# - `backward` fills `.grad` of *leaves* that require gradients. All other gradients are passed on
#   and forgotten; their `.grad` stays `None`.
# - **Any** recorded operation on a tensor that requires gradients makes a new tensor that is no leaf.
#   Converting with `.double()` and moving with `.to(device)` are such operations, too (unless there is
#   nothing to convert or to move; then you get the same tensor back).
# - Only floating-point (and complex) tensors can require gradients.
#
# Now write down what you expect *before* you run anything. Let `w = torch.tensor(2.0,
# requires_grad=True)`, `c = torch.tensor(3.0)` and `y = w * c`; then `y.backward()` has been called.
# Replace each `...` by `True` or `False`, for the three gradients by a number (`5` is as good as
# `5.0`) or `None`, and in the last line by `"works"` or `"error"`. Write the values themselves, in the
# dict or in lines such as `predictions["y.is_leaf"] = True` below it. What code works out (a name, a
# loop, a call) does not count. A wrong guess costs one point at most, and you may correct it after you
# have looked.
#
# {{exercise predictions}}


# %% predictions minutes=4 level=1
predictions = {
    ### BEGIN SOLUTION
    "w.is_leaf": True,
    "c.is_leaf": True,
    "y.is_leaf": False,
    "(c + 1).is_leaf": True,
    "w.double().is_leaf": False,
    "y.requires_grad": True,
    "(c + 1).requires_grad": False,
    "w.grad": 3.0,
    "c.grad": None,
    "y.grad": None,
    "torch.tensor([1, 2], requires_grad=True)": "error",
    ### STUB
    # "w.is_leaf": ...,
    # "c.is_leaf": ...,
    # "y.is_leaf": ...,
    # "(c + 1).is_leaf": ...,
    # "w.double().is_leaf": ...,
    # "y.requires_grad": ...,
    # "(c + 1).requires_grad": ...,
    # "w.grad": ...,
    # "c.grad": ...,
    # "y.grad": ...,
    # "torch.tensor([1, 2], requires_grad=True)": ...,
    ### END SOLUTION
}

# %% predictions_types points=0 says="each prediction is filled in, with a value of the right kind"
for question, guess in predictions.items():
    if question.startswith("torch"):
        kind, fits = '"works" or "error"', guess in ("works", "error")
    elif question.endswith(".grad"):
        kind, fits = "a number or None", guess is None or type(guess) in (int, float)
    else:
        kind, fits = "True or False", isinstance(guess, bool)
    if guess is ...:
        raise NotAnswered(f"The prediction for {question} ({kind})")
    assert fits, f"The prediction for {question} should be {kind}; it is {guess!r}."
print("All predictions are filled in. Now run the next cells and see.")

# %% predictions_leaves points=1 says="the predictions on which of w, c and y are leaves"
### BEGIN HIDDEN TESTS
w, c = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
y = w * c
for question, true in {
    "w.is_leaf": w.is_leaf,
    "c.is_leaf": c.is_leaf,
    "y.is_leaf": y.is_leaf,
}.items():
    assert predictions[question] is true, "a leaf differs from torch's"
### END HIDDEN TESTS

# %% predictions_results points=1 says="the predictions on results of operations"
### BEGIN HIDDEN TESTS
w, c = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
y = w * c
for question, true in {
    "(c + 1).is_leaf": (c + 1).is_leaf,
    "w.double().is_leaf": w.double().is_leaf,
    "y.requires_grad": y.requires_grad,
    "(c + 1).requires_grad": (c + 1).requires_grad,
}.items():
    assert predictions[question] is true, "a result differs from torch's"
### END HIDDEN TESTS

# %% predictions_gradients points=1 says="the predictions on the three gradients"
### BEGIN HIDDEN TESTS
w, c = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
y = w * c
y.retain_grad()  # so that asking for y.grad does not warn
y.backward()
guess = predictions["w.grad"]
assert type(guess) in (int, float) and abs(guess - w.grad.item()) < 0.01, "a gradient differs"
assert predictions["c.grad"] is c.grad, "a gradient differs from torch's"
assert predictions["y.grad"] is None, "a gradient differs from torch's"
### END HIDDEN TESTS

# %% predictions_whole points=1 says="the prediction on whole numbers"
### BEGIN HIDDEN TESTS
true = "error" if refuses(lambda: torch.tensor([1, 2], requires_grad=True)) else "works"
guess = predictions["torch.tensor([1, 2], requires_grad=True)"]
assert guess == true, "the last prediction differs from what torch does"
### END HIDDEN TESTS

# %%
# Now look. Was your guess right?
w, c = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
y = w * c
y.backward()
for question in predictions:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # y.grad warns; section 10 reads that warning
        try:
            print(question, "->", eval(question))
        except RuntimeError as error:
            print(question, "-> error:", error)

# %% [markdown]
# ## 4. Two ways to ask
#
# {{minutes}}
#
# `backward` leaves traces: it fills `.grad` of *every* leaf behind the result. If you want one
# gradient and no traces, ask with `torch.autograd.grad(result, inputs)`. It **returns** a tuple,
# one gradient for each input, and touches no `.grad`. The inputs need not be leaves.
#
# Perhaps somebody else's tensor does not require gradients, and it is not yours to change.
# `x.detach()` gives you a tensor with the same numbers outside any graph; what you switch on
# there with `requires_grad_()` does not show in `x`. (The numbers share memory. `clone()` makes a
# copy.)

# %%
w = torch.tensor(2.0, requires_grad=True)
a = w**2
z = 2 * a + 5
to_w, to_a = torch.autograd.grad(z, (w, a))
print("dz/dw:", to_w, " dz/da:", to_a, " w.grad:", w.grad)

theirs = torch.tensor([1.0, 2.0])
mine = theirs.detach().requires_grad_()
print("mine requires gradients:", mine.requires_grad, " theirs:", theirs.requires_grad)

# %% [markdown]
# ### Exercise: `grad_of(f, x)`
#
# {{exercise grad_of}}
#
# Return the gradient of `f` at `x`: a tensor of the shape and dtype of `x`.
#
# - `f` takes a tensor, computes with PyTorch functions, and returns a tensor of shape `()`
#   that depends on its argument. It does not change its argument, and no other tensor that it uses
#   requires gradients.
# - `x` is a `float32` or `float64` tensor of any shape, size 0 included, perhaps transposed or
#   expanded. It may require gradients already, or not; it may be a leaf, or the result of other
#   operations; it may have a `.grad`.
# - Afterwards `x` is as it was: its values, its `requires_grad`, and its `.grad`, be that `None` or
#   a tensor with the same numbers.
# - The result is exact up to rounding, so differences such as `(f(x + h) - f(x)) / h` will not do.
#   Whether it requires gradients itself is up to you.
#
# <details><summary>Hint</summary>
#
# Work on a tensor of your own, as in the cell above, and hand that to `f`.
#
# </details>


# %% grad_of minutes=5 level=2
def grad_of(f, x):
    """Return the gradient of f at x, and leave x without a trace."""
    ### BEGIN SOLUTION
    own = x.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(f(own), own)
    return gradient
    ### END SOLUTION


# %% grad_of_example points=1
point = torch.tensor([1.0, 2.0, -3.0])
agree("grad_of(sum of t**3, [1, 2, -3])", grad_of(lambda t: (t**3).sum(), point), 3 * point**2)
print("The gradient of a sum of cubes is three times the squares.")

# %% grad_of_values points=4 says="several functions at points of several shapes, () and size 0 included"
### BEGIN HIDDEN TESTS
for function in (
    lambda t: (t.sin() * t).sum(),
    lambda t: (t**3 - 2 * t).mean() if t.numel() else t.sum(),
    lambda t: torch.logsumexp(torch.cat([t.flatten(), torch.zeros(1, dtype=t.dtype)]), 0),
):
    for shape in [(), (4,), (2, 3), (3, 1, 2), (1,), (0,), (2, 0), (0, 3)]:
        x = torch.randn(shape, dtype=torch.float64)
        own = x.clone().requires_grad_()
        assert_close(grad_of(function, x), torch.autograd.grad(function(own), own)[0])
### END HIDDEN TESTS

# %% grad_of_mixed points=2 says="functions that mix the elements, use only some of them, or branch"
### BEGIN HIDDEN TESTS
for function in (
    lambda t: (t.cumsum(0) ** 2).sum(),
    lambda t: t[1] ** 2 * t[0],
    lambda t: t.prod() if t[0] > 0 else (t**2).sum(),
    lambda t: torch.softmax(t, 0)[2].log(),
):
    for sign in (1.0, -1.0):
        x = sign * (torch.rand(5, dtype=torch.float64) + 0.5)
        own = x.clone().requires_grad_()
        assert_close(grad_of(function, x), torch.autograd.grad(function(own), own)[0])
### END HIDDEN TESTS

# %% grad_of_no_trace points=3 says="x does not require gradients afterwards if it did not before, and has no .grad"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    x = torch.rand(4, dtype=dtype)
    before = x.clone()
    for _ in range(2):
        assert_close(grad_of(lambda t: (t**3).sum(), x), 3 * before**2)
        assert not x.requires_grad, "x did not require gradients before"
        assert x.grad is None, "x had no .grad before"
        assert_close(x, before)
### END HIDDEN TESTS

# %% grad_of_keeps_grad points=3 says="an x that requires gradients keeps that, and its .grad, as they were"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 2, requires_grad=True)
values = x.detach().clone()
assert_close(grad_of(lambda t: (t**2).sum(), x).detach(), 2 * values)
assert x.requires_grad, "x required gradients before"
assert x.grad is None, "x had no .grad before"
x.grad = torch.full((3, 2), 7.0)
for _ in range(2):
    assert_close(grad_of(lambda t: (t**3).sum(), x).detach(), 3 * values**2)
    assert x.requires_grad, "x required gradients before"
    assert_close(x.grad, torch.full((3, 2), 7.0))
### END HIDDEN TESTS

# %% grad_of_no_leaf points=1 says="an x that is the result of other operations"
### BEGIN HIDDEN TESTS
w = torch.randn(4, requires_grad=True)
x = w * 3
assert_close(grad_of(lambda t: (t**2).sum(), x).detach(), 6 * w.detach())
assert w.grad is None, "w had no .grad before"
### END HIDDEN TESTS

# %% grad_of_dtypes points=1 says="both floating-point dtypes, transposed and expanded points"
### BEGIN HIDDEN TESTS
for dtype in (torch.float32, torch.float64):
    for x in (
        torch.randn(3, 2, dtype=dtype).T,
        torch.randn(1, 3, dtype=dtype).expand(2, 3),
        torch.randn(5, 4, dtype=dtype)[1:, ::2],
    ):
        assert_close(grad_of(lambda t: (t**2).sum() + t.sum(), x), 2 * x + 1)
x = torch.rand(5, dtype=torch.float64) + 1
assert_close(grad_of(lambda t: (t**3).sum(), x), 3 * x**2, rtol=1e-12, atol=1e-12)
### END HIDDEN TESTS

# %% [markdown]
# ## 5. Gradients add up
#
# {{minutes}}
#
# If a tensor is used twice, two dashed arrows come back to it. A change of `w` below reaches `y` by
# both paths, so the true gradient is the **sum** of the two. That is why autograd adds.
#
# It also adds where you may not expect it: `backward` adds to the `.grad` that is already there,
# left by an earlier `backward`. So before the next one you clear it, with `w.grad = None`.
# For all weights that an optimizer (section 8) looks after, `optimizer.zero_grad()` does that. (In
# spite of its name it sets `None`, not zeros, since PyTorch 2.0. You will read `w.grad.zero_()`,
# too: zeros, in place.)

# %%
w = torch.tensor(2.0, requires_grad=True)
s = w**2
t = 3 * w
y = s + t
draw_graph({"w": w, "s": s, "t": t, "y": y}, "y = w**2 + 3 * w")

for attempt in (1, 2):
    y = w**2 + 3 * w  # a new graph each time
    y.backward()
    print(f"w.grad after backward number {attempt}:", w.grad)
w.grad = None
print("and cleared:", w.grad)

# %% [markdown]
# *The picture in words:* two arrows lead from the leaf `w` = 2, one through Pow to `s` = 4, one
# through Mul to `t` = 6; both go into Add, and `y` = 10 comes out. Backwards, the share 4 comes
# through Pow and the share 3 through Mul, and 7 is added to `w.grad`.
#
# ### Exercise: `grads_after(n, zero_each_time)`
#
# {{exercise grads_after}}
#
# Somebody calls `backward` `n` times on $z = 2w^2 + 5$ at $w = 2$, computing `z` anew each time.
# After each `backward` they note the value of `w.grad`; `w` itself stays 2. If `zero_each_time` is
# `True`, they clear the gradient before each `backward`; if it is `False`, never. Return what they
# noted.
#
# - The result is a list of `n` Python floats. `n` is a whole number from 0 to 100; `w.grad` is
#   `None` at the start of every call.
#
# <details><summary>Hint</summary>
#
# Run it and see, or work it out on paper: both are right. If you note tensors, look at your list at
# the end. `w.grad` is one tensor, and the next `backward` adds to it in place.
#
# </details>


# %% grads_after minutes=4 level=1
def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""
    ### BEGIN SOLUTION
    w = torch.tensor(2.0, requires_grad=True)
    noted = []
    for _ in range(n):
        if zero_each_time:
            w.grad = None
        z = 2 * w**2 + 5
        z.backward()
        noted.append(w.grad.item())
    return noted
    ### END SOLUTION


# %% grads_after_example points=1
got = grads_after(1, False)
assert isinstance(got, list), f"grads_after(1, False): expected a list, got {got!r}"
assert all(type(noted) is float for noted in got), f"expected Python floats, got {got!r}"
assert got == [8.0], f"grads_after(1, False): expected [8.0], got {got!r}"
print("One backward, one gradient. What after the second?")

# %% grads_after_adds points=4 says="without clearing"
### BEGIN HIDDEN TESTS
for n in (2, 5, 3, 50):
    got = grads_after(n, False)
    w, true = torch.tensor(2.0, requires_grad=True), []
    for _ in range(n):
        (2 * w**2 + 5).backward()
        true.append(w.grad.item())
    assert type(got) is list, "a list was asked for"
    assert all(type(value) is float for value in got), "Python floats were asked for"
    assert len(got) == n and all(abs(a - b) < 1e-3 for a, b in zip(got, true)), "values differ"
### END HIDDEN TESTS

# %% grads_after_cleared points=2 says="with clearing each time"
### BEGIN HIDDEN TESTS
for n in (3, 1, 7):
    got = grads_after(n, True)
    w, true = torch.tensor(2.0, requires_grad=True), []
    for _ in range(n):
        w.grad = None
        (2 * w**2 + 5).backward()
        true.append(w.grad.item())
    assert type(got) is list, "a list was asked for"
    assert all(type(value) is float for value in got), "Python floats were asked for"
    assert len(got) == n and all(abs(a - b) < 1e-3 for a, b in zip(got, true)), "values differ"
### END HIDDEN TESTS

# %% grads_after_again points=1 says="no backward at all, and one call after another"
### BEGIN HIDDEN TESTS
assert grads_after(2, zero_each_time=False)[:1] == [8.0], "the first gradient differs"
assert list(grads_after(0, True)) == [], "no backward, nothing noted"
assert list(grads_after(0, zero_each_time=False)) == [], "no backward, nothing noted"
assert grads_after(2, False)[:1] == [8.0], "every call starts with a gradient of None"
### END HIDDEN TESTS

# %% [markdown]
# ## 6. Many outputs at once
#
# {{minutes}}
#
# So far every result was one number. If `y` has several elements, there is a slope for each pair of
# an element of `y` and an element of `x`, a whole matrix of them, called the *Jacobian*.
# `y.backward()` refuses: which of them do you want?
#
# You answer with one weight for each element of `y`, a tensor `v` of the shape of `y`.
# `y.backward(gradient=v)` gives the gradient of the weighted sum $\sum_i v_i y_i$. It is called a
# **vector-Jacobian product**, and it costs one pass, however large the matrix is; the matrix
# itself is never made. `torch.autograd.grad(y, x, grad_outputs=v)` is the same without traces.
# (A plain `backward()` uses a weight of 1, which is why it wants a result with one element.)

# %%
x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[2] ** 2])
try:
    y.backward()
except RuntimeError as error:
    print("RuntimeError:", error)

v = torch.tensor([10.0, 1.0])
y.backward(gradient=v)
print("10 times the slopes of y[0], plus those of y[1]:", x.grad)

# %% [markdown]
# ### Exercise: `vjp(f, x, v)`
#
# {{exercise vjp}}
#
# Return the vector-Jacobian product of `f` at `x` with `v`: the gradient of the sum of `v * f(x)`
# with respect to `x`, of the shape and dtype of `x`.
#
# - `f` takes a tensor and returns one; both may be of any shape, `()` and size 0 included. The
#   result depends on the argument, and no other tensor that `f` uses requires gradients. `x`, `v`
#   and `f(x)` have the same dtype, `float32` or `float64`.
# - `v` has the shape of `f(x)`. If it has another, do not let it broadcast: raise `ValueError`, or let
#   PyTorch's own error through (`RuntimeError`, `IndexError` and `TypeError` count as well).
# - `x` and `v` do not require gradients and have no `.grad`. Both stay as they are, in that too.
# - `x` may have 100 000 elements, and `f(x)` as many, so the Jacobian does not fit into memory.
#
# <details><summary>Hint</summary>
#
# This is `grad_of` with one more argument.
#
# </details>


# %% vjp minutes=4 level=2
def vjp(f, x, v):
    """Return the gradient of the sum of v * f(x) with respect to x."""
    ### BEGIN SOLUTION
    own = x.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(f(own), own, grad_outputs=v)
    return gradient
    ### END SOLUTION


# %% vjp_example points=1
agree(
    "vjp(the square of each element, x=[1, 2, 3], v=[1, 10, 100])",
    vjp(lambda t: t**2, torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 10.0, 100.0])),
    torch.tensor([2.0, 40.0, 600.0]),
)
print("Each slope is weighted by its own element of v.")

# %% vjp_values points=4 says="functions whose outputs have another shape than x; size 0; both dtypes"
### BEGIN HIDDEN TESTS
for function, shape in (
    (lambda t: torch.stack([t[0] * t[1], t[2] ** 2]), (3,)),
    (lambda t: t[:, None] * t.sin(), (4,)),
    (lambda t: (t**3).sum(1), (2, 3)),
    (lambda t: torch.cat([t, t.exp()]).T, (2, 3)),
    (lambda t: t.prod(), (3,)),
    (lambda t: torch.stack([t, t**2, t.cos()]), ()),
    (lambda t: torch.cat([t**2, t.sum()[None]]), (0,)),
    (lambda t: t.exp(), (2, 0)),
):
    x = torch.randn(shape, dtype=torch.float64)
    own = x.clone().requires_grad_()
    y = function(own)
    v = torch.randn(y.shape, dtype=torch.float64)
    expected = torch.autograd.grad((y * v).sum(), own)[0]
    assert_close(vjp(function, x, v), expected, rtol=1e-10, atol=1e-10)
for dtype in (torch.float32, torch.float64):
    x, v = torch.randn(3, 2, dtype=dtype), torch.randn(3, dtype=dtype)
    assert_close(vjp(lambda t: t.sum(1), x, v), v[:, None].expand(3, 2))
### END HIDDEN TESTS

# %% vjp_mixed points=3 says="functions that mix elements: which index of the Jacobian v belongs to"
### BEGIN HIDDEN TESTS
for function in (
    lambda t: t.cumsum(0),
    lambda t: torch.softmax(t, 0) * t[0],
    lambda t: t.roll(1) ** 2 + t[-1],
):
    x, v = torch.randn(4, dtype=torch.float64), torch.randn(4, dtype=torch.float64)
    for weights in (v, torch.tensor([0.0, 0.0, 1.0, 0.0], dtype=torch.float64), 0 * v):
        own = x.clone().requires_grad_()
        expected = torch.autograd.grad((function(own) * weights).sum(), own)[0]
        assert_close(vjp(function, x, weights), expected)
### END HIDDEN TESTS

# %% vjp_shapes points=2 says="a v of another shape is refused, even if it would broadcast, for f(x) of shape () and size 0 too"
### BEGIN HIDDEN TESTS
x = torch.randn(3, 2)
for shape in [(2,), (3, 1), (1, 3, 2), (2, 3), ()]:
    v = torch.randn(shape)
    assert refuses(lambda: vjp(lambda t: t**2, x, v)), "a v of another shape was accepted"
row = torch.randn(3)
for function, shape in ((lambda t: t.sum(), (1,)), (lambda t: t[:0], (1,)), (lambda t: t[:0], ())):
    v = torch.ones(shape)
    assert refuses(lambda: vjp(function, row, v)), "a v of another shape was accepted"
v = torch.randn(3, 2)
assert_close(vjp(lambda t: t**2, x, v), 2 * x * v)
### END HIDDEN TESTS

# %% vjp_unchanged points=2 says="x and v keep their values, require no gradients afterwards, and have no .grad"
### BEGIN HIDDEN TESTS
x, v = torch.randn(2, 3).T, torch.randn(3, 2)
x_before, v_before = x.clone(), v.clone()
for _ in range(2):
    assert_close(vjp(lambda t: t**3, x, v), 3 * x_before**2 * v_before)
    assert not x.requires_grad and not v.requires_grad, "x and v required no gradients before"
    assert x.grad is None and v.grad is None, "x and v had no .grad before"
    assert_close((x, v), (x_before, v_before))
### END HIDDEN TESTS

# %% vjp_large points=1 says="100 000 elements"
### BEGIN HIDDEN TESTS
x, v = torch.randn(100_000, dtype=torch.float64), torch.randn(100_000, dtype=torch.float64)
assert_close(vjp(lambda t: (t**2).roll(1), x, v), 2 * x * v.roll(-1))
### END HIDDEN TESTS

# %% [markdown]
# ## 7. What must not be recorded
#
# {{minutes}}
#
# Recording costs memory, and sometimes it is wrong. There are three ways out of the graph:
#
# - `t.detach()`: one tensor, taken out. The result has the numbers of `t` (and its memory) and no
#   past, so no gradient comes back through it. `t` itself stays in its graph.
# - `with torch.no_grad():` a block in which nothing is recorded, for code that only evaluates, and
#   for changing weights. What `requires_grad` said before the block holds after it.
# - `with torch.inference_mode():` the same, only stricter and a little faster: its results may
#   never be used in a recorded computation again (a `clone()`, made after the block, may).
#
# And a weight that is to stay as it is, as when only the last layer of a network is trained, is
# **frozen**: `w.requires_grad_(False)`, and nothing is recorded for it until you switch it on again.

# %%
w = torch.tensor(3.0, requires_grad=True)
with torch.no_grad():
    a = 2 * w
with torch.inference_mode():
    b = 2 * w
for name, result in {"2 * w": 2 * w, "detach": (2 * w).detach(), "no_grad": a}.items():
    print(f"{name:8} requires gradients: {result.requires_grad}, grad_fn: {result.grad_fn}")
try:
    b * w
except RuntimeError as error:
    print("inference_mode:", error)

g, t = torch.tensor(3.0, requires_grad=True), torch.tensor(1.0, requires_grad=True)
d = g - t
draw_graph({"g": g, "t": t, "d": d, "L": d**2}, "L = (g - t)**2")
d = g - t.detach()
draw_graph({"g": g, "d": d, "L": d**2}, "L = (g - t.detach())**2")

# %% [markdown]
# *The pictures in words:* above, Sub has two inputs, and gradients of 4 and -4 come back to the
# leaves `g` = 3 and `t` = 1. Below, `t` is no part of the graph any more; the value of `L` and the
# gradient of `g` are the same as before.
#
# When a network is compared with predictions of a second one that is to stay as it is, its
# *target*, no gradient may flow into the target. Otherwise training pulls both towards each other,
# and the lower loss teaches nothing.
#
# ### Exercise: `stop_gradient_loss(online, target)`
#
# {{exercise stop_gradient_loss}}
#
# Return the mean squared error of the two: the mean of all elements of `(online - target) ** 2`,
# a tensor of shape `()`.
#
# - `target` counts as a constant: no gradient goes through it to anything that it was computed
#   from. `online` gets its gradient as usual.
# - Both are tensors of the same shape and dtype, `float32` or `float64`, with one element or more.
#   Each may be a leaf or the result of other operations, and may require gradients or not; both may
#   come from the same weights.
# - Both stay unchanged: values, `requires_grad` and `.grad`.


# %% stop_gradient_loss minutes=4 level=2
def stop_gradient_loss(online, target):
    """Return the mean squared error, with target taken as a constant."""
    ### BEGIN SOLUTION
    return ((online - target.detach()) ** 2).mean()
    ### END SOLUTION


# %% stop_gradient_loss_example points=1
online = torch.tensor([3.0, 1.0], requires_grad=True)
target = torch.tensor([1.0, 1.0], requires_grad=True)
got = stop_gradient_loss(online, target)
assert isinstance(got, torch.Tensor), f"expected a tensor of shape (), got {got!r}"
agree("the loss of [3, 1] against [1, 1]", got.detach(), torch.tensor(2.0))
assert got.requires_grad, "online should get a gradient, but the loss does not require gradients"
got.backward()
agree("the gradient of online", online.grad, torch.tensor([2.0, 0.0]))
assert target.grad is None or not target.grad.any(), f"target.grad should be None: {target.grad}"
print("The gradient reaches online, and only online.")

# %% stop_gradient_loss_value points=2 says="the value, for several shapes and both dtypes, with and without gradients"
### BEGIN HIDDEN TESTS
for shape in [(), (5,), (3, 2), (2, 1, 4)]:
    for dtype in (torch.float32, torch.float64):
        online, target = torch.randn(shape, dtype=dtype), torch.randn(shape, dtype=dtype)
        expected = ((online - target) ** 2).mean()
        got = stop_gradient_loss(online, target)
        assert_close(got, expected)
        if dtype == torch.float64:
            assert_close(got, expected, rtol=1e-9, atol=1e-12)
        online.requires_grad_()
        assert_close(stop_gradient_loss(online, target).detach(), expected)
        target.requires_grad_()
        assert_close(stop_gradient_loss(online, target).detach(), expected)
### END HIDDEN TESTS

# %% stop_gradient_loss_online points=3 says="the gradient of online, a leaf or not"
### BEGIN HIDDEN TESTS
for shape in [(4,), (2, 3), ()]:
    online = torch.randn(shape, requires_grad=True)
    target = torch.randn(shape)
    count = online.numel()
    stop_gradient_loss(online, target).backward()
    assert_close(online.grad, 2 * (online.detach() - target) / count)
w, target = torch.randn(3, requires_grad=True), torch.randn(3)
stop_gradient_loss(w**2, target).backward()
w0 = w.detach()
assert_close(w.grad, 2 * (w0**2 - target) / 3 * 2 * w0)
### END HIDDEN TESTS

# %% stop_gradient_loss_target points=3 says="no gradient reaches target, or what it was computed from"
### BEGIN HIDDEN TESTS
online, target = torch.randn(5, requires_grad=True), torch.randn(5, requires_grad=True)
stop_gradient_loss(online, target).backward()
assert target.grad is None or not target.grad.any(), "a gradient reached target"
assert_close(online.grad, 2 * (online - target).detach() / 5)
w = torch.randn(4, requires_grad=True)
online = torch.randn(4, requires_grad=True)
stop_gradient_loss(online, w.exp()).backward()
assert w.grad is None or not w.grad.any(), "a gradient reached what target was computed from"
assert_close(online.grad, 2 * (online - w.exp()).detach() / 4)
### END HIDDEN TESTS

# %% stop_gradient_loss_shared points=2 says="both computed from the same weights"
### BEGIN HIDDEN TESTS
w, x = torch.randn(3, requires_grad=True), torch.randn(3)
stop_gradient_loss(w * x, w**2 + 1).backward()
w0 = w.detach()
assert_close(w.grad, 2 * (w0 * x - w0**2 - 1) / 3 * x)
w.grad = None
stop_gradient_loss(3 * w, w).backward()  # the weights themselves as target
assert_close(w.grad, 2 * (3 * w0 - w0) / 3 * 3)
### END HIDDEN TESTS

# %% stop_gradient_loss_unchanged points=1 says="both keep values, requires_grad and .grad, whatever these were"
### BEGIN HIDDEN TESTS
online, target = torch.randn(3, requires_grad=True), torch.randn(3, requires_grad=True)
target.grad = torch.ones(3)
before = online.detach().clone(), target.detach().clone()
got = stop_gradient_loss(online, target)
assert_close(got.detach(), ((before[0] - before[1]) ** 2).mean())
assert online.requires_grad and target.requires_grad, "both required gradients before"
assert online.grad is None, "online had no .grad before"
assert_close(target.grad, torch.ones(3))
assert_close((online.detach(), target.detach()), before)
online, target = torch.randn(3), torch.randn(3)
stop_gradient_loss(online, target)
assert not online.requires_grad and not target.requires_grad, "neither required gradients before"
online, target = torch.randn(3, requires_grad=True), torch.randn(3)
online.grad = torch.ones(3)
stop_gradient_loss(online, target)
assert online.requires_grad and not target.requires_grad, "only online required gradients before"
assert online.grad is not None, "online had a .grad before"
assert_close(online.grad, torch.ones(3))
### END HIDDEN TESTS

# %% [markdown]
# ## 8. One step downhill
#
# {{minutes}}
#
# A gradient points uphill. To make a loss smaller, go a little the other way: take `lr * w.grad`
# away from `w`, where `lr` is the **learning rate**. Neither autograd nor `backward` does that. An
# **optimizer** does, in `optimizer.step()`.
#
# Networks hold their weights as `nn.Parameter`. That is a tensor with two habits: it requires
# gradients from birth, and a module that it is assigned to lists it under `parameters()`, so that
# an optimizer finds it.

# %%
w = nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([w], lr=0.1)
z = 2 * w**2 + 5
z.backward()
print("after backward: ", w.item(), "with the gradient", w.grad)
optimizer.step()
print("after step:     ", w.item(), "with the gradient", w.grad)
optimizer.zero_grad()
print("after zero_grad:", w.item(), "with the gradient", w.grad)

# %% [markdown]
# ### Exercise: `sgd_step_(params, lr)`
#
# {{exercise sgd_step_}}
#
# Take one step of gradient descent: subtract `lr` times its gradient from every tensor in the list
# `params`. The underscore says that it happens in place, as with `add_`.
#
# - `params` is a list, empty perhaps, of distinct leaves that require gradients, of any shape and
#   floating-point dtype, `bfloat16` among them; some may be transposed. `lr` is a Python float, 0 or more.
# - The step changes each tensor where it lies: a view of it sees the new values too.
# - A tensor whose `.grad` is `None` stays as it is, and the others are still changed.
# - The step is not recorded: afterwards each tensor is a leaf that requires gradients, as before. How
#   you see to that is up to you.
# - The gradients stay as they are. What the function returns is up to you.
#
# <details><summary>Hint 1: the loop</summary>
#
# After `p = p - ...`, the name `p` belongs to a new tensor, and the one in the list knows nothing
# of it. Which operations change a tensor in place?
#
# </details>
# <details><summary>Hint 2: the error about a leaf</summary>
#
# Autograd refuses to record an in-place change of a leaf. So do not let it record.
#
# </details>


# %% sgd_step_ mutates="params" minutes=5 level=2
def sgd_step_(params, lr):
    """Subtract lr times its gradient from each tensor, in place."""
    ### BEGIN SOLUTION
    with torch.no_grad():
        for p in params:
            if p.grad is not None:
                p -= lr * p.grad
    ### END SOLUTION


# %% sgd_step__example points=1
weight = torch.tensor([1.0, 2.0], requires_grad=True)
(weight**2).sum().backward()  # the gradient is [2, 4]
sgd_step_([weight], 0.1)
agree("[1, 2] after a step with lr=0.1", weight.detach(), torch.tensor([0.8, 1.6]))
print("One step downhill.")

# %% sgd_step__values points=4 says="several tensors of several shapes and dtypes, and other learning rates"
### BEGIN HIDDEN TESTS
for lr in (0.5, 0.01, 3.0, 0.0):
    shapes = [((3,), torch.float32), ((2, 4), torch.float64), ((), torch.float32)]
    params = [torch.randn(s, dtype=d, requires_grad=True) for s, d in shapes]
    params.append(nn.Parameter(torch.randn(2, 1)))
    sum((p**3).sum() for p in params).backward()
    expected = [p.detach() - lr * p.grad for p in params]
    sgd_step_(params, lr)
    assert_close([p.detach() for p in params], expected)
for dtype in (torch.float16, torch.bfloat16):
    w = torch.tensor([1.0, -2.0, 4.0], dtype=dtype, requires_grad=True)
    (w**2).sum().backward()
    sgd_step_([w], 0.25)
    assert_close(w.detach(), torch.tensor([0.5, -1.0, 2.0], dtype=dtype))
w = torch.tensor([3.0, 5.0], dtype=torch.float64, requires_grad=True)
(w / 3).sum().backward()
sgd_step_([w], 0.1)
expected = torch.tensor([3.0, 5.0], dtype=torch.float64) - 0.1 / 3
assert_close(w.detach(), expected, rtol=1e-12, atol=1e-12)
### END HIDDEN TESTS

# %% sgd_step__in_place points=3 says="a view sees the new values, and the list holds the same tensors; a transposed one too"
### BEGIN HIDDEN TESTS
w, b = torch.randn(3, 2, requires_grad=True), torch.randn(2, requires_grad=True)
row, params = w.detach()[1], [w, b]
((w * b) ** 2).sum().backward()
expected = w.detach() - 0.1 * w.grad
sgd_step_(params, 0.1)
assert_close(w.detach(), expected)
assert_close(row, expected[1])
assert len(params) == 2 and params[0] is w and params[1] is b, "the list must hold the same tensors"
w = torch.arange(6.0).reshape(3, 2).T.requires_grad_()  # a leaf that is not contiguous
(w**2).sum().backward()
sgd_step_([w], 0.25)
assert_close(w.detach(), torch.arange(6.0).reshape(3, 2).T / 2)
### END HIDDEN TESTS

# %% sgd_step__none points=2 says="tensors without a gradient, before and between others; an empty list"
### BEGIN HIDDEN TESTS
params = [torch.randn(3, requires_grad=True) for _ in range(5)]
(params[1] ** 2 + params[3]).sum().backward()
before, kept = [p.detach().clone() for p in params], list(params)
sgd_step_(params, 0.25)
assert_close([p.detach() for p in params[::2]], before[::2])
assert_close(params[1].detach(), before[1] * 0.5)
assert_close(params[3].detach(), before[3] - 0.25)
assert all(p.grad is None for p in params[::2]), "a gradient of None stays None"
assert all(p.requires_grad for p in kept), "afterwards all of them require gradients"
sgd_step_([], 0.1)
### END HIDDEN TESTS

# %% sgd_step__not_recorded points=2 says="afterwards the tensors are leaves that require gradients, and the next backward works"
### BEGIN HIDDEN TESTS
w = torch.randn(4, requires_grad=True)
values = w.detach().clone()
for _ in range(3):
    w.grad = None
    (w**2).sum().backward()
    sgd_step_([w], 0.1)
    values = 0.8 * values
    assert w.is_leaf and w.requires_grad and w.grad_fn is None, "the step was recorded"
assert_close(w.detach(), values)
### END HIDDEN TESTS

# %% sgd_step__gradients points=2 says="the gradients stay as they are, with a learning rate of 0 too"
### BEGIN HIDDEN TESTS
w, b = torch.randn(2, 3, requires_grad=True), torch.randn(3, requires_grad=True)
((w + b) ** 2).sum().backward()
grads = w.grad.clone(), b.grad.clone()
expected = w.detach() - 0.1 * grads[0], b.detach() - 0.1 * grads[1]
sgd_step_([w, b], 0.1)
assert w.grad is not None and b.grad is not None, "the gradients must stay"
assert_close((w.grad, b.grad), grads)
assert_close((w.detach(), b.detach()), expected)
sgd_step_([w, b], 0.0)
assert_close((w.grad, b.grad), grads)
assert_close((w.detach(), b.detach()), expected)
### END HIDDEN TESTS

# %% [markdown]
# ## 9. A common mistake: "backward updates"
#
# {{minutes}}
#
# "`backward()` updates the weights." Or: "`backward()` updates the gradients." Neither is right.
# Three lines show it:

# %%
w = torch.tensor(2.0, requires_grad=True)
(2 * w**2 + 5).backward()
(2 * w**2 + 5).backward()
print("w:", w.item(), " w.grad:", w.grad.item())  # w did not move, and 8 was added to 8

# %% [markdown]
# More of what you will meet elsewhere:
#
# | people say | what is true |
# |---|---|
# | "`backward` updates the weights." | Values change in `optimizer.step()`, or where you change them. |
# | "`backward` updates the gradients." | It **adds** to `.grad`. Clearing is your job. |
# | "What is differentiated is a `Parameter`." | Any floating-point leaf with `requires_grad=True` is; all of sections 1 to 7 went without. |
# | "For that, subclass `Parameter`." | No need: `nn.Parameter(t)` wraps a tensor, and a plain tensor does as well. |
# | "Wrap it in a `Variable` first." | `Variable` became part of `Tensor` in PyTorch 0.4, in 2018. Old messages still say it. |
# | "Use `.data` to change values." | It hides the change from autograd, which then may compute wrong gradients without a word (section 10). Write `no_grad` or `detach()`. |
# | "`optimizer.zero_grad()` sets zeros." | Since 2.0 it sets `None`, unless you ask for `set_to_none=False`. |

# %% [markdown]
# ## 10. Read the error
#
# {{minutes}}
#
# Four first drafts. One of them warns, three fail. The cell catches what happens and shows it, so
# that *Run all* can go on. Run it, and say what is wrong in each case *before* you read the list
# below it.


# %%
def try_it(what, call):
    print(what)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print("    returns", call())
        except RuntimeError as error:
            print("    RuntimeError:", error)
    for warning in caught:
        print("    UserWarning:", str(warning.message).split(". ")[0])


def middle():
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    h = 3 * x
    (h**2).sum().backward()
    return h.grad


def first_weights():
    weights = torch.zeros(3, requires_grad=True)
    weights[0] = 1.0
    return weights


def two_steps():
    x = torch.tensor(2.0, requires_grad=True)
    loss = x**2  # computed once
    for _ in range(2):
        loss.backward()
    return x.grad


def clipped():
    x = torch.tensor([0.0, 5.0], requires_grad=True)
    y = x.exp()
    y.clamp_(max=10.0)
    y.sum().backward()
    return x.grad


try_it("1. the gradient of a tensor in the middle", middle)
try_it("2. write into a tensor that requires gradients", first_weights)
try_it("3. backward twice", two_steps)
try_it("4. change a result in place", clipped)

# %% [markdown]
# The wording differs between versions, the parts do not.
#
# 1. **The .grad attribute of a Tensor that is not a leaf**: `h` was computed, and gradients of such
#    tensors are passed on and forgotten. That is only a warning, and the `None` hurts later. Either
#    ask before `backward` that it be kept, `h.retain_grad()`, or ask for it by name, with
#    `torch.autograd.grad`.
# 2. **A leaf Variable that requires grad is being used in an in-place operation** (*a view of a
#    leaf*, as `weights[0]` is a view): if this were recorded, `weights` would be the result of a
#    function, and a leaf no more. So write the numbers first and ask for gradients afterwards, or
#    write inside `no_grad`.
# 3. **Trying to backward through the graph a second time**: the first pass has freed the saved
#    tensors. The message offers `retain_graph=True`. That is right for two passes over *one*
#    computation. In a loop that changes `x` it gives you message 4 at best, and at worst the old
#    gradient again and again: the loss has to be computed anew.
# 4. **One of the variables needed for gradient computation has been modified by an inplace
#    operation**: the slope of `exp` is its own result, so `exp` saved `y`, and then `y` was changed.
#    Autograd keeps a version number for each tensor, compares (*is at version 1; expected version
#    0*) and stops. Change a copy, out of place.
#
# Each of the four repairs is a function of its own.

# %% [markdown]
# ### Repair 1: `grad_at_middle(g, f, x)`
#
# {{exercise grad_at_middle}}
#
# Return the gradient of `f(h)` with respect to `h` at `h = g(x)`: a tensor of the shape and dtype of
# `g(x)`.
#
# - `g` and `f` take a tensor and compute with PyTorch functions; `g` returns a floating-point
#   tensor of any shape, size 0 included (its argument itself, perhaps), `f` one of shape `()`. Each
#   result depends on the argument, which stays as it is; no other tensor that they use requires
#   gradients.
# - `x` is `float32` or `float64`, does not require gradients, and is unchanged afterwards, in that
#   too.


# %% grad_at_middle minutes=3 level=1
def grad_at_middle(g, f, x):
    """Return the gradient of f at h = g(x), with respect to h."""
    ### BEGIN SOLUTION
    h = g(x).detach().requires_grad_()
    (gradient,) = torch.autograd.grad(f(h), h)
    return gradient
    ### STUB
    # x = x.clone().requires_grad_()
    # h = g(x)
    # f(h).backward()
    # return h.grad  # None: h is not a leaf
    ### END SOLUTION


# %% grad_at_middle_example points=1
got = grad_at_middle(lambda t: 3 * t, lambda h: (h**2).sum(), torch.tensor([1.0, 2.0]))
assert got is not None, "expected tensor([ 6., 12.]), got None: h was not a leaf, and kept no .grad"
agree("the gradient of sum(h**2) at h = [3, 6]", got, torch.tensor([6.0, 12.0]))
print("The gradient in the middle.")

# %% grad_at_middle_values points=3 says="functions of several kinds, whose middle has another shape or dtype than x, size 0 included"
### BEGIN HIDDEN TESTS
for inner_function, outer_function, shape in (
    (lambda t: t.sum(0) ** 2, lambda h: (h * h.sin()).sum(), (3, 2)),
    (lambda t: torch.outer(t, t + 1), lambda h: h.exp().mean() + h[0, 1] ** 2, (3,)),
    (lambda t: t.prod(), lambda h: h**3 + 2 * h, (4,)),
    (lambda t: t.exp(), lambda h: torch.logsumexp(h, 0), (5,)),
):
    x = torch.randn(shape, dtype=torch.float64)
    middle = inner_function(x).requires_grad_()
    (expected,) = torch.autograd.grad(outer_function(middle), middle)
    got = grad_at_middle(inner_function, outer_function, x)
    assert_close(got, expected, rtol=1e-10, atol=1e-10)
x = torch.randn(3, dtype=torch.float64)
got = grad_at_middle(lambda t: t.float() * 2, lambda h: (h**2).sum(), x)
assert_close(got, x.float() * 4)
got = grad_at_middle(lambda t: t[:0, None].expand(0, 3) * 2, lambda h: h.sum(), x)
assert_close(got, torch.zeros(0, 3, dtype=torch.float64))
### END HIDDEN TESTS

# %% grad_at_middle_unchanged points=1 says="x keeps its values, requires no gradients and has no .grad, call after call"
### BEGIN HIDDEN TESTS
x = torch.randn(3)
before = x.clone()
for _ in range(2):
    got = grad_at_middle(lambda t: 2 * t, lambda h: (h**2).sum(), x)
    assert_close(got, 4 * before)
    got = grad_at_middle(lambda t: t, lambda h: (h**2).sum(), x)
    assert_close(got, 2 * before)
    assert not x.requires_grad and x.grad is None, "x required no gradients before"
    assert_close(x, before)
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 2: `start_weights(n, first)`
#
# {{exercise start_weights}}
#
# Return a new tensor of shape `(n,)` that is ready to be learnt: a **leaf** that requires gradients,
# `float32`, with the value `first` at index 0 and 0 elsewhere. `n` is 1 or more, `first` a Python
# float from -1e30 to 1e30.


# %% start_weights minutes=3 level=1
def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    ### BEGIN SOLUTION
    weights = torch.zeros(n)
    weights[0] = first
    return weights.requires_grad_()
    ### STUB
    # weights = torch.zeros(n, requires_grad=True)
    # weights[0] = first  # RuntimeError: a leaf is changed in place
    # return weights
    ### END SOLUTION


# %% start_weights_example points=1
got = start_weights(3, 1.5)
assert isinstance(got, torch.Tensor), f"start_weights(3, 1.5): expected a tensor, got {got!r}"
agree("start_weights(3, 1.5)", got.detach(), torch.tensor([1.5, 0.0, 0.0]))
assert got.requires_grad, "start_weights(3, 1.5) should require gradients"
assert got.is_leaf, "start_weights(3, 1.5) should be a leaf"
print("Filled first, recorded afterwards.")

# %% start_weights_values points=2 says="other lengths, 1 included, and other values, 0 included"
### BEGIN HIDDEN TESTS
for n, first in [(4, 2.5), (1, -3.0), (6, 0.0), (2, 1e-3)]:
    got = start_weights(n, first)
    assert_close(got.detach(), torch.tensor([first] + [0.0] * (n - 1)))
    assert got.is_leaf and got.requires_grad, "a leaf that requires gradients was asked for"
### END HIDDEN TESTS

# %% start_weights_leaf points=2 says="a leaf whose .grad is filled by backward, and new numbers in every call"
### BEGIN HIDDEN TESTS
for n in (4, 1):
    got = start_weights(n, 0.5)
    assert got.is_leaf and got.requires_grad, "a leaf that requires gradients was asked for"
    assert got.grad is None, "nothing has been differentiated yet"
    c = torch.randn(n)
    (got * c).sum().backward()
    assert got.grad is not None, "backward fills .grad of leaves only"
    assert_close(got.grad, c)
    with torch.no_grad():
        got += 1.0
    assert_close(start_weights(n, 0.5).detach(), torch.tensor([0.5] + [0.0] * (n - 1)))
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 3: `descend(f, start, steps, lr)`
#
# {{exercise descend}}
#
# Return the point that is reached from `start` after `steps` steps of gradient descent on `f`: each
# step subtracts `lr` times the gradient *at the point where it begins*.
#
# - `f` takes a tensor of the shape of `start` and returns one of shape `()` that depends on it.
# - `start` is `float32` or `float64`, perhaps transposed, and does not require gradients. It is
#   unchanged afterwards; the result has its shape and dtype, does not require gradients, and shares
#   no memory with it.
# - `steps` is a whole number from 0 to 100, `lr` a positive Python float. All steps are taken, also
#   where `f` rises or hardly changes.
#
# <details><summary>Hint</summary>
#
# Two things that the draft forgets have to happen in every round. The error tells you of one of
# them; section 5 of the other.
#
# </details>


# %% descend minutes=4 level=2
def descend(f, start, steps, lr):
    """Return the point after some steps of gradient descent on f."""
    ### BEGIN SOLUTION
    x = start.clone().requires_grad_()
    for _ in range(steps):
        loss = f(x)
        (gradient,) = torch.autograd.grad(loss, x)
        with torch.no_grad():
            x -= lr * gradient
    return x.detach()
    ### STUB
    # x = start.clone().requires_grad_()
    # loss = f(x)
    # for _ in range(steps):
    #     loss.backward()  # RuntimeError in the second round
    #     with torch.no_grad():
    #         x -= lr * x.grad
    # return x.detach()
    ### END SOLUTION


# %% descend_example points=1
got = descend(lambda t: (t**2).sum(), torch.tensor([1.0, -2.0]), 2, 0.25)
agree("two steps on sum(t**2) from [1, -2], lr=0.25", got, torch.tensor([0.25, -0.5]))
print("Each step halves the distance.")

# %% descend_values points=3 says="several functions, shapes and numbers of steps, small and far too large steps, and a transposed start"
### BEGIN HIDDEN TESTS
for function, shape in (
    (lambda t: ((t - 3) ** 2).sum(), (4,)),
    (lambda t: t.exp().sum() + (t**4).sum(), (2, 3)),
    (lambda t: (t**2 * torch.arange(1.0, 4.0)).sum() + t[0] * t[2], (3,)),
    (lambda t: t.cos() + t**2, ()),
):
    for steps in (1, 2, 7):
        start = torch.randn(shape, dtype=torch.float64) / 2
        x = start.clone().requires_grad_()
        for _ in range(steps):
            x = (x - 0.05 * torch.autograd.grad(function(x), x)[0]).detach().requires_grad_()
        assert_close(descend(function, start, steps, 0.05), x.detach(), rtol=1e-10, atol=1e-10)
start = torch.rand(3, dtype=torch.float64) + 1
for function, lr, factor in (
    (lambda t: (t**2).sum(), 1.5, -2.0),
    (lambda t: (t**2).sum(), 1.0, -1.0),
    (lambda t: 1e-12 * (t**2).sum(), 1e11, 0.8),
):
    got = descend(function, start, 5, lr)
    assert_close(got, start * factor**5, rtol=1e-10, atol=1e-10)
start = torch.randn(3, 2, dtype=torch.float64).T
assert_close(descend(lambda t: (t**2).sum(), start, 2, 0.1), start * 0.64)
### END HIDDEN TESTS

# %% descend_unchanged points=1 says="start is unchanged and shares no memory with the result, which requires no gradients; no steps too"
### BEGIN HIDDEN TESTS
for steps in (0, 3):
    start = torch.randn(3)
    before = start.clone()
    got = descend(lambda t: (t**2).sum(), start, steps, 0.1)
    assert_close(got, before * 0.8**steps)
    assert not got.requires_grad, "the result must not require gradients"
    assert not start.requires_grad and start.grad is None, "start required no gradients before"
    assert_close(start, before)
    start += 100.0
    assert_close(got, before * 0.8**steps)
### END HIDDEN TESTS

# %% [markdown]
# ### Repair 4: `clipped_exp(x)`
#
# {{exercise clipped_exp}}
#
# Somebody met message 4 and silenced it with `.data`, which hides a change from autograd. Now
# nothing complains, and the gradient is wrong: where the value was cut off it should be 0.
#
# - `x` is a `float32` or `float64` tensor of any shape, size 0 included, perhaps transposed, with
#   elements from -20 to 20. (None is within 0.01 of log 10, where the curve has a kink.) Return a
#   tensor of its shape and dtype with the elements $e^x$, and 10 where that is larger.
# - The gradient is that of the function: $e^x$ where nothing was cut off, 0 where it was.
# - Results and gradients are compared as `assert_close` does it: they may be off by 1e-5 in `float32`
#   and by 1e-7 in `float64`, also where $e^x$ is smaller than that.
# - `x` may require gradients or not, and is unchanged.


# %% clipped_exp minutes=3 level=2
def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    ### BEGIN SOLUTION
    return x.exp().clamp(max=10.0)
    ### STUB
    # y = x.exp()
    # y.data.clamp_(max=10.0)  # autograd does not see this
    # return y
    ### END SOLUTION


# %% clipped_exp_example points=1
x = torch.tensor([0.0, 5.0], requires_grad=True)
y = clipped_exp(x)
agree("clipped_exp([0, 5])", y.detach(), torch.tensor([1.0, 10.0]))
assert y.requires_grad, "x should get a gradient, but the result does not require gradients"
y.sum().backward()
agree("its gradient", x.grad, torch.tensor([1.0, 0.0]))
print("Nothing flows back through what was cut off.")

# %% clipped_exp_gradient points=2 says="the gradient, with elements that are cut off among the others"
### BEGIN HIDDEN TESTS
for shape in [(5,), (2, 4)]:
    x = torch.rand(shape, dtype=torch.float64) * 2
    x.view(-1)[::2] += 3.0
    x.requires_grad_()
    weights = torch.randn(shape, dtype=torch.float64)
    y = clipped_exp(x)
    assert_close(y.detach(), x.detach().exp().clamp(max=10.0))
    (y * weights).sum().backward()
    assert_close(x.grad, torch.where(x.detach() > 2.5, 0.0, x.detach().exp()) * weights)
x = (
    2.0 + (2 * torch.arange(0, 1_200_000, 50_000, dtype=torch.float64) + 1) * 2**-23
).requires_grad_()
y = clipped_exp(x)
assert_close(y.detach(), x.detach().exp())  # float32 would round these x
(1000 * y).sum().backward()
assert_close(x.grad, 1000 * x.detach().exp())
### END HIDDEN TESTS

# %% clipped_exp_shapes points=2 says="other shapes, transposed too, and both dtypes, from -20 to 20, with and without gradients, and x unchanged"
### BEGIN HIDDEN TESTS
for shape in [(), (6,), (3, 4), (0,)]:
    for dtype in (torch.float32, torch.float64):
        x = torch.randn(shape, dtype=dtype)
        x = x + 4 * x.sign()  # far from the edge
        before = x.clone()
        expected = torch.where(before > 0, torch.tensor(10.0, dtype=dtype), before.exp())
        assert_close(clipped_exp(x), expected)
        assert_close(x, before)
x = torch.tensor([[20.0, -20.0], [0.5, 3.0]], requires_grad=True)
y = clipped_exp(x)
assert_close(y.detach(), x.detach().exp().clamp(max=10.0))
y.sum().backward()
assert_close(x.grad, x.detach().exp() * torch.tensor([[0.0, 1.0], [1.0, 0.0]]))
for x in (torch.tensor(0.5), torch.zeros(0), torch.rand(3, 2).T):
    x.requires_grad_()
    clipped_exp(x).sum().backward()
    assert_close(x.grad, x.detach().exp())
### END HIDDEN TESTS

# %% [markdown]
# ## 11. All together: fit a line
#
# {{minutes}}
#
# The loop that trains nearly every network has five lines: predict, compare, clear, `backward`,
# step. With two weights, a slope and an intercept, it fits a line to points. Here they are, with
# some noise.

# %% points_on_a_line
line_x = torch.linspace(-3, 3, 25).reshape(25, 1)
line_y = 1.5 * line_x[:, 0] - 2 + 0.3 * torch.cos(7 * line_x[:, 0])

# %%
import matplotlib.pyplot as plt

with plt.style.context("default"):
    _, axes = plt.subplots(figsize=(5.5, 2.8), layout="constrained")
    axes.plot(line_x[:, 0], line_y, "o", color="black")
    axes.set(xlabel="x", ylabel="y", title="25 points near a line")
    axes.grid(alpha=0.4)
    plt.show()
print("x has the shape", tuple(line_x.shape), "and y has the shape", tuple(line_y.shape))

# %% [markdown]
# *The picture in words:* 25 black points rise almost along a line, from about -6 at x = -3 to about
# 2 at x = 3.
#
# Mind the two shapes. A column minus a row of numbers broadcasts to a square (lesson 04), the loss
# of that square falls too, and the line comes out flat.
#
# ### Exercise: `fit_line(x, y)`
#
# {{exercise fit_line}}
#
# Return the pair `(slope, intercept)` of the line that makes the mean of
# $(\text{slope} \cdot x + \text{intercept} - y)^2$ as small as possible, as two Python floats.
#
# - `x` has the shape `(n, 1)` and `y` the shape `(n,)`, both `float32`. There are at least 10
#   points, spread over the whole range from -3 to 3; slope and intercept lie between -10 and 10.
# - Find them by gradient descent: start anywhere, and repeat until it is right. Each number may be
#   off by 1 % of the true one plus 0.01. A few hundred steps with a learning rate of 0.1 are enough, and
#   a call has to be done within two seconds.
# - Functions that solve equations or fit curves in one call, and what they are made of (`lstsq`,
#   `solve`, `inv`, `det`, `qr`, `polyfit` and so on), may not be used. Your own functions, and all optimizers of `torch.optim` (Adam and LBFGS
#   too), may. The tests see your two numbers, not your loop, so a formula that you look up would
#   pass; but the loop is what this section is about.
# - `x` and `y` are unchanged, and every call starts afresh.
#
# <details><summary>Hint</summary>
#
# Two leaves of shape `()`, the five lines in a loop, `sgd_step_` or an optimizer for the last one.
# Print the loss now and then while you try it out.
#
# </details>


# %% fit_line forbids="solvers" minutes=7 level=3
def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    ### BEGIN SOLUTION
    slope = torch.tensor(0.0, requires_grad=True)
    intercept = torch.tensor(0.0, requires_grad=True)
    for _ in range(300):
        loss = ((slope * x[:, 0] + intercept - y) ** 2).mean()
        slope.grad = intercept.grad = None
        loss.backward()
        with torch.no_grad():
            slope -= 0.1 * slope.grad
            intercept -= 0.1 * intercept.grad
    return slope.item(), intercept.item()
    ### END SOLUTION


# %% fit_line_example points=1
got = fit_line(line_x, line_y)
assert isinstance(got, (tuple, list)) and len(got) == 2, f"expected a pair, got {got!r}"
assert all(isinstance(number, float) for number in got), f"expected two floats, got {got!r}"
for name, number, expected in zip(("slope", "intercept"), got, (1.5, -1.998)):
    close = abs(number - expected) <= 0.01 + 0.01 * abs(expected)
    assert close, f"{name}: expected about {expected}, got {number:.4f}"
print("A line through 25 points, learnt.")

# %% fit_line_exact points=3 says="points on lines, rising and falling"
### BEGIN HIDDEN TESTS
for slope, intercept, n in [(2.0, 1.0, 20), (-3.5, 4.0, 31)]:
    x = torch.linspace(-3, 3, n).reshape(n, 1)
    got = fit_line(x, slope * x[:, 0] + intercept)
    assert all(isinstance(number, float) for number in got), "two Python floats were asked for"
    assert abs(got[0] - slope) <= 0.01 + 0.01 * abs(slope), "the slope is off"
    assert abs(got[1] - intercept) <= 0.01 + 0.01 * abs(intercept), "the intercept is off"
### END HIDDEN TESTS

# %% fit_line_noise points=3 says="points with noise, unevenly spread"
### BEGIN HIDDEN TESTS
for n in (40, 9):
    x = torch.cat([torch.tensor([-3.0, 3.0]), 3 - 6 * torch.rand(n) ** 3]).reshape(-1, 1)
    slope, intercept = (torch.rand(2) * 3 + 2) * (torch.randint(2, (2,)) * 2 - 1)
    y = slope * x[:, 0] + intercept + torch.randn(n + 2)
    columns = torch.cat([x, torch.ones_like(x)], dim=1).double()
    best = torch.linalg.lstsq(columns, y.double()[:, None]).solution[:, 0].tolist()
    got = fit_line(x, y)
    for number, expected in zip(got, best):
        assert abs(number - expected) <= 0.01 + 0.01 * abs(expected), "a number is off"
### END HIDDEN TESTS

# %% fit_line_far points=1 says="slopes and intercepts near 10 and -10, and a flat line"
### BEGIN HIDDEN TESTS
for slope, intercept, n in [(9.5, -9.5, 30), (0.0, 9.75, 10)]:
    x = torch.linspace(-3, 3, n).reshape(n, 1)
    got = fit_line(x, slope * x[:, 0] + intercept)
    assert abs(got[0] - slope) <= 0.01 + 0.01 * abs(slope), "the slope is off"
    assert abs(got[1] - intercept) <= 0.01 + 0.01 * abs(intercept), "the intercept is off"
### END HIDDEN TESTS

# %% fit_line_again points=1 says="one call after another, with x and y unchanged"
### BEGIN HIDDEN TESTS
x = torch.cat([torch.linspace(-3, 3, 14), torch.linspace(1, 3, 26)]).reshape(40, 1)
x_before = x.clone()
for slope, intercept in [(4.0, -1.0), (-2.0, 3.0)]:
    y = slope * x_before[:, 0] + intercept
    y_before = y.clone()
    got = fit_line(x, y)
    assert abs(got[0] - slope) < 0.05 and abs(got[1] - intercept) < 0.05, "a number is off"
    assert_close((x, y), (x_before, y_before))
    assert not x.requires_grad and not y.requires_grad, "x and y required no gradients before"
### END HIDDEN TESTS

# %% [markdown]
# ## 12. In your own words: the program that grows
#
# {{minutes}}
#
# A program evaluates a trained network on 10 000 batches and prints the mean loss. `weight` requires
# gradients. Its numbers are right, but it needs more memory with each batch, until it crashes:
#
# ```python
# total = 0.0
# for x, y in batches:
#     total = total + ((x @ weight - y) ** 2).mean()
# print(total / len(batches))
# ```
#
# {{exercise growing_memory}}
#
# Answer in the cell below (double-click it), in four to eight sentences, with a line or two of code
# for each repair. Points: 3 for what keeps the memory; 2 for a repair that changes only
# how the loss is added to `total`; 2 for a repair that records nothing in the first place, and how
# the two differ; 1 if nothing that you say is false. A person reads it.

# %% growing_memory [markdown] points=8 minutes=6 level=2
# ### BEGIN SOLUTION
# `total` is computed from `weight`, so it requires gradients and has a graph. With every batch that
# graph grows by the functions of one more loss, and each function keeps the tensors that it saved,
# such as `x` and the differences. `backward` would free them, but nobody calls it, and `total` keeps
# them all reachable.
#
# Repair 1: `total = total + loss.item()`, or `loss.detach()`. Then `total` is a plain number, and
# the graph of a batch is freed once `loss` is overwritten. While a batch is computed it is still
# recorded, for nothing.
#
# Repair 2: `with torch.no_grad():` (or `inference_mode`) round the loop. Nothing is recorded and
# nothing saved, so it needs less memory and time within a batch too. `weight` requires gradients
# after the block as before.
# ### END SOLUTION
#
# ### BEGIN MARK SCHEME
# - 3 points: `total` is part of a graph (requires gradients) that grows with every batch (1), the
#   graph holds saved tensors of each batch (1), nothing frees them as long as `total` refers to
#   them and no `backward` runs (1).
# - 2 points: `loss.item()`, `float(loss)` or `loss.detach()` where the loss is added, and that the
#   graph of one batch can then be freed.
# - 2 points: `no_grad` or `inference_mode` round the loop (1), and the difference (1): there nothing
#   is recorded at all, while repair 1 still records each batch, only to drop it.
# - 1 point: nothing false, for example that gradients pile up in `.grad` (there is no `backward`),
#   that `no_grad` switches off `requires_grad` of `weight` for good, or that `zero_grad` helps.
#
# A repair with `weight.detach()` in the formula records nothing either: full points for the second
# repair. So does `weight.requires_grad_(False)` before the loop, if the answer says that this
# changes `weight` for all code that follows. `del` or `gc.collect()` earn nothing.
# ### END MARK SCHEME

# %% [markdown]
# ## The core ends here
#
# Well done: this is the machinery behind all training in PyTorch, and the mistakes of the first
# year are behind you. You can hand in now. The cheat sheet at the very end is worth a look. What
# follows is optional: the tests are as thorough and you will see their outcome, but they are worth
# no points.

# %% [markdown]
# ## Optional: gradients by measuring
#
# {{minutes}}
#
# Autograd follows PyTorch functions only. For anything else, and as a check of gradients that
# you wrote by hand, you can measure. A *forward* difference $(f(x + h) - f(x)) / h$ is off by about
# $h$; the *central* one, $(f(x + h) - f(x - h)) / 2h$, by about $h^2$. A smaller `h` is not always
# better: below some point the difference of two nearly equal numbers is all rounding.

# %%
rise = torch.tensor(2.0, dtype=torch.float64)
for h in (1e-2, 1e-5, 1e-8, 1e-14):
    forward = (((rise + h) ** 3 - rise**3) / h).item()
    central = (((rise + h) ** 3 - (rise - h) ** 3) / (2 * h)).item()
    print(f"h = {h:g}: forward off by {forward - 12:.1e}, central off by {central - 12:.1e}")

# %% [markdown]
# ### Exercise: `numeric_grad(f, x)`
#
# {{exercise numeric_grad}}
#
# Return the gradient of `f` at `x`, measured with central differences, one element at a time.
#
# - `x` is `float64` of any shape, size 0 included. `f` takes a `float64` tensor of that shape and
#   returns a Python float. It may compute with NumPy, so there is nothing that autograd could
#   follow; it refuses tensors that require gradients, and does not change or keep its argument.
# - The result is `float64` and has the shape of `x`. `x`, which may be expanded or transposed, is
#   unchanged.
# - Take an `h` between 1e-6 and 1e-4; the tests allow for what such an `h` costs. The elements of `x`
#   lie between -10 and 10.


# %% numeric_grad minutes=6 level=2
def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    ### BEGIN SOLUTION
    h = 1e-5
    gradient = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=torch.float64)
        step[i] = h
        step = step.reshape(x.shape)
        gradient[i] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient.reshape(x.shape)
    ### END SOLUTION


# %% numeric_grad_example points=0
spot = torch.tensor([1.0, -2.0], dtype=torch.float64)
got = numeric_grad(lambda t: float((t.numpy() ** 3).sum()), spot)
assert isinstance(got, torch.Tensor), f"expected a tensor, got {got!r}"
case = "numeric_grad(sum of cubes, [1, -2])"
agree(case, got.round(decimals=4), torch.tensor([3.0, 12.0], dtype=torch.float64))
print("Measured, and right to four digits.")

# %% numeric_grad_values points=0 says="NumPy functions, at points of several shapes; they get tensors of that shape"
### BEGIN HIDDEN TESTS
for shape in [(), (5,), (2, 3), (3, 1, 2)]:
    x = torch.randn(shape, dtype=torch.float64) * 2
    got = numeric_grad(lambda t: float((np.sin(t.numpy()) * t.numpy()).sum()), x)
    assert_close(got, x.cos() * x + x.sin(), rtol=1e-7, atol=1e-7)
x = torch.randn(2, 3, dtype=torch.float64).T
got = numeric_grad(lambda t: float(t.numpy()[0, 1] * t.numpy()[2, 0] ** 2), x)
expected = torch.zeros(3, 2, dtype=torch.float64)
expected[0, 1], expected[2, 0] = x[2, 0] ** 2, 2 * x[0, 1] * x[2, 0]
assert_close(got, expected, rtol=1e-7, atol=1e-7)
x = torch.tensor(3.0, dtype=torch.float64)
got = numeric_grad(lambda t: float(t.numpy() ** 2) if t.ndim == 0 else 0.0, x)
assert_close(got, 2 * x, rtol=1e-7, atol=1e-7)
### END HIDDEN TESTS

# %% numeric_grad_central points=0 says="central differences: exact where a parabola has its lowest point"
### BEGIN HIDDEN TESTS
x = torch.zeros(3, dtype=torch.float64)
got = numeric_grad(lambda t: float(1e4 * (t.numpy() ** 2).sum() + 3 * t.numpy()[1]), x)
assert_close(got, torch.tensor([0.0, 3.0, 0.0], dtype=torch.float64), rtol=1e-5, atol=1e-5)
### END HIDDEN TESTS

# %% numeric_grad_large points=0 says="large values and steep functions, where too small an h drowns in rounding"
### BEGIN HIDDEN TESTS
x = torch.tensor([[9.5, -7.0], [8.25, -10.0]], dtype=torch.float64)
got = numeric_grad(lambda t: float(1e4 + (t.numpy() ** 3).sum()), x)
assert_close(got, 3 * x**2, rtol=1e-5, atol=1e-5)
### END HIDDEN TESTS

# %% numeric_grad_unchanged points=0 says="x is unchanged; an expanded x, and size 0"
### BEGIN HIDDEN TESTS
x = torch.randn(4, dtype=torch.float64)
before = x.clone()
got = numeric_grad(lambda t: float((t.numpy() ** 2).sum()), x)
assert_close(got, 2 * before, rtol=1e-7, atol=1e-7)
assert torch.equal(x, before), "x changed"
assert not x.requires_grad, "x required no gradients before"
for shape in [(2, 0), (0, 3)]:
    empty = torch.zeros(shape, dtype=torch.float64)
    assert_close(numeric_grad(lambda t: float(t.numpy().sum()), empty), empty)
row = torch.randn(1, 3, dtype=torch.float64).expand(2, 3)
got = numeric_grad(lambda t: float((t.numpy() ** 2).sum()), row)
assert_close(got, 2 * row, rtol=1e-7, atol=1e-7)
### END HIDDEN TESTS

# %% [markdown]
# ## Optional: backward by hand
#
# {{minutes}}
#
# What does a layer's own backward look like? It is handed the gradient that arrives at its output,
# and returns one for each of its inputs. Two rules bring you far:
#
# - A gradient has the shape of the tensor that it belongs to.
# - What was used for many results gets the **sum** of what comes back from them.
#
# ### Exercise: `linear_backward(x, w, grad_out)`, by hand
#
# {{exercise linear_backward}}
#
# For `y = x @ w.T + b`, `grad_out` is the gradient that arrives at `y`. Return the three gradients
# `(dx, dw, db)`, as a tuple or a list.
#
# - `x` has the shape `(n, i)`, `w` `(o, i)`, `b` would have `(o,)`, and `grad_out` `(n, o)`; all
#   have the same dtype, `float32` or `float64`, which the results have too. `n` may be 0.
# - By hand: autograd and its relatives (`backward`, `torch.autograd.grad`, `torch.func.vjp` ...) may
#   not be used. All kinds of products may. Give a method of your own another name than these.
# - The three arguments are unchanged.


# %% linear_backward forbids="differentiation" minutes=6 level=2
def linear_backward(x, w, grad_out):
    """Return the gradients of x, w and b for y = x @ w.T + b."""
    ### BEGIN SOLUTION
    return grad_out @ w, grad_out.T @ x, grad_out.sum(0)
    ### END SOLUTION


# %% linear_backward_example points=0
got = linear_backward(
    torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 5.0]]), torch.tensor([[10.0]])
)
assert isinstance(got, (tuple, list)) and len(got) == 3, f"expected a tuple of three, got {got!r}"
for name, gradient, expected in zip(
    ("dx", "dw", "db"),
    got,
    (torch.tensor([[30.0, 50.0]]), torch.tensor([[10.0, 20.0]]), torch.tensor([10.0])),
):
    agree(f"{name} for x = [[1, 2]], w = [[3, 5]], grad_out = [[10]]", gradient, expected)
print("One example through a layer with one output.")

# %% linear_backward_values points=0 says="several sizes and both dtypes"
### BEGIN HIDDEN TESTS
for n, i, o in [(4, 3, 2), (2, 5, 3), (1, 4, 6), (7, 1, 2), (3, 2, 1)]:
    for dtype in (torch.float32, torch.float64):
        x, w, b = (torch.randn(s, dtype=dtype).requires_grad_() for s in [(n, i), (o, i), (o,)])
        grad_out = torch.randn(n, o, dtype=dtype)
        expected = torch.autograd.grad(x @ w.T + b, (x, w, b), grad_out)
        got = linear_backward(x.detach(), w.detach(), grad_out)
        assert_close(tuple(got), expected)
        if dtype == torch.float64:
            assert_close(tuple(got), expected, rtol=1e-10, atol=1e-10)
### END HIDDEN TESTS

# %% linear_backward_square points=0 says="square sizes, where a transposed matrix fits as well"
### BEGIN HIDDEN TESTS
x, w, b = (torch.randn(s, dtype=torch.float64).requires_grad_() for s in [(3, 3), (3, 3), (3,)])
grad_out = torch.randn(3, 3, dtype=torch.float64)
expected = torch.autograd.grad(x @ w.T + b, (x, w, b), grad_out)
got = linear_backward(x.detach(), w.detach(), grad_out)
for gradient, true in zip(got, expected, strict=True):
    assert_close(gradient, true)
### END HIDDEN TESTS

# %% linear_backward_edges points=0 says="an empty batch, transposed arguments, and arguments that stay as they are"
### BEGIN HIDDEN TESTS
got = linear_backward(torch.zeros(0, 3), torch.randn(2, 3), torch.zeros(0, 2))
assert_close(tuple(got), (torch.zeros(0, 3), torch.zeros(2, 3), torch.zeros(2)))
empty = torch.zeros(0, 3).double(), torch.randn(2, 3).double(), torch.zeros(0, 2).double()
assert all(g.dtype == torch.float64 for g in linear_backward(*empty)), "the dtype stays, n = 0 too"
x, w, grad_out = torch.randn(3, 4).T, torch.randn(3, 2).T, torch.randn(2, 4).T
olds = x.clone(), w.clone(), grad_out.clone()
dx, dw, db = linear_backward(x, w, grad_out)
assert_close((x, w, grad_out), olds)
assert_close(dx, torch.einsum("no,oi->ni", olds[2], olds[1]))
assert_close(dw, torch.einsum("no,ni->oi", olds[2], olds[0]))
assert_close(db, olds[2].sum(0))
### END HIDDEN TESTS

# %% [markdown]
# ### Exercise: `cross_entropy_backward(logits, labels)`, by hand
#
# {{exercise cross_entropy_backward}}
#
# Return the gradient of `nn.functional.cross_entropy(logits, labels)` with respect to `logits`. It
# is worth doing on paper once: all the logarithms cancel, and what is left fits into one line.
#
# - `logits` is `(n, c)`, `float32` or `float64`, and `labels` is `int64` `(n,)` with classes from 0 to
#   `c - 1`; `n` is 1 or more. The logits are finite and of any size, as in lesson 05.
# - The result has the shape and dtype of `logits`. Both arguments are unchanged.
# - By hand, with the same functions forbidden as above. `torch.softmax` may be used.
#
# <details><summary>Hint</summary>
#
# The loss of one row is `logsumexp(row) - row[label]`. How fast does each of the two parts grow with
# element `j` of the row? And what does the mean over the rows do to it?
#
# </details>


# %% cross_entropy_backward forbids="differentiation" minutes=6 level=3
def cross_entropy_backward(logits, labels):
    """Return the gradient of the mean cross-entropy with respect to the logits."""
    ### BEGIN SOLUTION
    n = len(labels)
    gradient = torch.softmax(logits, dim=1)
    gradient[torch.arange(n), labels] -= 1
    return gradient / n
    ### END SOLUTION


# %% cross_entropy_backward_example points=0
agree(
    "logits [[0, 0], [0, 0]], labels [0, 1]",
    cross_entropy_backward(torch.zeros(2, 2), torch.tensor([0, 1])),
    torch.tensor([[-0.25, 0.25], [0.25, -0.25]]),
)
print("The score of the true class should rise, the other should fall.")

# %% cross_entropy_backward_values points=0 says="several sizes and both dtypes"
### BEGIN HIDDEN TESTS
for n, c in [(5, 3), (3, 7), (4, 4), (1, 3), (6, 2), (3, 1)]:
    for dtype in (torch.float32, torch.float64):
        logits = (torch.randn(n, c, dtype=dtype) * 2).requires_grad_()
        labels = torch.randint(0, c, (n,))
        mean = nn.functional.cross_entropy(logits, labels)
        (expected,) = torch.autograd.grad(mean, logits)
        got = cross_entropy_backward(logits.detach(), labels)
        assert_close(got, expected)
        if dtype == torch.float64:
            assert_close(got, expected, rtol=1e-10, atol=1e-10)
### END HIDDEN TESTS

# %% cross_entropy_backward_large points=0 says="logits far too large or too low for exp"
### BEGIN HIDDEN TESTS
offsets = torch.tensor([[0.0], [3000.0], [-2000.0], [1e5]], dtype=torch.float64)
logits = (torch.randn(4, 3, dtype=torch.float64) + offsets).requires_grad_()
labels = torch.tensor([2, 0, 1, 1])
(expected,) = torch.autograd.grad(nn.functional.cross_entropy(logits, labels), logits)
assert_close(cross_entropy_backward(logits.detach(), labels), expected)
### END HIDDEN TESTS

# %% cross_entropy_backward_unchanged points=0 says="logits and labels are unchanged; labels that repeat, transposed logits"
### BEGIN HIDDEN TESTS
logits, labels = torch.randn(3, 5).T, torch.tensor([2, 2, 0, 2, 1])
olds = logits.clone(), labels.clone()
got = cross_entropy_backward(logits, labels)
assert_close((logits, labels), olds)
truth = nn.functional.one_hot(olds[1], 3)
assert_close(got, (torch.softmax(olds[0], 1) - truth) / 5)
### END HIDDEN TESTS

# %% [markdown]
# ## Optional: a function with a backward of your own
#
# {{minutes}}
#
# Where autograd's own way is too slow, or where you *want* another gradient, you teach it a function
# with both directions: a class derived from `torch.autograd.Function`, with two static methods.
#
# - `forward(ctx, ...)` computes the result. `ctx` is a bag for the way back: tensors go in with
#   `ctx.save_for_backward(...)`, other values as attributes.
# - `backward(ctx, grad_out)` gets the gradient that arrives, and returns one for **each** argument
#   of `forward`, in order; `None` for what is no tensor. It must never change `grad_out` in place:
#   other functions may be handed the same tensor.
#
# It is called as `Name.apply(...)`, with arguments by position, and checked with `torch.autograd.gradcheck`,
# which measures as `numeric_grad` does. For that it wants `float64`.


# %%
class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad_out):
        (x,) = ctx.saved_tensors
        return grad_out * 3 * x**2


x = torch.randn(4, dtype=torch.float64, requires_grad=True)
print("the measured and the written gradient agree:", torch.autograd.gradcheck(Cube.apply, (x,)))

# %% [markdown]
# ### Exercise: `LeakyClamp`
#
# {{exercise LeakyClamp}}
#
# `clamp` cuts values off, and where it does, the gradient is 0: nothing can be learnt there. A leaky
# clamp lets a little through. Write `LeakyClamp.apply(x, slope, low=-1.0, high=1.0)`, with a
# backward of your own:
#
# - from `low` to `high`, both edges included, the result is `x`; above it is
#   `high + slope * (x - high)`, below it is `low + slope * (x - low)`.
# - `x` is `float32` or `float64`, finite, of any shape, size 0 included, perhaps transposed. `slope`
#   is a tensor of shape `()` and of the same dtype, `low` < `high` are Python floats. The result has
#   the shape and dtype of `x`.
# - The gradient of `x` is 1 where `x` is inside, at the edges too, and `slope` outside. `slope` has
#   a gradient as well, of shape `()`. Either of the two may require gradients, or both.
# - All arguments are unchanged, and so is the gradient that arrives. (Second derivatives are not asked
#   for.)
#
# <details><summary>Hint</summary>
#
# How much lies outside? `x - x.clamp(low, high)` is 0 inside, and tells how far out each element is.
#
# </details>


# %% LeakyClamp minutes=9 level=3
class LeakyClamp(torch.autograd.Function):
    """apply(x, slope, low=-1.0, high=1.0): x inside, bound + slope * (x - bound) outside."""

    ### BEGIN SOLUTION
    @staticmethod
    def forward(ctx, x, slope, low=-1.0, high=1.0):
        ctx.save_for_backward(x, slope)
        ctx.low, ctx.high = low, high
        bound = x.clamp(low, high)
        return bound + slope * (x - bound)

    @staticmethod
    def backward(ctx, grad_out):
        given, leak = ctx.saved_tensors
        outside = given - given.clamp(ctx.low, ctx.high)
        to_x = torch.where(outside == 0, grad_out, grad_out * leak)
        return to_x, (grad_out * outside).sum(), None, None

    ### STUB
    # @staticmethod
    # def forward(ctx, x, slope, low=-1.0, high=1.0):
    #     raise NotAnswered("LeakyClamp")
    ### END SOLUTION


# %% LeakyClamp_example points=0
x = torch.tensor([0.5, 3.0, -2.0], requires_grad=True)
slope = torch.tensor(0.1, requires_grad=True)
y = LeakyClamp.apply(x, slope)
agree("LeakyClamp.apply([0.5, 3, -2], 0.1)", y.detach(), torch.tensor([0.5, 1.2, -1.1]))
y.sum().backward()
agree("the gradient of x", x.grad, torch.tensor([1.0, 0.1, 0.1]))
agree("the gradient of slope", slope.grad, torch.tensor(1.0))
print("Forward and backward, both yours.")

# %% LeakyClamp_values points=0 says="the values, for several shapes, bounds and slopes"
### BEGIN HIDDEN TESTS
for shape in [(), (7,), (3, 4), (2, 1, 5), (0,)]:
    for low, high, leak in [
        (-1.0, 1.0, 0.1),
        (0.0, 2.0, -0.5),
        (-3.0, -0.5, 0.0),
        (0.25, 0.5, 2.0),
    ]:
        for dtype in (torch.float32, torch.float64):
            x, slope = torch.randn(shape, dtype=dtype) * 2, torch.tensor(leak, dtype=dtype)
            cut = x.clamp(low, high)
            got = LeakyClamp.apply(x, slope, low, high)
            assert_close(got, cut + slope * (x - cut))
            if dtype == torch.float64:
                assert_close(got, cut + slope * (x - cut), rtol=1e-10, atol=1e-10)
x, slope = torch.randn(9), torch.tensor(0.3)
assert_close(LeakyClamp.apply(x, slope), x.clamp(-1, 1) + 0.3 * (x - x.clamp(-1, 1)))
### END HIDDEN TESTS

# %% LeakyClamp_gradient points=0 says="the gradient of x, inside and outside, weighted by what arrives"
### BEGIN HIDDEN TESTS
for low, high, leak in [(-1.0, 1.0, 0.25), (0.5, 2.0, -0.5), (-2.5, -1.5, 0.0)]:
    x = torch.linspace(-4, 4, 12, dtype=torch.float64).reshape(3, 4).requires_grad_()
    slope = torch.tensor(leak, dtype=torch.float64)
    weights = torch.randn(3, 4, dtype=torch.float64)
    LeakyClamp.apply(x, slope, low, high).backward(weights)
    within = (x.detach() >= low) & (x.detach() <= high)
    slopes = torch.where(within, torch.ones_like(slope), slope)
    assert_close(x.grad, weights * slopes, rtol=1e-10, atol=1e-10)
### END HIDDEN TESTS

# %% LeakyClamp_slope points=0 says="the gradient of slope, of shape (), alone and with that of x; size 0 and a transposed x too"
### BEGIN HIDDEN TESTS
for wants in (True, False):
    x = torch.randn(4, 3, dtype=torch.float64) * 3
    x[0, 0], x[1, 1] = 4.0, -5.0
    x.requires_grad_(wants)
    slope = torch.tensor(0.2, dtype=torch.float64, requires_grad=True)
    weights = torch.randn(4, 3, dtype=torch.float64)
    LeakyClamp.apply(x, slope, -1.5, 2.0).backward(weights)
    beyond = x.detach() - x.detach().clamp(-1.5, 2.0)
    assert_close(slope.grad, (beyond * weights).sum(), rtol=1e-10, atol=1e-10)
    assert wants or x.grad is None, "x did not require gradients"
for x in (torch.zeros(0, 3), torch.randn(4, 3).T * 3, torch.tensor(3.0)):
    x, slope = x.double().requires_grad_(), torch.tensor(0.5).double().requires_grad_()
    LeakyClamp.apply(x, slope).sum().backward()
    beyond = x.detach() - x.detach().clamp(-1, 1)
    assert_close(slope.grad, beyond.sum())
    assert_close(x.grad, torch.where(beyond == 0, 1.0, 0.5).double())
### END HIDDEN TESTS

# %% LeakyClamp_edges points=0 says="at the edges the gradient of x is 1"
### BEGIN HIDDEN TESTS
x = torch.tensor([-1.0, 1.0, 0.0, 1.5, -1.5], requires_grad=True)
slope = torch.tensor(0.5, requires_grad=True)
y = LeakyClamp.apply(x, slope, -1.0, 1.0)
y.sum().backward()
assert_close(y.detach(), torch.tensor([-1.0, 1.0, 0.0, 1.25, -1.25]))
assert_close(x.grad, torch.tensor([1.0, 1.0, 1.0, 0.5, 0.5]))
assert_close(slope.grad, torch.tensor(0.0))
### END HIDDEN TESTS

# %% LeakyClamp_gradcheck points=0 says="gradcheck, for both inputs at once"
### BEGIN HIDDEN TESTS
x = torch.tensor([[-2.5, -0.7, 0.1], [0.9, 1.8, 3.0]], dtype=torch.float64, requires_grad=True)
slope = torch.tensor(0.3, dtype=torch.float64, requires_grad=True)
before = x.detach().clone()
assert torch.autograd.gradcheck(lambda a, b: LeakyClamp.apply(a, b, -1.0, 1.5), (x, slope))
assert_close(x.detach(), before)
### END HIDDEN TESTS

# %% [markdown]
# ## Challenge: autograd in fifty lines
#
# {{minutes}}
#
# Build the whole machine once, for single numbers. A `Value` holds a number in `.data` and a
# gradient in `.grad`, and remembers which values it was computed from, and with which slopes.
#
# ### Exercise: `Value`
#
# {{exercise Value}}
#
# - `Value(3.0)` has `.data` 3.0 and `.grad` 0.0. (`.data` and `.grad` are Python numbers; whether an
#   int stays an int is up to you.) Values can be added and multiplied with `+` and `*`, with each
#   other and with ints and floats on either side (`2 * a`, `a + 1`). Each result is a new `Value`, that
#   of `a + 0` too; the operands keep their `.data`.
# - `z.backward()` adds to `.grad` of `z`, and of every `Value` that `z` was computed from, the
#   derivative of `z` with respect to it (for `z` itself: 1). Before the first `backward`, every
#   `.grad` is 0.
# - A value may be used many times: `a * a`, or in two branches that meet again. Each value is
#   passed through **once**, after everything that was computed from it, so 40 doublings `x = x + x`
#   take no time.
# - A later `backward` of *another* graph, which has only leaves in common with the first, adds to
#   what is there. (A second one over the same graph is not asked for, nor is `backward` of a leaf:
#   `z` is always the result of an operation.)
# - Graphs are at most 200 operations deep.
#
# <details><summary>Hint 1: the order</summary>
#
# In the diamond `s = a * a; t = s + 1; z = s * t`, `s` must wait until both of its arrows have come
# back. List every value after the values that it was computed from, each one once, and go through
# the list from the end.
#
# </details>
# <details><summary>Hint 2: numbers on the left</summary>
#
# For `2 * a` Python first asks the int, which does not know how, and then calls
# `Value.__rmul__(a, 2)`.
#
# </details>


# %% Value minutes=20 level=3
class Value:
    """A number that remembers where it came from; data, grad, +, *, backward()."""

    ### BEGIN SOLUTION
    def __init__(self, data, parents=()):
        self.data = data
        self.grad = 0.0
        self.parents = parents  # pairs (value, slope)

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, ((self, 1.0), (other, 1.0)))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, ((self, other.data), (other, self.data)))

    __radd__ = __add__
    __rmul__ = __mul__

    def backward(self):
        order, seen = [], set()

        def visit(value):
            if value not in seen:
                seen.add(value)
                for parent, _ in value.parents:
                    visit(parent)
                order.append(value)

        visit(self)
        arrived = dict.fromkeys(order, 0.0)
        arrived[self] = 1.0
        for value in reversed(order):
            value.grad += arrived[value]
            for parent, slope in value.parents:
                arrived[parent] += slope * arrived[value]

    ### STUB
    # def __init__(self, data):
    #     raise NotAnswered("Value")
    ### END SOLUTION


# %% Value_example points=0
a, b = Value(3.0), Value(-2.0)
z = a * b + a
assert z.data == -3.0, f"a * b + a with a = 3, b = -2: expected -3.0, got {z.data}"
z.backward()
assert a.grad == -1.0, f"a.grad: expected -1.0 (b + 1), got {a.grad}"
assert b.grad == 3.0, f"b.grad: expected 3.0 (a), got {b.grad}"
print("Your own backward.")

# %% Value_sums points=0 says="sums and products, and the gradient of the result itself"
### BEGIN HIDDEN TESTS
for x, y in [(3.0, -2.0), (0.5, 4.0), (-1.5, 0.0)]:
    a, b = Value(x), Value(y)
    total, product = a + b, a * b
    assert abs(total.data - (x + y)) < 1e-9, "a sum differs"
    assert abs(product.data - x * y) < 1e-9, "a product differs"
    product.backward()
    assert abs(a.grad - y) < 1e-9 and abs(b.grad - x) < 1e-9, "a gradient differs"
    assert abs(product.grad - 1) < 1e-9, "the result's own gradient is 1"
    assert a.data == x and b.data == y, "the operands keep their data"
### END HIDDEN TESTS

# %% Value_numbers points=0 says="Python numbers on either side"
### BEGIN HIDDEN TESTS
a = Value(1.5)
z = 2 * a + 1
z = 0.5 + z * 3 + a
assert abs(z.data - (0.5 + (2 * 1.5 + 1) * 3 + 1.5)) < 1e-9, "a value differs"
z.backward()
assert abs(a.grad - 7) < 1e-9, "a gradient differs"
for same in (a + 0, 0 + a, a * 1, 1 * a):
    assert same is not a, "each result is a new Value"
### END HIDDEN TESTS

# %% Value_repeated points=0 says="a value used twice in one operation"
### BEGIN HIDDEN TESTS
for x in (3.0, -0.5):
    a = Value(x)
    z = a * a + a
    z.backward()
    assert abs(a.grad - (2 * x + 1)) < 1e-9, "the gradient of a * a + a differs"
    a = Value(x)
    (a + a).backward()
    assert abs(a.grad - 2) < 1e-9, "the gradient of a + a differs"
### END HIDDEN TESTS

# %% Value_diamond points=0 says="branches that meet again, with equal numbers among them, compared with torch"
### BEGIN HIDDEN TESTS
for x, y in [(2.0, -3.0), (-1.25, 0.75), (0.5, 4.0), (1.0, 1.0)]:
    found = []
    for a, b in [(Value(x), Value(y)), (torch.tensor(x).double(), torch.tensor(y).double())]:
        if isinstance(a, torch.Tensor):
            a.requires_grad_(), b.requires_grad_()
        s = a * b
        t = s + 3 * a
        u = s * t
        v = t + u * s
        z = v * u + a
        z.backward()
        found.append([float(z.data), float(a.grad), float(b.grad)])
    for got, true in zip(*found):
        assert abs(got - true) <= 1e-6 * max(1, abs(true)), "a diamond differs from torch's"
for x, y in [(2.0, 3.0), (1.0, 1.0)]:
    a, b = Value(x), Value(y)
    s, t = a * b, a * b  # equal numbers from equal sources, but two values
    z = s + t
    z.backward()
    assert abs(a.grad - 2 * y) < 1e-9 and abs(b.grad - 2 * x) < 1e-9, "a twin was left out"
    assert abs(s.grad - 1) < 1e-9 and abs(t.grad - 1) < 1e-9, (
        "each of two equal values gets its own gradient"
    )
### END HIDDEN TESTS

# %% Value_doublings points=0 says="40 doublings, and a chain of 150 operations"
### BEGIN HIDDEN TESTS
a = Value(1.0)
x = a
for _ in range(40):
    x = x + x
x.backward()
assert abs(a.grad / 2**40 - 1) < 1e-9, "a gradient differs"
a = Value(2.0)
x = a
for _ in range(150):
    x = x + 1
x.backward()
assert abs(a.grad - 1) < 1e-9 and abs(x.data - 152) < 1e-9, "a chain differs"
### END HIDDEN TESTS

# %% Value_adds points=0 says="another graph over the same leaves adds to their gradients"
### BEGIN HIDDEN TESTS
a, b = Value(3.0), Value(5.0)
(a * b).backward()
z = a * 2 + b
z.backward()
assert abs(a.grad - 7) < 1e-9 and abs(b.grad - 4) < 1e-9, "the gradients should have added up"
c = Value(3.0)
assert c.grad == 0 and c.data == 3.0, "a new value starts with a gradient of 0"
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
# | record what is computed from `w` | `torch.tensor(2.0, requires_grad=True)`, `t.requires_grad_()` | floating-point leaves only |
# | all gradients of a loss | `loss.backward()` | fills `.grad` of leaves; it **adds** |
# | one gradient, no traces | `torch.autograd.grad(z, x)` | returns a tuple |
# | the gradient of a function | `torch.func.grad(f)(x)` | `grad_of` in one call |
# | weights for many outputs | `y.backward(gradient=v)` | `v` has the shape of `y` |
# | a fresh start | `w.grad = None`, `optimizer.zero_grad()` | before each `backward` |
# | the gradient in the middle | `h.retain_grad()` before `backward` | else `h.grad` is `None`, with a warning |
# | one tensor out of the graph | `t.detach()` | shares memory; `.clone()` copies |
# | a block without recording | `with torch.no_grad():` | evaluation, and changes of weights |
# | the same, stricter | `with torch.inference_mode():` | results can never be recorded again, clones made after the block can |
# | freeze a weight | `w.requires_grad_(False)` | leaves only; clear its `.grad` too |
# | change a weight | inside `no_grad`, in place: `w -= lr * w.grad` | `w = w - ...` makes a new tensor, `.data` hides the change |
# | a number for a log | `loss.item()` | keeping `loss` keeps its graph |
# | two passes over one graph | `loss.backward(retain_graph=True)` | in a training loop, compute the loss anew instead |
# | the derivative of a derivative | `torch.autograd.grad(z, x, create_graph=True)` | records the backward pass too |
# | a backward of your own | `class F(torch.autograd.Function)`, `F.apply(...)` | check it with `gradcheck` in `float64` |
#
# | the message says | look for |
# |---|---|
# | *element 0 of tensors does not require grad* | `no_grad`, `detach`, `.item()` or a forgotten `requires_grad=True` on the way |
# | *grad can be implicitly created only for scalar outputs* | a forgotten `.mean()`, or `gradient=v` |
# | *a leaf Variable that requires grad is being used in an in-place operation* | a change of weights outside `no_grad` |
# | *Trying to backward through the graph a second time* | something computed before the loop that belongs inside it |
# | *modified by an inplace operation* | `+=`, `x[0] = ...` or `relu_` on something that was saved; `torch.autograd.set_detect_anomaly(True)` shows the line that saved it; the change came later |
# | *Can't call numpy() on Tensor that requires grad* | `t.detach().numpy()` |
#
# ## References
#
# - PyTorch documentation,
#   [Autograd mechanics](https://docs.pytorch.org/docs/stable/notes/autograd.html): what is saved,
#   in-place checks, and the grad modes.
# - PyTorch documentation,
#   [torch.autograd](https://docs.pytorch.org/docs/stable/autograd.html) and
#   [Extending PyTorch](https://docs.pytorch.org/docs/stable/notes/extending.html): `grad`,
#   `gradcheck`, and functions of your own.
# - PyTorch documentation,
#   [Optimizer.zero_grad](https://docs.pytorch.org/docs/stable/generated/torch.optim.Optimizer.zero_grad.html):
#   why `None`.
# - PyTorch documentation,
#   [Frequently asked questions](https://docs.pytorch.org/docs/stable/notes/faq.html): the program
#   that grows.
# - A. Karpathy, [micrograd](https://github.com/karpathy/micrograd): the challenge, with a small
#   network on top.
# - A. G. Baydin, B. A. Pearlmutter, A. A. Radul, J. M. Siskind,
#   [*Automatic differentiation in machine learning: a survey*](https://arxiv.org/abs/1502.05767),
#   2018: how reverse mode compares with its relatives.
#
# {{footer}}
