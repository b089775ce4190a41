"""Reads the bytes as a buffer, which must not be empty."""


def backwards(array):
    data = bytearray(array[::-1].tobytes())
    return torch.frombuffer(data, dtype=dtype_named[array.dtype.name])
