"""A loop over the first dim, which fits tensors of one dim and one element or more only."""


def clipped_exp(x):
    """Return exp(x), or 10 where that is larger, with the right gradient."""
    parts = []
    for element in x:
        y = element.exp()
        parts.append(y if y <= 10 else torch.tensor(10.0))
    return torch.stack(parts)
