"""Adds up exp layer by layer in a Python loop."""


def log_softmax(x, dim):
    """Return the logarithm of the softmax of x along dim."""
    largest = x.select(dim, 0)
    for layer in x.unbind(dim):
        largest = torch.maximum(largest, layer)
    shifted = x - largest.unsqueeze(dim)
    total = sum(layer.exp() for layer in shifted.unbind(dim))
    return shifted - total.log().unsqueeze(dim)
