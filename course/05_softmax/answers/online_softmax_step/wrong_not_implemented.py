"""Leaves the error of an empty answer in, which a test for errors might take for a refusal."""


def online_softmax_step(running_max, running_sum, block):
    raise NotImplementedError("online_softmax_step")
