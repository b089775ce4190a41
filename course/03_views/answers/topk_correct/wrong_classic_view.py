"""As in many old training scripts: works for k = 1, and view refuses the slice for k = 5."""


def topk_correct(scores, labels, ks):
    _, pred = scores.topk(max(ks), 1, True, True)
    pred = pred.t()
    correct = pred.eq(labels.reshape(1, -1).expand_as(pred))
    return [int(correct[:k].view(-1).float().sum(0)) for k in ks]
