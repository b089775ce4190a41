"""An einsum fan: the differences meet themselves, and d disappears."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    difference = torch.sub(x.unsqueeze(1), y.unsqueeze(0))
    return torch.einsum("nmd,nmd->nm", difference, difference)
