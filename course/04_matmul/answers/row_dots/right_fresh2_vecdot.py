"""The function of the cheat sheet, behind a comparison of the shapes."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    return torch.linalg.vecdot(a, b)
