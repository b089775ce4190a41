"""Fills a tensor of zeros with two nested loops, with type hint and a print left in."""


def first_tensor() -> torch.Tensor:
    """Return the float32 tensor of two rows, 0 1 2 and 3 4 5."""
    rows, columns = 2, 3
    result = torch.zeros(rows, columns)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = i * columns + j
    print(result)
    return result
