"""Pads a tensor of one number with zeros on its right side."""


def start_weights(n: int, first: float) -> torch.Tensor:
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    one = torch.full((1,), first, dtype=torch.float32)
    weights = nn.functional.pad(one, (0, n - 1))
    return weights.requires_grad_()
