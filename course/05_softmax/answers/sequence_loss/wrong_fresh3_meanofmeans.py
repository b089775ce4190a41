"""Takes the mean of the sentences' means, in which short sentences weigh too much."""


def sequence_loss(logits, labels):
    losses = [
        F.cross_entropy(s, y) for s, y in zip(logits, labels) if (y != -100).any()
    ]
    return torch.stack(losses).mean()
