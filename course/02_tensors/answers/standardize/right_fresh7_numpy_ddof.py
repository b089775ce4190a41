"""Goes to NumPy and back, in float64, with ddof=1; the result shares memory with a new array only."""
def standardize(x, dim):
    a = x.numpy().astype(np.float64)
    a -= a.mean(axis=dim, keepdims=True)
    a /= a.std(axis=dim, ddof=1, keepdims=True)
    return torch.from_numpy(a).to(x.dtype)
