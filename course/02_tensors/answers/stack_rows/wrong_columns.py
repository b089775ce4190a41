"""Each tensor becomes a column."""


def stack_rows(rows):
    return torch.stack(rows, dim=1)
