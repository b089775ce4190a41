"""So large that the curve shows."""


def numeric_grad(f, x):
    h = 0.1
    gradient = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=torch.float64)
        step[i] = h
        step = step.reshape(x.shape)
        gradient[i] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient.reshape(x.shape)
