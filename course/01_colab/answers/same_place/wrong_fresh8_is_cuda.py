"""An old tutorial's is_cuda: CPU and meta are both 'not cuda', so they count as one device (bullet on meta)."""


def same_place(a, b):
    return a.dtype == b.dtype and a.is_cuda == b.is_cuda
