"""A class of one's own with a method called dot."""


class Table:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.inner = left.shape[1]

    def dot(self, i, j):
        return (self.left[i] * self.right[:, j]).sum(dtype=self.left.dtype)


def my_mm(a, b):
    """Return the matrix product of a (n, k) and b (k, m); raise ValueError for other shapes."""
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[0]:
        raise ValueError("shapes")
    table = Table(a, b)
    out = torch.zeros((len(a), b.shape[1]), dtype=a.dtype)
    for i in range(len(a)):
        for j in range(b.shape[1]):
            out[i, j] = table.dot(i, j)
    return out
