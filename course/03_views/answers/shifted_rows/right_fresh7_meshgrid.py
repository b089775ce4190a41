"""A plotter: meshgrid lays both out, then one sum; indexing="ij" gives the shifts the rows."""


def shifted_rows(row, shifts):
    """Return the matrix whose row i is row + shifts[i]."""
    down, across = torch.meshgrid(shifts, row, indexing="ij")
    return across + down
