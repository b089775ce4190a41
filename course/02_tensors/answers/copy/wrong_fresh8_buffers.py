"""'Efficient': one preallocated buffer for each shape and dtype, so the next copy writes into the one before (memory of its own)."""
_buffers = {}


def copy(array):
    key = array.shape, array.dtype.name
    if key not in _buffers:
        _buffers[key] = torch.empty(array.shape, dtype=dtype_named[array.dtype.name])
    return _buffers[key].copy_(torch.from_numpy(array))
