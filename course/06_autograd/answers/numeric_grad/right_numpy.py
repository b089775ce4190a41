"""Works in NumPy and hands tensors over."""


def numeric_grad(f, x):
    base, h = x.numpy(), 3e-6
    out = np.zeros(base.shape)
    for index in np.ndindex(*base.shape):
        up, down = base.copy(), base.copy()
        up[index] += h
        down[index] -= h
        out[index] = (f(torch.from_numpy(up)) - f(torch.from_numpy(down))) / (
            up[index] - down[index]
        )
    return torch.from_numpy(np.asarray(out))
