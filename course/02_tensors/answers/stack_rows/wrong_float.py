"""Float tensors throughout."""


def stack_rows(rows):
    return torch.stack([row.float() for row in rows])
