"""Writes into reshape(-1) of a clone, which is a copy when x is transposed."""


def numeric_grad(f, x):
    h = 1e-5
    result = torch.zeros(x.numel(), dtype=torch.float64)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.reshape(-1)[i] += h
        down.reshape(-1)[i] -= h
        result[i] = (f(up) - f(down)) / (2 * h)
    return result.reshape(x.shape)
