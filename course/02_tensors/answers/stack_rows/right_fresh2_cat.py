"""Rows of shape (1, m), one under the other."""


def stack_rows(rows):
    return torch.cat([row.unsqueeze(0) for row in rows], dim=0)
