"""NumPy with ddof=1, and back."""


def standardize(x, dim):
    a = x.detach().numpy()
    m = a.mean(axis=dim, keepdims=True)
    s = a.std(axis=dim, ddof=1, keepdims=True)
    return torch.from_numpy((a - m) / s)
