"""Counts to n and multiplies by nothing."""


def zeros_beside(x, n):
    return torch.arange(n, dtype=torch.float32, device=x.device).mul(0)
