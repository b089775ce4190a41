"""view(-1) of a clone, which keeps the layout of a transposed x."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-5
    gradient = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.view(-1)[i] += h
        down.view(-1)[i] -= h
        gradient[i] = (f(up) - f(down)) / (2 * h)
    return gradient.view(x.shape)
