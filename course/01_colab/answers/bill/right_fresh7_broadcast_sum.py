"""No matrix product at all: multiplies elementwise and adds up the rows."""
def bill(amounts, prices):
    amounts = amounts.to(device=prices.device, dtype=prices.dtype)
    return (amounts * prices).sum(dim=-1)
