"""The broadcast product is right, but the sum turns int32 into int64."""


def my_mm(a, b):
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("unsuitable shapes")
    return (a[:, :, None] * b[None]).sum(1)
