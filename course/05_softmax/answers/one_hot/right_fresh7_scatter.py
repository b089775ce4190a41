"""Writes ones into zeros; the bounds check of scatter_ is the refusal (RuntimeError)."""
def one_hot(labels: torch.Tensor, num_classes: int, *, on: int = 1) -> torch.Tensor:
    """Return int64 rows, 1 at each label's index, else 0; refuse labels that are no class."""
    rows = labels.new_zeros(*labels.shape, num_classes)
    return rows.scatter_(dim=-1, index=labels[..., None], value=on)
