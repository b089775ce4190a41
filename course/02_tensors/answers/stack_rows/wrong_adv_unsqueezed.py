"""Gives every row its new dim in place."""


def stack_rows(rows):
    for row in rows:
        row.unsqueeze_(0)
    return torch.cat(rows)
