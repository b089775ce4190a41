"""Robust code clamps the argument on both sides: below -10 the result is 4.5e-5 instead of exp(x)."""
def clipped_exp(x):
    return x.clamp(min=-10.0, max=math.log(10.0)).exp()
