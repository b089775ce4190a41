"""The optimizer with a closure: LBFGS with line search."""
def fit_line(x, y):
    line = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.LBFGS([line], max_iter=100, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = (line[0] * x.squeeze(1) + line[1] - y).square().mean()
        loss.backward()
        return loss

    optimizer.step(closure)
    slope, intercept = line.tolist()
    return slope, intercept
