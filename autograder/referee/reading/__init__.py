"""A submission's source, read and never run: its trees, its scopes, and what a name stands for."""
