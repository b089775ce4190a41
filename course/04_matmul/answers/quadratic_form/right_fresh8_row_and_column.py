"""A maths student: row times matrix times column, both added dims taken out one by one."""
def quadratic_form(x, a):
    return (x.unsqueeze(-2) @ a @ x.unsqueeze(-1)).squeeze(-1).squeeze(-1)
