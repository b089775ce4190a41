"""One long row again."""


def stack_rows(rows):
    return torch.hstack(rows)
