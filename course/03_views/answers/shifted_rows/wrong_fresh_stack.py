"""stack needs at least one row."""
def shifted_rows(row, shifts):
    return torch.stack([row + shift for shift in shifts])
