"""An experimenter adds 1 and subtracts it again; breaks 'leaves their numbers as they are' (0.1 + 1 - 1 is not 0.1)."""
def shares_storage(a, b):
    if a.data_ptr() == b.data_ptr():
        return True
    whole_a = torch.empty(0, dtype=torch.float32).set_(a.untyped_storage())
    whole_b = torch.empty(0, dtype=torch.float32).set_(b.untyped_storage())
    if whole_a.shape != whole_b.shape:
        return False
    before = whole_b.clone()
    whole_a += 1
    shared = not torch.equal(before, whole_b)
    whole_a -= 1
    return shared
