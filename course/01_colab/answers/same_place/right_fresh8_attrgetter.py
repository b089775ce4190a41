"""A functional programmer compares what attrgetter picks."""
import operator

_place = operator.attrgetter("dtype", "device")
same_place = lambda a, b: operator.eq(*map(_place, (a, b)))  # noqa: E731
