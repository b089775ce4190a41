"""A parameter, made of a list."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    return nn.Parameter(torch.tensor([first] + (n - 1) * [0.0], dtype=torch.float32))
