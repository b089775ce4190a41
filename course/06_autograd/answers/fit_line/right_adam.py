"""Adam, with a rate that is bold enough."""


def fit_line(x, y):
    line = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=0.3)
    for _ in range(600):
        loss = ((x.flatten() * line[0] + line[1] - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    slope, intercept = line.tolist()
    return slope, intercept
