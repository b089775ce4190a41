"""Show one string of 50 MB as a cell's result.

Wins: limits.
"""

# %% my_mm
"x" * 50_000_000
