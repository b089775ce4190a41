"""clamp with a lower bound only, by its other name."""
def without_negatives(x):
    return torch.clip(x, min=0)
