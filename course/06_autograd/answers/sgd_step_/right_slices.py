"""Assigns to all entries, inference_mode for the arithmetic left out."""


def sgd_step_(params, lr):
    with torch.no_grad():
        for i in range(len(params)):
            if params[i].grad is not None:
                params[i][...] = params[i] - params[i].grad * lr
