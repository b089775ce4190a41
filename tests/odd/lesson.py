"""The lesson whose submissions are odd: small, quick to run, with every sort of answer."""

NAME = "01_numbers"

LESSON = '''\
# %% [markdown]
# # Numbers in lists

# %% setup include="checks"
import math

# %% [markdown]
# Two lists to try things on:

# %% data
few, many = [3.0, 1.0, 2.0], [float(i) for i in range(100)]

# %% [markdown]
# ## The mean

# %% mean
def mean(xs):
    """Return the mean of a list of numbers; raise ValueError for an empty one."""
    ### BEGIN SOLUTION
    if not xs:
        raise ValueError("the mean of nothing")
    return math.fsum(xs) / len(xs)
    ### END SOLUTION

# %% mean_example points=1
assert mean(few) == 2.0, f"expected 2.0, got {mean(few)}"
print("mean gives 2.0.")

# %% mean_many points=4 says="longer lists"
### BEGIN HIDDEN TESTS
assert mean(many) == 49.5
assert math.isclose(mean([-1.0, 0.0, 4.0]), 1.0)
### END HIDDEN TESTS

# %% mean_refuses points=3 says="an error for an empty list"
### BEGIN HIDDEN TESTS
assert mean([1.0]) == 1.0
assert refuses(lambda: mean([])), "no error for an empty list"
### END HIDDEN TESTS

# %% [markdown]
# ## Another scale

# %% scaled
def scaled(xs, factor):
    """Return a new list with every number multiplied by factor."""
    ### BEGIN SOLUTION
    return [factor * x for x in xs]
    ### END SOLUTION

# %% scaled_example points=1
assert scaled(few, 2) == [6.0, 2.0, 4.0], f"expected [6.0, 2.0, 4.0], got {scaled(few, 2)}"

# %% scaled_many points=2 says="other factors"
### BEGIN HIDDEN TESTS
assert scaled(many, -1)[:3] == [0.0, -1.0, -2.0]
assert scaled([], 3) == []
### END HIDDEN TESTS

# %% Total
class Total:
    """A running total: `add(x)` adds to `value`."""

    def __init__(self):
        self.value = 0.0

    def add(self, x):
        ### BEGIN SOLUTION
        self.value += x
        ### END SOLUTION

# %% Total_adds points=2 says="the value after some numbers"
### BEGIN HIDDEN TESTS
total = Total()
for x in few:
    total.add(x)
assert abs(total.value - 6.0) < 1e-9
### END HIDDEN TESTS

# %% predictions
predictions = {
    ### BEGIN SOLUTION
    "3 // 2": 1,
    "-3 // 2": -2,
    ### STUB
    # "3 // 2": ...,  # your prediction in place of the dots
    # "-3 // 2": ...,
    ### END SOLUTION
}

# %% predictions_values points=2 says="what floor division gives"
### BEGIN HIDDEN TESTS
assert predictions["3 // 2"] == 3 // 2
assert predictions["-3 // 2"] == -3 // 2
### END HIDDEN TESTS

# %% [markdown]
# ## In your own words

# %% why [markdown] points=2
# **Why does `fsum` exist?**
#
# ### BEGIN SOLUTION
# It keeps what rounding loses on the way.
# ### END SOLUTION
# ### BEGIN MARK SCHEME
# 2 points for rounding.
# ### END MARK SCHEME

# %% [markdown]
# ## Cheat sheet
#
# `math.fsum` adds floats without rounding in between.

# %% progress include="closing"
# There is nothing to do in this cell.
'''

REAL = "03_views"
