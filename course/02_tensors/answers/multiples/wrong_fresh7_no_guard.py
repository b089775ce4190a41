"""arange without a guard: if the first multiple lies above high, arange raises an error."""
def multiples(low, high, k, dtype):
    start = low if low % k == 0 else low + k - low % k
    return torch.arange(start, high, k, dtype=dtype)
