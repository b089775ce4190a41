"""h = 1e-6."""


def numeric_grad(f, x):
    h = 1e-6
    flat = x.flatten()
    out = []
    for i in range(len(flat)):
        e = torch.zeros_like(flat)
        e[i] = h
        e = e.reshape(x.shape)
        out.append((f(x + e) - f(x - e)) / (2 * h))
    return torch.tensor(out, dtype=torch.float64).reshape(x.shape)
