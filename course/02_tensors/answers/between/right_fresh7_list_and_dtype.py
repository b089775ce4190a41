"""Goes through Python's numbers in a list with a chained comparison, which is allowed there."""
def between(x, low, high):
    kept = [number for number in x.reshape(-1).tolist() if low <= number <= high]
    return torch.tensor(kept, dtype=x.dtype, device=x.device)
