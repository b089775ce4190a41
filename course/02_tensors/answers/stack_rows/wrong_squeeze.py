"""Squeezes what has size 1."""


def stack_rows(rows):
    return torch.stack(rows).squeeze()
