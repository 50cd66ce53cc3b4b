"""Run the command line with `python -m innenforskap`."""

from innenforskap.cli.app import main

if __name__ == "__main__":  # pragma: no cover - the console script is the way in
    main()
