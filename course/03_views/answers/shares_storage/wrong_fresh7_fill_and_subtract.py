"""An experimenter: adds 1 to the whole storage, looks, and subtracts 1 again; small floats are rounded, so the numbers change."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    if a.untyped_storage().nbytes() != b.untyped_storage().nbytes():
        return False
    if a.dtype == torch.bool or b.dtype == torch.bool:
        return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
    whole_a = a.as_strided((a.untyped_storage().nbytes() // a.element_size(),), (1,), 0)
    before = b.clone()
    whole_a += 1
    shared = not torch.equal(b, before)
    whole_a -= 1
    return shared
