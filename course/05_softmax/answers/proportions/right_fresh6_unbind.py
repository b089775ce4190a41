"""Adds the layers along dim in a loop and divides each layer by the total."""


def proportions(x, dim):
    """Return x with every slice along dim divided by that slice's sum."""
    layers = x.unbind(dim)
    total = torch.zeros_like(layers[0])
    for layer in layers:
        total = total + layer
    return torch.stack([layer / total for layer in layers], dim=dim)
