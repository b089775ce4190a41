"""Goes round by einsum."""


def my_mm(a, b):
    return torch.einsum("ik,kj->ij", a, b)
