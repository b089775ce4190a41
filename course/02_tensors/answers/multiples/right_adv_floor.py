"""Floor division on both sides."""


def multiples(low, high, k, dtype):
    first, last = -(-low // k), -(-high // k)
    return torch.tensor([q * k for q in range(first, last)]).to(dtype)
