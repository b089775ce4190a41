"""A model that adds up in float64 'for accuracy'; breaks 'integers are exact' beyond 2**53."""
def my_dot(a, b):
    """Dot product with an accurate sum."""
    if a.ndim != 1 or b.ndim != 1 or len(a) != len(b):
        raise ValueError("expected two vectors of the same length")
    return (a.double() * b.double()).sum().to(a.dtype)
