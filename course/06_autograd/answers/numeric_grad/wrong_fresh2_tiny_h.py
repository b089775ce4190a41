"""The smaller the better, until all is rounding."""


def numeric_grad(f, x):
    h = 1e-11
    result = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        up, down = x.reshape(-1).clone(), x.reshape(-1).clone()
        up[i] += h
        down[i] -= h
        result[i] = (f(up.reshape(x.shape)) - f(down.reshape(x.shape))) / (2 * h)
    return result.reshape(x.shape)
