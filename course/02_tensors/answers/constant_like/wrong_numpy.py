"""Goes through NumPy, which knows no other device."""


def constant_like(x, value):
    return torch.from_numpy(np.full_like(x.numpy(), value))
