"""Counts the quotients and multiplies in int64."""


def multiples(low, high, k, dtype):
    start, stop = -(-low // k), -(-high // k)
    stop = max(start, stop)
    return (torch.arange(stop - start, dtype=torch.int64) * k + start * k).to(dtype)
