"""Multiplies the sizes by recursion over the shape; a print is left in."""


def _count(sizes):
    if not sizes:
        return 1
    return sizes[0] * _count(sizes[1:])


def describe(x):
    """Return (rank, shape, number of elements) of a tensor or an ndarray."""
    sizes = tuple(int(s) for s in x.shape)
    answer = (len(sizes), sizes, _count(sizes))
    print("describe:", answer)
    return answer
