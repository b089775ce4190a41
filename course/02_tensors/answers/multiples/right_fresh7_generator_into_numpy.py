"""A generator with a while loop, read by np.fromiter into an int64 array."""
def _upwards(low, high, k):
    number = low + (-low) % k
    while number < high:
        yield number
        number += k


def multiples(low, high, k, dtype):
    return torch.from_numpy(np.fromiter(_upwards(low, high, k), dtype=np.int64)).to(dtype)
