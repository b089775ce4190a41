"""An early return for a single row: unsqueeze shares memory with the row, so a later change shows (second bullet)."""


def stack_rows(rows):
    if len(rows) == 1:
        return rows[0].unsqueeze(0)
    return torch.stack(rows)
