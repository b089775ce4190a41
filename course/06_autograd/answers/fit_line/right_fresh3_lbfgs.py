"""nn.Linear with LBFGS and a closure."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    layer = nn.Linear(1, 1)
    optimizer = torch.optim.LBFGS(layer.parameters(), max_iter=100, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(layer(x).squeeze(1), y)
        loss.backward()
        return loss

    for _ in range(3):
        optimizer.step(closure)
    return float(layer.weight), float(layer.bias)
