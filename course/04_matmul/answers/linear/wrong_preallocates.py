"""Fills a tensor of its own, on the CPU and of the default dtype."""


def linear(x, weight, bias=None):
    flat = x.reshape(-1, x.shape[-1])
    y = torch.zeros(len(flat), len(weight))
    for i in range(len(flat)):
        for j in range(len(weight)):
            y[i, j] = torch.dot(flat[i], weight[j])
    y = y.reshape(*x.shape[:-1], len(weight))
    return y if bias is None else y + bias
