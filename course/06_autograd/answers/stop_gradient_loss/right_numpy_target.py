"""The target by way of NumPy, a new tensor."""


def stop_gradient_loss(online, target):
    goal = torch.from_numpy(np.array(target.detach().numpy()))
    return ((goal - online) ** 2).mean()
