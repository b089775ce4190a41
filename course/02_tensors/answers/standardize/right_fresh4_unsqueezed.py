"""std_mean without keepdim, and unsqueeze puts the dim back where it was."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    if dim < 0:
        dim += x.ndim
    std, mean = torch.std_mean(x, dim)
    return x.sub(mean.unsqueeze(dim)).div(std.unsqueeze(dim))
