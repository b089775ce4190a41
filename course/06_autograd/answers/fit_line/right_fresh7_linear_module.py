"""An nn.Linear from a random start on standardised inputs, with which a few steps of SGD are enough; centre and scale are put back at the end."""
def fit_line(x, y):
    """Return slope and intercept of the least-squares line, found by gradient descent."""
    centre, scale = x.mean().item(), x.std(correction=0).item()
    inputs, wanted = (x - centre) / scale, y.unsqueeze(1)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    for _ in range(80):
        model.zero_grad()
        nn.functional.mse_loss(model(inputs), wanted).backward()
        optimizer.step()
    slope = model.weight.item() / scale
    return slope, model.bias.item() - slope * centre
