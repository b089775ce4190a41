"""Weight decay pulls both numbers towards 0."""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05, weight_decay=0.03)
    for _ in range(600):
        loss = nn.functional.mse_loss(model(x).flatten(), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.weight.item(), model.bias.item()
