"""The same table, with einsum."""


def row_dots(a, b):
    if a.shape != b.shape:
        raise ValueError("shapes differ")
    return torch.einsum("id,jd->ij", a, b).diagonal()
