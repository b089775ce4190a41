"""Lets torch.tensor infer the dtype, which is float32 if the list of pairs is empty."""


def grid(h, w):
    """Return the int64 tensor of shape (h, w, 2) that holds (i, j) at [i, j]."""
    pairs = [divmod(k, w) for k in range(h * w)]
    return torch.tensor(pairs).reshape(h, w, 2)
