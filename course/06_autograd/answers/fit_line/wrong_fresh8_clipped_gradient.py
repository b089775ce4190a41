"""A language model clips the gradient: 200 steps of at most 0.05 do not reach slopes and intercepts near 10 and -10."""
def fit_line(x, y):
    slope = torch.zeros((), requires_grad=True)
    intercept = torch.zeros((), requires_grad=True)
    optimizer = torch.optim.SGD([slope, intercept], lr=0.05)
    for _ in range(200):
        loss = ((slope * x[:, 0] + intercept - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_([slope, intercept], 1.0)
        optimizer.step()
    return slope.item(), intercept.item()
