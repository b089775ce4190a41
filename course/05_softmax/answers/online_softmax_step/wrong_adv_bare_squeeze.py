"""A bare squeeze at the end, which also removes a single row."""


def online_softmax_step(running_max, running_sum, block):
    old = running_max[:, None]
    new = torch.maximum(old, block.max(dim=1, keepdim=True).values)
    shift = torch.where(new == -inf, torch.zeros_like(new), new)
    total = running_sum[:, None] * (old - shift).exp()
    total = total + (block - shift).exp().sum(dim=1, keepdim=True)
    return new.squeeze(), total.squeeze()
