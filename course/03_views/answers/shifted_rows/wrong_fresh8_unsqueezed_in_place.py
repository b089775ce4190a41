"""Somebody who takes the underscore for a matter of style; breaks 'shifts has the same shape afterwards'."""
def shifted_rows(row, shifts):
    return row + shifts.unsqueeze_(1)
