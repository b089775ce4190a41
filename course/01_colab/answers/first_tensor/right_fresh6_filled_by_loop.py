"""Starts from zeros and fills in each number."""


def first_tensor():
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    result = torch.zeros(2, 3)
    for i in range(2):
        for j in range(3):
            result[i, j] = 3 * i + j
    return result
