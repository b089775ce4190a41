"""mm for each pair; mm refuses inner sizes that differ."""


def strict_bmm(a, b):
    if a.dim() != 3 or b.dim() != 3 or len(a) != len(b) or a.size(2) != b.size(1):
        raise ValueError("they do not fit")
    result = torch.empty(len(a), a.size(1), b.size(2), dtype=a.dtype)
    for i in range(len(a)):
        result[i] = torch.mm(a[i], b[i])
    return result
