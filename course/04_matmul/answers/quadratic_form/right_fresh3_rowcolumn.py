"""x as rows and as columns, two matrix products, two dims taken out by name."""


def quadratic_form(x: torch.Tensor, a: torch.Tensor) -> torch.Tensor:
    """Return the quadratic form of a for each vector in the last dim of x."""
    rows = x.unsqueeze(-2)  # (..., 1, d)
    columns = x.unsqueeze(-1)  # (..., d, 1)
    numbers = rows @ a @ columns  # (..., 1, 1)
    return numbers.squeeze(-1).squeeze(-1)
