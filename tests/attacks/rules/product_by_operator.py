"""Call the forbidden product as a function of the standard library.

Wins: points.
"""

# %% my_mm
import operator
from functools import partial


def my_mm(a, b):
    return partial(operator.matmul, a)(b)
