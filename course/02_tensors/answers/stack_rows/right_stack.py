"""The function for it."""


def stack_rows(rows):
    return torch.stack(rows)
