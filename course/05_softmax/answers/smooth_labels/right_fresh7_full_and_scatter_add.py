"""Starts from eps / n everywhere and adds 1 - eps at the labels, in place on a fresh tensor."""
def smooth_labels(labels, n, eps):
    """Return float32 one-hot rows, a share eps of each spread evenly over all n classes."""
    rows = torch.full((len(labels), n), eps / n, dtype=torch.float32)
    return rows.scatter_add_(1, labels[:, None], torch.full((len(labels), 1), 1 - eps))
