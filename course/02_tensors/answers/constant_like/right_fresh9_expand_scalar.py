"""One asked for "efficient" code: a single element of the right dtype and device, expanded to the shape (a view with strides 0)."""


def constant_like(x, value):
    return torch.tensor(value, dtype=x.dtype, device=x.device).expand(x.shape)
