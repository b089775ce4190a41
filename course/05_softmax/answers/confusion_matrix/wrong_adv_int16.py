"""Counts in int16, which ends at 32767."""


def confusion_matrix(predicted, actual, n):
    out = torch.zeros(n, n, dtype=torch.int16)
    out.index_put_((actual, predicted), torch.ones(len(actual), dtype=torch.int16), accumulate=True)
    return out.long()
