"""Stacks the slices: right numbers in a copy."""
def windows(x, size, step):
    return torch.stack([x[i : i + size] for i in range(0, len(x) - size + 1, step)])
