"""new_zeros takes over the dtype of x."""


def zeros_beside(x, n):
    return x.new_zeros(n)
