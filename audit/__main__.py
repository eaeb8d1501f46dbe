"""The command `audit`, and `python -m audit`.

Nothing is loaded before it is called: processes that share the work load this module again, and no command line.
"""


def main() -> None:
    """Run the command line."""
    from audit.cli.app import main as run

    run()


if __name__ == "__main__":
    main()
