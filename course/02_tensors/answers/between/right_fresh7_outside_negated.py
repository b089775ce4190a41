"""De Morgan: neither below nor above; row by row in one long vector, and the places as indices."""
def between(x, low, high):
    flat = x.flatten()
    outside = (flat < low) | (flat > high)
    return flat.take(outside.logical_not().nonzero().squeeze(1))
