"""New tensors every time; the weights of the graph never change."""


def fit_line(x, y):
    weights = [torch.tensor(0.0, requires_grad=True), torch.tensor(0.0, requires_grad=True)]
    for _ in range(200):
        loss = ((weights[0] * x[:, 0] + weights[1] - y) ** 2).mean()
        gradients = torch.autograd.grad(loss, weights)
        for weight, gradient in zip(weights, gradients):
            weight = weight - 0.1 * gradient
    return weights[0].item(), weights[1].item()
