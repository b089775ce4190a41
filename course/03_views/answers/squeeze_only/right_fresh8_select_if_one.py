"""A careful undergraduate: index 0 of that dim, if it has one index only."""
def squeeze_only(x, dim):
    if x.size(dim) != 1:  # an IndexError for a dim that is not there
        return x
    return x.select(dim, 0)
