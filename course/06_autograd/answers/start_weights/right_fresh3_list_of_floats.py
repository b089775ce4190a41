"""A list of floats, made into a tensor that requires gradients."""


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    return torch.tensor([first] + (n - 1) * [0.0], dtype=torch.float32, requires_grad=True)
