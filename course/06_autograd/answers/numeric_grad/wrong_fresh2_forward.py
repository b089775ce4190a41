"""The forward difference."""


def numeric_grad(f, x):
    h = 1e-5
    base = f(x)
    result = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        up = x.reshape(-1).clone()
        up[i] += h
        result[i] = (f(up.reshape(x.shape)) - base) / h
    return result.reshape(x.shape)
