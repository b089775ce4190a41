"""Subtracts 1 in every row of all columns that occur."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, 1)
    p[:, labels] -= 1
    return p / len(labels)
