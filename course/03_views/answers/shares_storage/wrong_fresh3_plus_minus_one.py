"""Adds 1 to all numbers and takes it away again, which rounds small floats."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""

    def whole(t):
        count = t.untyped_storage().nbytes() // t.element_size()
        return t.detach().as_strided((count,), (1,), 0)

    if a.dtype == torch.bool or b.dtype == torch.bool or a.dtype != b.dtype:
        return a.untyped_storage().data_ptr() == b.untyped_storage().data_ptr()
    row_a, row_b = whole(a), whole(b)
    before = row_b.clone()
    row_a += 1
    changed = not torch.equal(row_b, before)
    row_a -= 1
    return changed
