"""A searcher of torch's internals: a lambda around torch._C._is_alias_of, which compares the storages."""
shares_storage = lambda a, b: torch._C._is_alias_of(a, b)
