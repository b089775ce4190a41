"""Hands out the beginning of one long row, so that all results share memory."""


_row = torch.zeros(1000)


def start_weights(n, first):
    """Return a leaf (n,) that requires gradients: first at place 0, else zeros."""
    weights = _row[:n].detach()
    weights[0] = first
    return weights.requires_grad_()
