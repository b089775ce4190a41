"""Hides the call in a helper of its own."""


def cross_entropy(logits, labels, ignore_index=-100):
    def loss(scores, classes):
        return torch.nn.CrossEntropyLoss(ignore_index=ignore_index)(scores, classes)

    return loss(logits, labels)
