"""Vectors become rows."""


def stack_rows(rows):
    return torch.vstack(rows)
