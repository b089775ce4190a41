"""Somebody who comes from Haskell: structural recursion with match."""
def strides_of(shape):
    match tuple(shape):
        case ():
            return ()
        case (_,):
            return (1,)
        case (_, after, *more):
            rest = strides_of((after, *more))
            return (rest[0] * max(after, 1), *rest)
