"""Flattens the batch dims, takes addmm or mm, and puts the dims back."""


def linear(x, weight, bias=None):
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    features_out, features_in = weight.shape
    flat = x.reshape(-1, features_in)
    if bias is None:
        flat = torch.mm(flat, weight.t())
    else:
        flat = torch.addmm(bias, flat, weight.t())
    return flat.reshape(*x.shape[:-1], features_out)
