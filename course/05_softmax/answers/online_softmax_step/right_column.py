"""Puts the running maximum in front of the block as one more column, with the running sum as its weight."""


def online_softmax_step(running_max, running_sum, block):
    scores = torch.cat([running_max[:, None], block], dim=1)
    weights = torch.cat([running_sum[:, None], torch.ones_like(block)], dim=1)
    top = scores.max(dim=1).values
    finite = top.masked_fill(top.isinf(), 0)
    return top, (weights * torch.exp(scores - finite[:, None])).sum(1)
