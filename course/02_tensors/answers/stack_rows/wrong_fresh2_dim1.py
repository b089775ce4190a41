"""Stacks the rows as columns."""


def stack_rows(rows):
    return torch.stack(rows, dim=1)
