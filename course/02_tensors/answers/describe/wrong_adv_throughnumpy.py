"""Turns a tensor into an array, which needs detach for a tensor that requires grad."""


def describe(x):
    if isinstance(x, torch.Tensor):
        if x.dtype == torch.bfloat16:
            x = x.float()
        x = x.numpy()
    return x.ndim, x.shape, x.size
