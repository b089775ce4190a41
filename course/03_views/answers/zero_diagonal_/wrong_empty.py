"""Sets the first element before it looks how many there are."""


def zero_diagonal_(x):
    x[0, 0] = 0
    for i in range(1, min(x.shape)):
        x[i, i] = 0
    return x
