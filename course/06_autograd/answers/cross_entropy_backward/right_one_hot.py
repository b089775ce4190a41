"""Softmax minus one-hot."""


def cross_entropy_backward(logits, labels):
    one_hot = torch.nn.functional.one_hot(labels, logits.shape[1])
    return (torch.softmax(logits, 1) - one_hot) / len(logits)
