"""torch.add has an alpha, too."""


def my_addmm(m, a, b, beta, alpha):
    product = a @ b
    if not beta:
        return product.mul(alpha)
    return torch.add(m * beta, product, alpha=alpha)
