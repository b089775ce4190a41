"""A forward difference."""


def numeric_grad(f, x):
    h, base = 1e-6, f(x)
    gradient = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        step = torch.zeros(x.numel(), dtype=torch.float64)
        step[i] = h
        gradient[i] = (f(x + step.reshape(x.shape)) - base) / h
    return gradient.reshape(x.shape)
