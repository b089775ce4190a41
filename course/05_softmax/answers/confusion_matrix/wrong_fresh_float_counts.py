"""Multiplies float one-hot rows and leaves the counts as floats."""

def confusion_matrix(predicted, actual, n):
    rows, columns = F.one_hot(actual, n).float(), F.one_hot(predicted, n).float()
    return torch.einsum("ki,kj->ij", rows, columns)
