"""Adds 1 to the whole storage of a as numbers of a's dtype, looks at b, and takes it back."""


def shares_storage(a, b):
    """Tell whether one storage lies behind both tensors."""
    whole = torch.empty(0, dtype=a.dtype).set_(a.untyped_storage())
    old, saved = b.clone(), whole.clone()
    whole.fill_(0)
    first = bool((b != old).any())
    whole.fill_(1)
    second = bool((b != old).any())
    whole.copy_(saved)
    return first or second
