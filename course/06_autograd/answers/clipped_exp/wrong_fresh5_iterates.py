"""Goes through x in a loop and stacks: neither () nor size 0 can be gone through."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    parts = []
    for element in x:
        parts.append(torch.clamp(torch.exp(element), max=10.0))
    return torch.stack(parts)
