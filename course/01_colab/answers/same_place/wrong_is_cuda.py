"""Both not on cuda, so both in the same place."""


def same_place(a, b):
    return a.dtype == b.dtype and a.is_cuda == b.is_cuda
