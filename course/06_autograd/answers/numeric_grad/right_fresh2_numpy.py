"""Works on a NumPy copy and gives f tensors of it."""


def numeric_grad(f, x):
    h = 1e-5
    a = np.array(x.numpy(), order="C", copy=True)
    out = np.zeros(a.shape)
    it = np.nditer(a, flags=["multi_index", "zerosize_ok"])
    for _ in it:
        k = it.multi_index
        e = np.zeros(a.shape)
        e[k] = h
        out[k] = (f(torch.from_numpy(np.asarray(a + e))) - f(torch.from_numpy(np.asarray(a - e)))) / (2 * h)
    return torch.from_numpy(out)
