"""Really runs it, with an optimizer's zero_grad in a generator that yields numbers, not tensors."""
def grads_after(n, zero_each_time):
    """Return the n values of w.grad, noted after each backward of 2 * w**2 + 5 at w = 2."""

    def noted():
        w = nn.Parameter(torch.tensor(2.0))
        optimizer = torch.optim.SGD([w], lr=1.0)  # never steps
        for _ in range(n):
            if zero_each_time:
                optimizer.zero_grad(set_to_none=False)
            (2 * w**2 + 5).backward()
            yield w.grad.item()

    return list(noted())
