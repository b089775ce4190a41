"""Makes all numbers of the range in int64 and keeps those with remainder 0."""
def multiples(low, high, k, dtype):
    numbers = torch.arange(low, max(low, high), dtype=torch.int64)
    return numbers[numbers % k == 0].to(dtype)
