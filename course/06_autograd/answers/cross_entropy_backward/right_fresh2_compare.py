"""The true class by comparison."""


def cross_entropy_backward(logits, labels):
    classes = torch.arange(logits.shape[1])
    truth = (labels.reshape(-1, 1) == classes).type_as(logits)
    return logits.softmax(1).sub(truth).div(logits.shape[0])
