"""One-hot product in float16, which has no odd numbers beyond 2048."""


def confusion_matrix(predicted, actual, n):
    a = F.one_hot(actual, n).half()
    p = F.one_hot(predicted, n).half()
    return (a.T @ p).long()
