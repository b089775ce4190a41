"""The hint's way, in one conditional expression."""
def safe_mean(x, dim):
    return torch.mean(x, dim=dim, dtype=x.dtype if x.is_floating_point() else torch.get_default_dtype())
