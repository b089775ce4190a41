"""An empty list has the default dtype."""


def multiples(low, high, k, dtype):
    found = [n for n in range(low, high) if n % k == 0]
    return torch.tensor(found, dtype=dtype) if found else torch.tensor([])
