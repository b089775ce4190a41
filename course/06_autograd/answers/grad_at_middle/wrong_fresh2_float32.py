"""Makes the middle anew in float32."""


def grad_at_middle(g, f, x):
    h = torch.tensor(g(x).tolist(), requires_grad=True)
    f(h).backward()
    return h.grad
