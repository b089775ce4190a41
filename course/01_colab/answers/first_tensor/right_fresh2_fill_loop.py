"""A C programmer allocates memory and fills in entry after entry."""


def first_tensor():
    out = torch.empty(2, 3)
    count = 0
    for i in range(2):
        for j in range(3):
            out[i, j] = count
            count += 1
    return out
