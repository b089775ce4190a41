"""Somebody who has understood strides: one step down and one to the right is the sum of both."""
def zero_diagonal_(x):
    down, right = x.stride()
    x.as_strided((min(x.shape),), (down + right,), x.storage_offset()).fill_(False)
    return x
