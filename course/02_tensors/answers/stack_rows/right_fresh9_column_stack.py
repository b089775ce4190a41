"""One who thinks in columns: side by side, then transposed (a non-contiguous result)."""


def stack_rows(rows):
    return torch.column_stack(rows).T
