"""An elegant one: turn, multiply, turn back; the result is not contiguous."""
scale_rows = lambda x, weights: x.T.mul(weights).T
