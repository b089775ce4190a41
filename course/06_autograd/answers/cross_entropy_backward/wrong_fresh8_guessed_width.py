"""one_hot without num_classes: too narrow if the last class does not occur among the labels."""
def cross_entropy_backward(logits, labels):
    return (torch.softmax(logits, dim=1) - nn.functional.one_hot(labels)) / logits.shape[0]
