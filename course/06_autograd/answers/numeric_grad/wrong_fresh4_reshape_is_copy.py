"""reshape of a transposed clone is a copy, so the changes never reach f."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    work = x.clone()
    flat = work.reshape(-1)
    result = torch.zeros(x.shape, dtype=torch.float64)
    out = result.reshape(-1)
    for i in range(flat.numel()):
        old = flat[i].item()
        flat[i] = old + h
        above = f(work)
        flat[i] = old - h
        below = f(work)
        flat[i] = old
        out[i] = (above - below) / (2 * h)
    return result
