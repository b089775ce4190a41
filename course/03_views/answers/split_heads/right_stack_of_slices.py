"""Cut out each head and stack them on a new axis."""


def split_heads(x, n):
    size = x.shape[-1]
    if size % n != 0:
        raise ValueError("n does not divide the last axis")
    width = size // n
    heads = [x[:, :, h * width : (h + 1) * width] for h in range(n)]
    return torch.stack(heads, dim=1)
