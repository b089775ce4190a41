"""Refuses, whatever comes."""


def safe_mse(prediction, target):
    raise ValueError("shapes differ")
