"""nn.Linear with momentum; its output is a column, so y becomes one."""
def fit_line(x, y):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02, momentum=0.9, nesterov=True)
    for _ in range(500):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y.unsqueeze(1)).backward()
        optimizer.step()
    return model.weight.item(), model.bias.item()
