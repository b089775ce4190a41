"""A NumPy veteran with meshgrid: two grids and their sum."""
def shifted_rows(row, shifts):
    down, across = torch.meshgrid(shifts, row, indexing="ij")
    return down + across
