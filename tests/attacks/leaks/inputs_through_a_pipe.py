"""Send the inputs of hidden tests through a pipe that was opened beforehand, and print them later.

Wins: leak.
"""

# %% my_mm
import os

reading, writing = os.pipe()
os.set_blocking(reading, False)


def my_mm(a, b):
    os.write(writing, f"{a.tolist()}\n".encode())
    return None


# %% after
print(os.read(reading, 60_000).decode())
