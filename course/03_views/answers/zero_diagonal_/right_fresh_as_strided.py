"""One step down and one to the right: the strides added."""
def zero_diagonal_(x):
    down, right = x.stride()
    x.as_strided((min(x.shape),), (down + right,), x.storage_offset()).fill_(0)
    return x
