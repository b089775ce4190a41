"""How many there are, times k, from the first one on."""


def multiples(low, high, k, dtype):
    first = (low + k - 1) // k
    last = (high - 1) // k
    count = max(0, last - first + 1)
    return (torch.arange(count, dtype=torch.int64) * k + first * k).to(dtype)
