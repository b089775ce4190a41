"""Return half a million objects of one's own in one list, again and again.

Wins: limits.
"""

# %% my_mm
class Thing:
    def __init__(self):
        self.kept = bytearray(4000)


everything = []


def my_mm(a, b):
    everything.append([Thing() for _ in range(500_000)])
    return everything[-1]


class Total:
    add = None

    def __init__(self, value):
        self.value = [object() for _ in range(400_000)]
