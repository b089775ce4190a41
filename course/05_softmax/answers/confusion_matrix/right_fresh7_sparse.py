"""Lets a sparse tensor add up pairs that occur more than once."""
def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    ones = torch.ones(len(actual), dtype=torch.int64)
    return torch.sparse_coo_tensor(torch.stack([actual, predicted]), ones, (n, n)).to_dense()
