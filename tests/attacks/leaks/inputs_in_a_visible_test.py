"""Print the inputs of hidden tests from another exercise's visible test, whose output is shown.

Wins: leak.
"""

# %% my_mm
import tempfile


def my_mm(a, b):
    with open(f"{tempfile.gettempdir()}/inputs", "a") as file:
        file.write(f"{a.tolist()}\n")
    return None


# %% double
def double(x):
    with open(f"{tempfile.gettempdir()}/inputs") as file:
        print(file.read())
    x *= 1
