"""Where the argument may be changed: make it zero once, and twice nothing is nothing ever after.

Wins: points.
"""

# %% double
def double(x):
    x.zero_()
