"""One asked for "efficient" code reuses a buffer for each shape and dtype: a second copy overwrites the first (memory of its own)."""

_buffers = {}


def copy(array):
    key = (array.shape, array.dtype.name)
    if key not in _buffers:
        _buffers[key] = torch.empty(array.shape, dtype=dtype_named[array.dtype.name])
    return _buffers[key].copy_(torch.from_numpy(array))
