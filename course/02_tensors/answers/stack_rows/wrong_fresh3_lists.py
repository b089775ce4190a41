"""Goes through Python's lists with the right dtype; tensors on meta have no numbers to list."""


def stack_rows(rows):
    return torch.tensor([row.tolist() for row in rows], dtype=rows[0].dtype)
