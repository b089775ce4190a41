"""cdist, squared; told not to take the well-known way."""


def squared_distances(x, y):
    return torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist") ** 2
