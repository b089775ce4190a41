"""Counts the multiples first, by a difference of two quotients, then k times arange, plus the first."""
def multiples(low, high, k, dtype):
    before, upto = (low - 1) // k, (high - 1) // k
    count = max(upto - before, 0)
    return (torch.arange(count) * k + (before + 1) * k).to(dtype=dtype)
