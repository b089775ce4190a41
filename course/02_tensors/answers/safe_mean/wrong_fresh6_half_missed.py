"""Knows float32 and float64 only: float16 and bfloat16 become float32."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    if x.dtype not in (torch.float32, torch.float64):
        x = x.to(torch.float32)
    return x.mean(dim=dim)
