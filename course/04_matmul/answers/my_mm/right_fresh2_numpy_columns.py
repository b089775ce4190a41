"""Fills a NumPy array column by column; the sums are told the dtype."""


def my_mm(a, b):
    if len(a.shape) != 2 or len(b.shape) != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    left, right = a.numpy(), b.numpy()
    out = np.zeros((left.shape[0], right.shape[1]), dtype=left.dtype)
    for j in range(right.shape[1]):
        (left * right[:, j]).sum(axis=1, dtype=left.dtype, out=out[:, j])
    return torch.from_numpy(out)
