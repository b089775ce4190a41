"""Makes the logits log-probabilities in place."""


def sequence_loss(logits, labels):
    logits -= logits.logsumexp(dim=-1, keepdim=True)
    keep = labels != -100
    return -logits[keep].gather(1, labels[keep][:, None]).mean()
