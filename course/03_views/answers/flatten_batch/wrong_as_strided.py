"""Lays fresh strides over the storage, as if every tensor were contiguous."""


def flatten_batch(x):
    features = math.prod(x.shape[1:])
    return x.as_strided((len(x), features), (features, 1))
