"""No buffer at all: broadcasting makes the result."""


def shifted_rows(row, shifts):
    return row + shifts.unsqueeze(1)
