"""A lover of match statements who computes the transposed product and turns it: not contiguous."""


def strict_bmm(a, b):
    """Return the products of two batches of matrices; raise ValueError where bmm refuses."""
    match tuple(a.shape), tuple(b.shape):
        case (n, _, k), (m, rows, _) if (n, k) == (m, rows):
            return (b.mT @ a.mT).mT
        case other:
            raise ValueError(f"strict_bmm: {other}")
