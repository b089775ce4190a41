"""Takes softmax in half precision first, in which close scores become equal."""


def accuracy(logits, labels):
    p = torch.softmax(logits, dim=1).half()
    return (p.argmax(dim=1) == labels.flatten()).float().mean()
