"""The right values, each with its reason in a comment."""


predictions = {
    # what does C print? a number or "error"
    "run A, B, C": 11,  # 10 + 1
    "run A, B, B, C": 12,  # B runs twice
    "run A, B, A, C": 10,  # A sets n back
    "run A, B, delete the cell B, run C": 11,  # the kernel does not see the page
    "run A, B, write n = 50 into A without running it, run C": 11,  # not run, no effect
    "run A, B, restart the kernel, run C": "error",  # NameError
    "run A, B, restart the kernel, run all": 11,
    # "kept" or "gone"
    "a file in /content, after restarting the session": "kept",  # same machine
    "a file in /content, on a new virtual machine": "gone",
    "a file in Drive, on a new virtual machine": "kept",
    # True or False
    "!cd .. changes os.getcwd()": False,  # a subshell
    "%cd .. changes os.getcwd()": True,  # the kernel's own directory
}
