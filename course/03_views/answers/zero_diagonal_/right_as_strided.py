"""One step down and one to the right at once: the sum of the two strides."""


def zero_diagonal_(x):
    diagonal = x.as_strided((min(x.shape),), (x.stride(0) + x.stride(1),), x.storage_offset())
    diagonal.fill_(0)
    return x
