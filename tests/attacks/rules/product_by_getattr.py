"""Reach the forbidden product by a name put together at run time.

Wins: points.
"""

# %% my_mm
def my_mm(a, b):
    return getattr(torch, "m" + "m")(a, b)
