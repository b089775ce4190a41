"""Counts pairs with a Counter."""


from collections import Counter


def confusion_matrix(predicted: torch.Tensor, actual: torch.Tensor, n: int) -> torch.Tensor:
    pairs = Counter(zip(actual.tolist(), predicted.tolist()))
    table = [[pairs[i, j] for j in range(n)] for i in range(n)]
    return torch.tensor(table, dtype=torch.int64)
