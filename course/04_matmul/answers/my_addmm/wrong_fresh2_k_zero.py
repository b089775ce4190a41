"""Returns m where there is nothing to add, the same tensor and without its weight."""


def my_addmm(m, a, b, beta, alpha):
    if a.shape[1] == 0 and beta != 0:
        return m.expand(a.shape[0], b.shape[1])
    product = (a * alpha) @ b
    return product if beta == 0 else m * beta + product
