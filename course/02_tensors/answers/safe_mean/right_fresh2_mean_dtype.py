"""mean with a dtype for all that is not floating."""


def safe_mean(x, dim):
    return x.mean(dim, dtype=x.dtype if x.is_floating_point() else torch.float32)
