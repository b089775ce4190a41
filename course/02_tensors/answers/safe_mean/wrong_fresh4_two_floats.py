"""Knows float32 and float64 only, so float16 and bfloat16 become float32."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    if x.dtype in (torch.float32, torch.float64):
        return x.mean(dim=dim)
    else:
        return x.to(torch.float32).mean(dim=dim)
