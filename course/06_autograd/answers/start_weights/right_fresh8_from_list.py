"""All numbers first, as a list; the tensor is born requiring gradients."""
def start_weights(n, first):
    return torch.tensor([first, *[0.0] * (n - 1)], dtype=torch.float32, requires_grad=True)
