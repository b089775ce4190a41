"""A linear layer has both numbers."""


def fit_line(x, y):
    layer = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.08)
    target = y.unsqueeze(1)
    for _ in range(500):
        optimizer.zero_grad()
        nn.functional.mse_loss(layer(x), target).backward()
        optimizer.step()
    return float(layer.weight), float(layer.bias)
