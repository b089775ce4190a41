"""Python lists of floats; the reshape keeps the width when there are no labels."""
def smooth_labels(labels: torch.Tensor, n: int, eps: float) -> torch.Tensor:
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    low = eps / n
    high = 1.0 - eps + low
    rows = [[high if j == label else low for j in range(n)] for label in labels.tolist()]
    return torch.tensor(rows, dtype=torch.float32).reshape(len(rows), n)
