"""`python -m audit` is the command `audit`."""

from audit.cli.app import main

main()
