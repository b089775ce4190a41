"""A generator that yields, with an optimizer that clears; list() at the end."""
def grads_after(n, zero_each_time):
    def noted():
        w = nn.Parameter(torch.tensor(2.0))
        optimizer = torch.optim.SGD([w], lr=0.0)
        for _ in range(n):
            if zero_each_time:
                optimizer.zero_grad()
            (2 * w**2 + 5).backward()
            yield w.grad.item()

    return list(noted())
