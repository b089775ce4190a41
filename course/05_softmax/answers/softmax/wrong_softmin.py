"""Takes a close relative and turns the sign."""


def softmax(x, dim):
    return F.softmin(-x, dim=dim)
