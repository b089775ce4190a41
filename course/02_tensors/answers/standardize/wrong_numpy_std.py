"""NumPy's default."""


def standardize(x, dim):
    a = x.numpy()
    return torch.from_numpy((a - a.mean(dim, keepdims=True)) / a.std(dim, keepdims=True))
