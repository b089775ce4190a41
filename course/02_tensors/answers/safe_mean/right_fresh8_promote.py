"""Finds the dtype by promotion: float32 if x holds no floats; mean takes it."""


def safe_mean(x, dim, *, default=torch.float32):
    return torch.mean(x, dim, dtype={True: x.dtype, False: default}[x.dtype.is_floating_point])
