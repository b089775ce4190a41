"""cdist told not to use a matrix product, then squared."""


def squared_distances(x, y):
    return torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist").pow(2)
