"""Takes every axis of size 1 out."""
def squeeze_only(x, dim):
    return x.squeeze() if x.size(dim) == 1 else x
