"""Counts the quotients, rounded up with //, and multiplies by k."""


def multiples(low, high, k, dtype):
    """Return the multiples of k from low up to, but without, high."""
    start = -(-low // k)
    stop = -(-high // k)
    quotients = torch.arange(start, max(start, stop), dtype=torch.int64)
    return (quotients * k).to(dtype)
