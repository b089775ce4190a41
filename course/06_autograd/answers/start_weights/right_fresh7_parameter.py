"""An nn.Parameter is a tensor, a leaf, and requires gradients from birth."""
def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    return nn.Parameter(nn.functional.pad(torch.tensor([first]), (0, n - 1)))
