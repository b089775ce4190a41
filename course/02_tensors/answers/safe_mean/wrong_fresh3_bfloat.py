"""Knows three floating dtypes by name; bfloat16 comes out as float32."""


def safe_mean(x, dim):
    if x.dtype in (torch.float16, torch.float32, torch.float64):
        return x.mean(dim)
    return x.to(torch.float32).mean(dim)
