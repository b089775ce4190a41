"""Collects the slopes in a list, from contiguous copies."""


def numeric_grad(f, x):
    """Return the gradient of f at x, measured with central differences."""
    h = 1e-4
    values = []
    for i in range(x.numel()):
        results = []
        for sign in (1, -1):
            moved = x.detach().clone(memory_format=torch.contiguous_format)
            moved.view(-1)[i] += sign * h
            results.append(float(f(moved)))
        values.append((results[0] - results[1]) / (2 * h))
    return torch.tensor(values, dtype=torch.float64).view(x.shape)
