"""A student who works example by example: an empty batch gives stack nothing to stack, RuntimeError."""


def merge_heads(x):
    """Turn (B, n, T, d) into (B, T, n * d), the heads side by side."""
    return torch.stack([torch.cat(list(example), dim=-1) for example in x])
