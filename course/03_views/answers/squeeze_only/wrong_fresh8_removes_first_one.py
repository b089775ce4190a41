"""A hurried student removes a 1 from the list of sizes, not the one at dim; breaks 'all other dims stay' for (1, 3, 1) and dim 2."""
def squeeze_only(x, dim):
    sizes = list(x.shape)
    if sizes[dim] == 1:
        sizes.remove(1)
    return x.view(sizes)
