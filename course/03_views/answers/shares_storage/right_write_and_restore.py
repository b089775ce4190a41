"""Try it: change one byte of the storage behind a, look for the change behind b, put it back."""


def shares_storage(a, b):
    behind_a, behind_b = a.untyped_storage(), b.untyped_storage()
    before = behind_a[0]
    seen_before = behind_b[0]
    behind_a[0] = 255 - before
    changed = behind_b[0] != seen_before
    behind_a[0] = before
    return changed
