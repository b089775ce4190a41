"""A student who trusts math.fsum: it returns a float, so places beyond 2**53 are rounded."""


def storage_index(index, stride, offset):
    """Return the place in the storage of the element at index."""
    return int(math.fsum(i * step for i, step in zip(index, stride)) + offset)
