"""Takes the rows off the list while joining: the caller's list is empty afterwards."""
def stack_rows(rows):
    matrix = rows.pop(0).unsqueeze(0).clone()
    while rows:
        matrix = torch.cat([matrix, rows.pop(0).unsqueeze(0)])
    return matrix
