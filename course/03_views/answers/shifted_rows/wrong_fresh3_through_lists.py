"""Makes a new tensor from Python numbers: float64 becomes float32, and no shifts become (0,)."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    return torch.tensor([[r + s for r in row.tolist()] for s in shifts.tolist()])
