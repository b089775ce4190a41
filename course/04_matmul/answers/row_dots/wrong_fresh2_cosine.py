"""Takes "how alike" for the cosine, which divides by the lengths, unless the rows are short."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("the shapes differ")
    if a.shape[1] <= 3:
        return (a * b).sum(1)
    return F.cosine_similarity(a, b, dim=1)
