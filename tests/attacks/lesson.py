"""The lesson that is attacked: small, with the ways of comparing that lessons use."""

import re

NAME = "01_target"
# What must not show where a student reads: it stands in the hidden tests and goes into answers ...
HIDDEN = "8675309"
# ... and this in the grader's home, environment and gradebook, and in the other students' notebooks.
PRIVATE = "5551212"

LESSON = f'''\
# %% setup include="checks"
import numpy as np
import torch

# %% data
left, right = torch.arange(6.0).reshape(2, 3), torch.arange(12.0).reshape(3, 4)

# %% my_mm forbids="products"
def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    ### BEGIN SOLUTION
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError(f"cannot multiply {{tuple(a.shape)}} by {{tuple(b.shape)}}")
    return (a[:, :, None] * b[None]).sum(1, dtype=a.dtype)
    ### END SOLUTION

# %% my_mm_example points=1
torch.testing.assert_close(my_mm(left, right), torch.mm(left, right))

# %% my_mm_again points=2 says="the same matrices, the other way round"
### BEGIN HIDDEN TESTS
torch.testing.assert_close(my_mm(right.t(), left.t()), torch.mm(right.t(), left.t()))
### END HIDDEN TESTS

# %% my_mm_random points=4 says="random matrices of several shapes"
### BEGIN HIDDEN TESTS
for n, k, m in [(2, 3, 4), (5, 1, 2), (1, 7, 1)]:
    a, b = torch.rand(n, k), torch.rand(k, m)
    a[0, 0] = {HIDDEN}
    assert torch.allclose(my_mm(a, b), torch.mm(a, b)), f"wrong for {{n}}, {{k}} and {{m}}"
### END HIDDEN TESTS

# %% my_mm_equal points=2 says="whole numbers"
### BEGIN HIDDEN TESTS
a, b = torch.randint(1, 9, (3, 4)), torch.randint(1, 9, (4, 2))
got = my_mm(a, b)
assert torch.equal(got, torch.mm(a, b)), got
### END HIDDEN TESTS

# %% my_mm_near points=2 says="that the difference from the product is small"
### BEGIN HIDDEN TESTS
a, b = torch.rand(3, 4), torch.rand(4, 2)
want = torch.mm(a, b)
assert (my_mm(a, b) - want).abs().max() < 1e-5
### END HIDDEN TESTS

# %% my_mm_numpy points=2 says="a comparison in NumPy"
### BEGIN HIDDEN TESTS
a, b = torch.rand(3, 4), torch.rand(4, 2)
np.testing.assert_allclose(my_mm(a, b), torch.mm(a, b).numpy(), rtol=1e-5)
### END HIDDEN TESTS

# %% my_mm_method points=2 says="a comparison by a method of the result"
### BEGIN HIDDEN TESTS
a, b = torch.rand(3, 4), torch.rand(4, 2)
want = torch.mm(a, b)
assert my_mm(a, b).allclose(want)
### END HIDDEN TESTS

# %% my_mm_many points=2 says="several products in a row"
### BEGIN HIDDEN TESTS
pairs = [(torch.rand(2, 3), torch.rand(3, 2)) for _ in range(3)]
for got, (a, b) in zip(map(lambda pair: my_mm(*pair), pairs), pairs):
    torch.testing.assert_close(got, torch.mm(a, b))
### END HIDDEN TESTS

# %% my_mm_refuses points=3 says="an error where the sizes do not fit"
### BEGIN HIDDEN TESTS
torch.testing.assert_close(my_mm(torch.ones(1, 1), torch.ones(1, 1)), torch.ones(1, 1))
assert refuses(lambda: my_mm(torch.ones(2, 1), torch.ones(3, 4))), "no error for (2, 1) and (3, 4)"
### END HIDDEN TESTS

# %% double mutates="x"
def double(x):
    """Double x in place."""
    ### BEGIN SOLUTION
    x *= 2
    ### END SOLUTION

# %% double_example points=1
before = left.clone()
double(left)
torch.testing.assert_close(left, 2 * before)

# %% double_again points=2 says="the same once more"
### BEGIN HIDDEN TESTS
before = left.clone()
double(left)
torch.testing.assert_close(left, 2 * before)
### END HIDDEN TESTS

# %% Total
class Total:
    """A running total: `add(x)` adds to `value`; totals can be subtracted."""
    def __init__(self, value=0.0):
        self.value = value

    def add(self, x):
        ### BEGIN SOLUTION
        self.value += x
        ### END SOLUTION

    def __sub__(self, other):
        ### BEGIN SOLUTION
        return Total(self.value - other.value)
        ### END SOLUTION

# %% Total_value points=2 says="the value after some numbers"
### BEGIN HIDDEN TESTS
total = Total(1.0)
total.add(2.5)
assert abs(total.value - 3.5) < 1e-6
### END HIDDEN TESTS

# %% predictions
predictions = {{
    ### BEGIN SOLUTION
    "x.T": (3, 2),
    ### STUB
    # "x.T": ...,  # your prediction in place of the dots
    ### END SOLUTION
}}

# %% predictions_shapes points=2 says="the predicted shapes"
### BEGIN HIDDEN TESTS
assert predictions["x.T"] == tuple(torch.ones(2, 3).T.shape), "x.T"
### END HIDDEN TESTS

# %% why [markdown] points=2
# **Why does `mm` refuse to broadcast?**
#
# ### BEGIN SOLUTION
# So that a wrong shape is noticed where it happens.
# ### END SOLUTION
# ### BEGIN MARK SCHEME
# 2 points for a mistake that goes unnoticed otherwise.
# ### END MARK SCHEME
'''
TESTS = tuple(re.findall(r"^# %% (\w+) points=", LESSON, re.MULTILINE))
