"""Cases by numbers of dims, the batch dims from torch.broadcast_shapes."""


def matmul_shape(a: tuple, b: tuple) -> tuple | None:
    """Return the shape of a @ b, given the shapes a and b, or None where @ would refuse."""
    match len(a), len(b):
        case (0, _) | (_, 0):
            return None
        case 1, 1:
            return () if a == b else None
        case 1, _:
            return (*b[:-2], b[-1]) if a[0] == b[-2] else None
        case _, 1:
            return a[:-1] if a[-1] == b[0] else None
    if a[-1] != b[-2]:
        return None
    try:
        batch = torch.broadcast_shapes(a[:-2], b[:-2])
    except RuntimeError:
        return None
    return torch.Size([*batch, a[-2], b[-1]])
