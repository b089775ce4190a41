"""What is neither below nor above."""


def between(x, low, high):
    outside = (x < low) | (x > high)
    return torch.masked_select(x, ~outside)
