"""Three checks, then @."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    if a.ndim != 3 or b.ndim != 3:
        raise ValueError("both must be 3-D")
    if a.shape[0] != b.shape[0]:
        raise ValueError(f"batches of {a.shape[0]} and {b.shape[0]}")
    if a.shape[2] != b.shape[1]:
        raise ValueError(f"inner sizes {a.shape[2]} and {b.shape[1]}")
    return a @ b
