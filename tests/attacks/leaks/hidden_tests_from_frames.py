"""Read the source of the test that is calling out of its frame, and print it later.

Wins: leak.
"""

# %% my_mm
import inspect
import sys

seen = []


def my_mm(a, b):
    frame = sys._getframe(1)
    while frame is not None:
        seen.append(repr(frame.f_code.co_consts))
        seen.append(repr(dict(frame.f_locals)))
        frame = frame.f_back
    return None


# %% after
print("\n".join(seen))
