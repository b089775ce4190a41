"""NumPy fills, and to(x) takes dtype and device from x."""


def constant_like(x, value):
    return torch.from_numpy(np.full(tuple(x.shape), value)).to(x)
