"""p[:, labels] subtracts in every row."""


def cross_entropy_backward(logits, labels):
    p = torch.softmax(logits, dim=1)
    p[:, labels] -= 1
    return p / len(labels)
