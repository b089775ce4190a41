"""Adds 1 to a and looks at b's values, restoring a: sees only elements that both have."""
def shares_storage(a, b):
    old_a, old_b = a.clone(), b.clone()
    a.copy_(torch.logical_not(a).to(a.dtype))
    changed = not torch.equal(old_b, b)
    a.copy_(old_a)
    return changed
