"""A linear layer, y as a column, steps by hand in no_grad."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    model = nn.Linear(1, 1)
    targets = y.unsqueeze(1)
    for step in range(800):
        loss = nn.functional.mse_loss(model(x), targets)
        for p in model.parameters():
            p.grad = None
        loss.backward()
        with torch.no_grad():
            for p in model.parameters():
                p -= 0.1 * p.grad
    return model.weight.item(), model.bias.item()
