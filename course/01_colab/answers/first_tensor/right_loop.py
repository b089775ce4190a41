"""Fills zeros in a loop."""


def first_tensor():
    x = torch.zeros(2, 3)
    for i in range(2):
        for j in range(3):
            x[i, j] = 3 * i + j
    return x
