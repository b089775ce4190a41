"""One long row."""


def stack_rows(rows):
    return torch.cat(rows)
