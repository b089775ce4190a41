"""low + k - low % k: if low is a multiple itself, it is left out."""
def multiples(low, high, k, dtype):
    start = low + k - low % k
    if start >= high:
        return torch.empty(0, dtype=dtype)
    return torch.arange(start, high, k, dtype=dtype)
