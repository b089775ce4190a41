"""A short cut for one shift that forgets the axis."""
def shifted_rows(row, shifts):
    if len(shifts) == 1:
        return row + shifts
    return row + shifts.unsqueeze(1)
