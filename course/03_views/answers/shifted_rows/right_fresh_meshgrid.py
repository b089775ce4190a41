"""meshgrid, as people who come from plotting write it."""
def shifted_rows(row, shifts):
    down, across = torch.meshgrid(shifts, row, indexing="ij")
    return across + down
