"""Changes x itself, and does not get back to the same numbers."""


def numeric_grad(f, x):
    h = 1e-5
    gradient = torch.zeros_like(x)
    flat, out = x.view(-1), gradient.view(-1)
    for i in range(x.numel()):
        flat[i] += h
        above = f(x)
        flat[i] -= 2 * h
        below = f(x)
        flat[i] += h
        out[i] = (above - below) / (2 * h)
    return gradient
