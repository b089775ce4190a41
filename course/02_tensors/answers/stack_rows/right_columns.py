"""Columns, transposed."""


def stack_rows(rows):
    return torch.stack(rows, dim=1).t()
