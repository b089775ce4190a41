"""Measures, which is too coarse."""


def grad_of(f, x):
    gradient = torch.zeros_like(x).flatten()
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=x.dtype)
        step[i] = 1e-4
        step = step.reshape(x.shape)
        gradient[i] = (f(x.detach() + step) - f(x.detach() - step)) / 2e-4
    return gradient.reshape(x.shape)
