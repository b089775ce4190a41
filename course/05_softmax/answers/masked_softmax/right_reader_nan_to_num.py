"""Once the mask is -inf, a nan can come only from a slice without a visible score."""


def masked_softmax(x, mask, dim):
    return torch.softmax(x.masked_fill(mask, -inf), dim).nan_to_num(nan=0.0)
