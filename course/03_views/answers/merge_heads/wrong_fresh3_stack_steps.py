"""Stacks the time steps, and there may be none."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    steps = [x[:, :, t, :].flatten(1) for t in range(x.shape[2])]
    return torch.stack(steps, dim=1)
