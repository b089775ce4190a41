"""Returns a flat gradient."""


def numeric_grad(f, x):
    h = 1e-5
    gradient = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=torch.float64)
        step[i] = h
        step = step.reshape(x.shape)
        gradient[i] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
