"""A Parameter, which is a leaf that requires gradients from birth."""


def start_weights(n, first):
    weights = torch.zeros(n)
    weights[0] = first
    return nn.Parameter(weights)
