"""One entry at a time, in a fresh contiguous copy."""


def numeric_grad(f, x):
    h = 1e-5
    flat = x.reshape(-1).clone()
    result = torch.zeros(flat.numel(), dtype=torch.float64)
    for i in range(flat.numel()):
        up, down = flat.clone(), flat.clone()
        up[i] += h
        down[i] -= h
        result[i] = (f(up.reshape(x.shape)) - f(down.reshape(x.shape))) / (2 * h)
    return result.reshape(x.shape)
