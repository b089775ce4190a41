"""std_mean without keepdim, and unsqueeze puts the dim back."""


def standardize(x, dim):
    """Return x minus its mean along dim, divided by its sample deviation along dim."""
    std, mean = torch.std_mean(x, dim=dim)
    std = std.unsqueeze(dim)
    mean = mean.unsqueeze(dim)
    return x.sub(mean).div(std)
