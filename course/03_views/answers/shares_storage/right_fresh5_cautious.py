"""Verbose: checks device and size of the storages as well as their addresses."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    if not isinstance(a, torch.Tensor) or not isinstance(b, torch.Tensor):
        raise TypeError("both arguments must be tensors")
    storage_a = a.untyped_storage()
    storage_b = b.untyped_storage()
    if a.device != b.device:
        return False
    if storage_a.nbytes() != storage_b.nbytes():
        return False
    if storage_a.data_ptr() == storage_b.data_ptr():
        return True
    return False
