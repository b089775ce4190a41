"""Lists the classes that occur, so classes that do not occur have no row."""


def confusion_matrix(predicted, actual, n):
    """Return counts of shape (n, n), rows actual, columns predicted."""
    classes = torch.unique(torch.cat([actual, predicted])).tolist()
    matrix = torch.zeros(len(classes), len(classes), dtype=torch.int64)
    for i, a in enumerate(classes):
        for j, p in enumerate(classes):
            matrix[i, j] = ((actual == a) & (predicted == p)).sum()
    return matrix
