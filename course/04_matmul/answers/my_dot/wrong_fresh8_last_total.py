"""A student takes the last running total; breaks 'the product of two empty vectors is 0' (IndexError)."""
def my_dot(a, b):
    if a.ndim != 1 or b.ndim != 1 or a.shape[0] != b.shape[0]:
        raise ValueError("shapes")
    return torch.cumsum(a * b, dim=0, dtype=a.dtype)[-1]
