"""Saves float64 only; float16 and bfloat16 become float32."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    if x.dtype == torch.float64:
        return x.mean(dim)
    return x.float().mean(dim)
