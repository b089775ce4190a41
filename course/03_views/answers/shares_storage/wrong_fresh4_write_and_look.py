"""Writes into a and looks whether b changes: blind for separate parts, and does not put a back."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    before = b.clone()
    a.fill_(1) if (a == 0).all() else a.zero_()
    return not torch.equal(b, before)
