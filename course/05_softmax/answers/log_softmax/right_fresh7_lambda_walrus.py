"""One expression: a lambda with two walrus assignments that shifts by the maximum first."""
log_softmax = lambda x, dim: (near := x - x.amax(dim, keepdim=True)) - (
    (total := near.exp().sum(dim, keepdim=True)).log()
)
