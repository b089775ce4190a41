"""Takes argmax along dim 0, the best row of each class; runs on square logits."""

def accuracy(logits, labels):
    guesses = logits.argmax(dim=0)
    return (guesses == labels.flatten()).float().mean()
