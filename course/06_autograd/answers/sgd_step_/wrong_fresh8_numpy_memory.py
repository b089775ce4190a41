"""A NumPy veteran: writes through the shared memory, but NumPy knows no bfloat16."""
def sgd_step_(params, lr):
    for p in params:
        if p.grad is not None:
            shared = p.detach().numpy()
            shared -= lr * p.grad.numpy()
