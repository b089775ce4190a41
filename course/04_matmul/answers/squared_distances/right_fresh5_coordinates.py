"""Adds up one coordinate after the other."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    result = torch.zeros((x.shape[0], y.shape[0]), dtype=x.dtype, device=x.device)
    for c in range(x.shape[1]):
        result += (x[:, c].unsqueeze(1) - y[:, c].unsqueeze(0)).square()
    return result
