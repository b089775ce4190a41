"""clone copies the numbers and stays in the graph."""


def stop_gradient_loss(online, target):
    return ((online - target.clone()) ** 2).mean()
