"""A reader of the manual: cdist, squared in place, without its shortcut by products."""
def squared_distances(x, y):
    return torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist").pow_(2)
