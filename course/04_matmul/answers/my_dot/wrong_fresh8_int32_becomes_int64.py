"""A careful undergraduate who forgets what sum does with int32; breaks 'the result has the same dtype'."""
def my_dot(a, b):
    if a.ndim != 1 or a.shape != b.shape:
        raise ValueError("a and b must be vectors of the same length")
    return (a * b).sum()
