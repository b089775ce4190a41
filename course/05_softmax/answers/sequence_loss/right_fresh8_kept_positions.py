"""Takes the kept positions out with a bool mask over the two leading dims; nothing is left to be ignored."""
def sequence_loss(logits, labels):
    return F.cross_entropy(logits[(keep := labels != -100)], labels[keep])
