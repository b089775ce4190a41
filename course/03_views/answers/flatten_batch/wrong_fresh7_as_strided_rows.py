"""A student of strides who takes the elements of an example for neighbours: wrong for transposed and cropped batches."""


def flatten_batch(x):
    """Turn (batch, a, b, ...) into (batch, a * b * ...)."""
    return x.as_strided((len(x), math.prod(x.shape[1:])), (x.stride(0), 1))
