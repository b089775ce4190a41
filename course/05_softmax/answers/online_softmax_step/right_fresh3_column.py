"""Takes the old state for one more column, whose weight is the old sum."""


def online_softmax_step(running_max, running_sum, block):
    scores = torch.cat([running_max[:, None], block], dim=1)
    weights = torch.cat([running_sum[:, None], torch.ones_like(block)], dim=1)
    new_max = scores.max(dim=1).values
    shift = new_max.clamp(min=torch.finfo(block.dtype).min)
    return new_max, (weights * (scores - shift[:, None]).exp()).sum(1)
