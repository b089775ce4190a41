"""tensordot over the last dims of both, and a default bias of the right kind."""


def linear(x, weight, bias=None):
    if bias is None:
        bias = weight.new_zeros(weight.shape[0])
    return torch.tensordot(x, weight, dims=([x.ndim - 1], [1])) + bias
