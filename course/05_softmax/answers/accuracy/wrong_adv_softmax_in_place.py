"""Takes the softmax in the memory of the logits themselves."""


def accuracy(logits, labels):
    probs = logits.sub_(logits.amax(1, keepdim=True)).exp_()
    probs /= probs.sum(1, keepdim=True)
    return (probs.argmax(1) == labels.view(-1)).float().mean()
