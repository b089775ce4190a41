"""Row by row, down to single elements."""


def without_negatives(x):
    if x.numel() == 0:
        return x.clone()
    if x.ndim == 0:
        return torch.zeros_like(x) if x < 0 else x.clone()
    return torch.stack([without_negatives(row) for row in x])
