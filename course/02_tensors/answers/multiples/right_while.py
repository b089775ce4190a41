"""A loop that counts up."""


def multiples(low, high, k, dtype):
    found = []
    n = low
    while n % k:
        n += 1
    while n < high:
        found.append(n)
        n += k
    return torch.tensor(found, dtype=dtype)
