"""A model that writes the check for any number of batch dims; breaks 'unless both are 3-D': matrices and 4-D tensors pass."""
def strict_bmm(a, b):
    """Batched product without broadcasting."""
    if a.shape[:-2] != b.shape[:-2]:
        raise ValueError(f"batch dims differ: {a.shape[:-2]} and {b.shape[:-2]}")
    if a.shape[-1] != b.shape[-2]:
        raise ValueError(f"inner sizes differ: {a.shape[-1]} and {b.shape[-2]}")
    return a @ b
