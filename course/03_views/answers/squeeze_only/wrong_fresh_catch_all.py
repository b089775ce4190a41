"""Meant kindly: an axis that is not there leaves x as it is."""
def squeeze_only(x, dim):
    try:
        return x.squeeze(dim)
    except IndexError:
        return x
