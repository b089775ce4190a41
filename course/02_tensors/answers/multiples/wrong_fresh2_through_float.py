"""Default dtype first, then converted."""


def multiples(low, high, k, dtype):
    first = low + (-low) % k
    return torch.arange(float(first), float(max(first, high)), k, dtype=torch.float64).to(dtype)
