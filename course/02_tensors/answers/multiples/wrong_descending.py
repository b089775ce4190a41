"""The wrong way round."""


def multiples(low, high, k, dtype):
    return torch.tensor([n for n in range(low, high) if n % k == 0][::-1], dtype=dtype)
