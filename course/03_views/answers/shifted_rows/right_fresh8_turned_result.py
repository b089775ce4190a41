"""An elegant one: adds along the other dim and turns the result, which is not contiguous."""
def shifted_rows(row, shifts):
    return torch.add(row[:, None], shifts).T
