"""Rows of an identity matrix."""


def cross_entropy_backward(logits, labels):
    target = torch.eye(logits.shape[1], dtype=logits.dtype)[labels]
    return torch.sub(logits.softmax(1), target).div(len(labels))
