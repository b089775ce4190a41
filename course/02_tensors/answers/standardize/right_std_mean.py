"""Both numbers at once."""


def standardize(x, dim):
    std, mean = torch.std_mean(x, dim=dim, keepdim=True)
    return (x - mean) / std
