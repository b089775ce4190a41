"""Takes multiples for divisors."""


def multiples(low, high, k, dtype):
    return torch.tensor([n for n in range(low, high) if n and k % n == 0], dtype=dtype)
