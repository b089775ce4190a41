"""Stacks as columns and turns the matrix."""


def stack_rows(rows):
    return torch.stack(tuple(rows), dim=1).T.contiguous()
