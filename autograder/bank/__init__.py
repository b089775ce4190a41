"""The answer bank and mutants against the tests: what the tests catch and what they miss."""
