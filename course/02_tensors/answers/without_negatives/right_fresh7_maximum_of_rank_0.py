"""The larger of x and a single zero of its dtype."""
def without_negatives(x):
    return torch.maximum(x, torch.zeros((), dtype=x.dtype, device=x.device))
