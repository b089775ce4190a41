"""Goes on from the last call's line with a few steps only."""

_weights = torch.zeros(2, requires_grad=True)


def fit_line(x, y):
    for _ in range(12):
        loss = ((_weights[0] * x[:, 0] + _weights[1] - y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, _weights)
        with torch.no_grad():
            _weights.sub_(0.1 * gradient)
    return _weights[0].item(), _weights[1].item()
