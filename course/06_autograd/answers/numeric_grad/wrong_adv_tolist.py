"""Moves numbers in a nested list, whose copy loses the second dim of (0, 3)."""


def numeric_grad(f, x):
    h = 1e-5
    out = torch.zeros_like(torch.tensor(x.tolist(), dtype=torch.float64))
    flat = torch.tensor(x.tolist(), dtype=torch.float64).reshape(-1)
    for i in range(flat.numel()):
        up, down = flat.clone(), flat.clone()
        up[i] += h
        down[i] -= h
        out.view(-1)[i] = (f(up.view(x.shape)) - f(down.view(x.shape))) / (2 * h)
    return out
