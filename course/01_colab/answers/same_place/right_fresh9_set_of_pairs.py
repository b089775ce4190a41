"""A functional programmer: attrgetter, and a set which has one element."""
from operator import attrgetter
def same_place(*tensors):
    return len(set(map(attrgetter("dtype", "device"), tensors))) == 1
