"""A copy that is changed and put right again."""


def numeric_grad(f, x):
    h = 1e-6
    copy = x.clone().contiguous()
    flat = copy.view(-1)
    gradient = torch.empty_like(copy)
    for i in range(flat.numel()):
        old = flat[i].item()
        flat[i] = old + h
        above = f(copy)
        flat[i] = old - h
        below = f(copy)
        flat[i] = old
        gradient.view(-1)[i] = (above - below) / (2 * h)
    return gradient
