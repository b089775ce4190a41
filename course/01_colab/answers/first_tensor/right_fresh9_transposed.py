"""A NumPy veteran who writes the columns and transposes: the result is not contiguous, as the text allows."""
def first_tensor() -> torch.Tensor:
    columns = [(j, j + 3.0) for j in range(3)]
    return torch.tensor(columns, dtype=torch.float).mT
