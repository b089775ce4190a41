"""squeeze_ changes x itself."""
def squeeze_only(x, dim):
    return x.squeeze_(dim)
