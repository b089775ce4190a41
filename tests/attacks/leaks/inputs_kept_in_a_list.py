"""Keep the inputs of hidden tests in a list, and print it in a later cell.

Wins: leak.
"""

# %% my_mm
seen = []


def my_mm(a, b):
    seen.append(a.tolist())
    return None


# %% after
print(seen)
