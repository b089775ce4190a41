"""Makes zeros of the nan that softmax gives for a slice of only -inf."""


def masked_softmax(x, mask, dim):
    hidden = torch.where(mask, torch.full_like(x, -inf), x)
    return F.softmax(hidden, dim=dim).nan_to_num(nan=0.0)
