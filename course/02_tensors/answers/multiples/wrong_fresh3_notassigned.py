"""Converts the result and throws the converted one away."""


def multiples(low, high, k, dtype):
    first = low + (-low) % k
    result = torch.arange(first, max(first, high), k)
    result.to(dtype)
    return result
