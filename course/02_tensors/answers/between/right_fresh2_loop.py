"""Goes through the numbers one by one and keeps the dtype."""


def between(x, low, high):
    kept = []
    for number in x.flatten().tolist():
        if low <= number <= high:
            kept.append(number)
    return torch.tensor(kept, dtype=x.dtype)
