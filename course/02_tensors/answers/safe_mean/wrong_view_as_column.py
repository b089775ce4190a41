"""Averages rows of a matrix only."""


def safe_mean(x, dim):
    return torch.tensor([sum(row) / len(row) for row in x.tolist()])
