"""A sparse tensor adds entries that occur twice."""

def confusion_matrix(predicted, actual, n):
    ones = torch.ones_like(actual)
    return torch.sparse_coo_tensor(torch.stack([actual, predicted]), ones, (n, n)).to_dense()
