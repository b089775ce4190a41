"""Somebody who comes from Haskell: the last column, and what lies in front of it."""
def broadcast_shape(a, b):
    match (tuple(a), tuple(b)):
        case ((), rest) | (rest, ()):
            return rest
        case ((*front_a, x), (*front_b, y)) if x == y or 1 in (x, y):
            front = broadcast_shape(tuple(front_a), tuple(front_b))
            return front and (*front, y if x == 1 else x) if front != () else (y if x == 1 else x,)
    return None
