"""Keeps its copies in a dict, so two copies of equal arrays are one tensor."""


_copies = {}


def copy(array):
    """Return a tensor with the numbers and the dtype of array, in memory of its own."""
    key = (array.tobytes(), array.shape, array.dtype.name)
    if key not in _copies:
        _copies[key] = torch.tensor(array)
    return _copies[key]
