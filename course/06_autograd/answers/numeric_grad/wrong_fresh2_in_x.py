"""Changes x and puts the number back; an expanded x cannot be written to entry by entry."""


def numeric_grad(f, x):
    h = 1e-5
    result = torch.zeros(x.shape, dtype=torch.float64)
    for k in np.ndindex(*x.shape):
        old = x[k].item()
        x[k] = old + h
        up = f(x)
        x[k] = old - h
        down = f(x)
        x[k] = old
        result[k] = (up - down) / (2 * h)
    return result
