"""Copies the amounts into a tensor like the prices."""


def bill(amounts, prices):
    like = torch.empty(amounts.shape, dtype=prices.dtype, device=prices.device)
    like.copy_(amounts)
    return like.matmul(prices)
