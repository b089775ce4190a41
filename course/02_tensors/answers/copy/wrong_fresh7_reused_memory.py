"""Saves memory with a cache of buffers: two copies of arrays of one shape and dtype are the same memory."""
_buffers = {}


def copy(array):
    key = array.shape, array.dtype.name
    if key not in _buffers:
        _buffers[key] = torch.empty(array.shape, dtype=dtype_named[array.dtype.name])
    return _buffers[key].copy_(torch.from_numpy(array))
