"""Removes a single row's dim."""


def stack_rows(rows):
    return torch.stack(rows).squeeze()
