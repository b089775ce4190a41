"""Each becomes a matrix of one row."""


def stack_rows(rows):
    return torch.cat([row[None, :] for row in rows], dim=0)
