"""A functional-programming fan: one address in a set of two means one storage."""
from operator import methodcaller

address = lambda t: methodcaller("data_ptr")(t.untyped_storage())
shares_storage = lambda a, b: len({*map(address, (a, b))}) == 1
