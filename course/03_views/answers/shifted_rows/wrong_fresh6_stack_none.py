"""Stacks a list of rows, which fails when there are no shifts."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    return torch.stack([row + shift for shift in shifts])
