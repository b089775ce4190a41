"""int() cuts towards zero, which is the other way for negative numbers."""


def multiples(low, high, k, dtype):
    start = int(low / k) * k
    if start < low:
        start += k
    return torch.tensor([n for n in range(start, high, k) if n > low or low % k == 0], dtype=dtype)
