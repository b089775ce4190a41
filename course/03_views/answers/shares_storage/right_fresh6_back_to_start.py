"""Walks back from the first element to the start of the storage, in bytes."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def start(tensor):
        # offset counts elements, data_ptr counts bytes
        return tensor.data_ptr() - tensor.storage_offset() * tensor.element_size()

    same = start(a) == start(b)
    return same
