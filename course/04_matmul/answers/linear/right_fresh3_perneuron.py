"""One dot product for each output, stacked along a new last dim; type hints, checks."""


def linear(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None = None
) -> torch.Tensor:
    """Apply a linear layer, with or without a bias, along the last dim of x."""
    if x.shape[-1] != weight.shape[1]:
        raise ValueError(f"in is {x.shape[-1]} in x and {weight.shape[1]} in weight")
    outputs = [x @ row for row in weight]
    if bias is not None:
        outputs = [output + bias[i] for i, output in enumerate(outputs)]
    return torch.stack(outputs, dim=-1)
