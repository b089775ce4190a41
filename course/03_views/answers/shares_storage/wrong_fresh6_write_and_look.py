"""Writes into a and looks for it in b: parts without a common element escape."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    before_a, before_b = a.clone(), b.clone()
    a.copy_(a == 0)  # every element becomes another number
    changed = not torch.equal(b, before_b)
    a.copy_(before_a)
    return changed
