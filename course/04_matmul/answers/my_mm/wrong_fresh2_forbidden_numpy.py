"""Calls NumPy's product, which is as forbidden as PyTorch's own: "by hand" is the whole point."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    return torch.from_numpy(np.dot(a.numpy(), b.numpy()))
