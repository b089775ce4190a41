"""The formula of the text, made float32 by the Python float."""

def smooth_labels(labels, n, eps):
    return ((1 - eps) * F.one_hot(labels, num_classes=n) + eps / n).float()
