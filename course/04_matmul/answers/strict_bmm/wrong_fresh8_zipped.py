"""A lover of comprehensions zips the batches; breaks 'the batch sizes are equal' (and an empty batch)."""
def strict_bmm(a, b):
    if a.ndim != 3 or b.ndim != 3 or a.shape[2] != b.shape[1]:
        raise ValueError("shapes do not fit")
    return torch.stack([x @ y for x, y in zip(a, b)])
