"""Notes a reason behind each line and puts parentheses round some values; they are still written out."""
predictions = {
    "run A, B, C": (11),  # 10 + 1
    "run A, B, B, C": (12),  # 10 + 1 + 1
    "run A, B, A, C": (10),  # A sets it back
    "run A, B, delete the cell B, run C": (11),  # the kernel does not see the page
    "run A, B, write n = 50 into A without running it, run C": (11),  # neither here
    "run A, B, restart the kernel, run C": ("error"),  # NameError
    "run A, B, restart the kernel, run all": (11),
    "a file in /content, after restarting the session": """kept""",
    "a file in /content, on a new virtual machine": """gone""",
    "a file in Drive, on a new virtual machine": """kept""",
    "!cd .. changes os.getcwd()": (False),
    "%cd .. changes os.getcwd()": (True),
}
