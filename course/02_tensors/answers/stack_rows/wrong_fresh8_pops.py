"""Takes the first row with pop(0) to begin with: the list has lost a row afterwards (second bullet)."""


def stack_rows(rows):
    matrix = rows.pop(0).unsqueeze(0)
    for row in rows:
        matrix = torch.cat([matrix, row.unsqueeze(0)])
    return matrix.clone()
