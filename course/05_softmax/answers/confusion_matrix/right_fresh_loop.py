"""Counts in nested lists with a loop."""

def confusion_matrix(predicted, actual, n):
    table = [[0] * n for _ in range(n)]
    for p, a in zip(predicted.tolist(), actual.tolist()):
        table[a][p] += 1
    return torch.tensor(table, dtype=torch.int64)
