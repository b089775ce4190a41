"""LBFGS with a closure."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=100, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        guess = weights[0] * x.squeeze(1) + weights[1]
        loss = nn.functional.mse_loss(guess, y)
        loss.backward()
        return loss

    for _ in range(5):
        optimizer.step(closure)
    return float(weights[0]), float(weights[1])
