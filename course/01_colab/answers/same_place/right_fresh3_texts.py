"""Compares the texts of dtype and device."""


def same_place(a, b):
    """Tell whether two tensors have the same dtype and are on the same device."""

    def describe(t):
        return f"{t.dtype} on {t.device}"

    return describe(a) == describe(b)
