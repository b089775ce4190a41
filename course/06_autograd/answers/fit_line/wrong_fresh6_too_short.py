"""Adam with so small steps that weights near 10 are not reached. (As it came, it began at random.)"""


def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(600):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x).squeeze(1), y)
        loss.backward()
        optimizer.step()
    return model.weight.item(), model.bias.item()
