"""Hands f a tensor of one element in place of a number."""


def numeric_grad(f, x):
    h = 1e-5
    flat = x.reshape(-1).clone()
    out = torch.zeros_like(flat)
    shape = x.shape if x.dim() else (1,)
    for i in range(flat.numel()):
        up, down = flat.clone(), flat.clone()
        up[i] += h
        down[i] -= h
        out[i] = (f(up.reshape(shape)) - f(down.reshape(shape))) / (2 * h)
    return out.reshape(x.shape)
