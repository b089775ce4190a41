"""Return values nested as deep as it goes, and ones that contain themselves.

Wins: ungraded.
"""

# %% my_mm
def my_mm(a, b):
    deep = []
    for _ in range(1_000_000):
        deep = [deep]
    deep[0].append(deep)
    return repr(deep) if a is None else deep


my_mm(0, 0)
deep = ()
for _ in range(10_000_000):
    deep = (deep,)
del deep
hash_of = None
deep = ()
for _ in range(1_000_000):
    deep = (deep,)
hash(deep)
