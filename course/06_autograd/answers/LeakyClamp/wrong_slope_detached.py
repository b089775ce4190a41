"""Turns the slope into a number on the way."""


class LeakyClamp:
    @staticmethod
    def apply(x, slope, low=-1.0, high=1.0):
        bound = x.clamp(low, high)
        return bound + slope.item() * (x - bound)
