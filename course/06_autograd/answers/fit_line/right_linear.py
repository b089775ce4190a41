"""A layer of one weight and one bias."""


def fit_line(x, y):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(400):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y.reshape(-1, 1)).backward()
        optimizer.step()
    return model.weight.item(), model.bias.item()
