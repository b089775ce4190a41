"""torch.where with 0.0: integers become float32, and their dtype should stay."""
def without_negatives(x):
    return torch.where(x < 0, 0.0, x)
