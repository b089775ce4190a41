"""Goes through the elements of a vector; other shapes and no elements fail."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    parts = []
    for element in x:
        e = element.exp()
        parts.append(e if e < 10 else torch.full_like(e, 10.0))
    return torch.stack(parts)
