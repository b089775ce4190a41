"""Goes round by NumPy's dot."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("cannot multiply")
    return torch.from_numpy(np.dot(a.numpy(), b.numpy()))
