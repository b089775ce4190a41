"""Takes the rows out of the caller's list."""


def stack_rows(rows):
    matrix = rows.pop(0).clone().unsqueeze(0)
    while rows:
        matrix = torch.cat([matrix, rows.pop(0).unsqueeze(0)])
    return matrix
